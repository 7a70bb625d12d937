package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.controlsfx.control.textfield.TextFields;
import org.rapporteur.directory.Contact;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.ChipBar;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/** Who is there and who sent apologies, as chips; "+ add" takes "UNHCR (2), IOM", and people by their names. */
final class AttendancePane {
    private final ChipBar bar = new ChipBar();
    private static final int MOST_ABSENT = 12;

    private final I18n texts = I18n.beside(AttendancePane.class);
    private final MinutesModel model;

    AttendancePane(MinutesModel model) {
        this.model = model;
        bar.getStyleClass().add("attendance");
        model.head().attendanceProperty().subscribe(this::showAll);
        model.reading()
                .namesProperty()
                .subscribe(now -> showAll(model.head().attendanceProperty().get()));
        model.stateProperty()
                .subscribe(now -> showAll(model.head().attendanceProperty().get()));
    }

    Node node() {
        return bar;
    }

    private void showAll(List<Attendee> attendance) {
        List<Node> nodes = new ArrayList<>();
        addGroup(nodes, attendance, Presence.PRESENT, "attendance.present");
        addGroup(nodes, attendance, Presence.APOLOGIES, "attendance.apologies");
        addExpected(nodes, attendance);
        addAbsent(nodes, attendance);
        addGuests(nodes, attendance);
        bar.show(named(nodes));
    }

    /** The name of a group stays with its first chip. */
    private static List<Node> named(List<Node> nodes) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean name = nodes.get(i).getStyleClass().contains("attendance-name") && i + 1 < nodes.size();
            parts.add(name ? ChipBar.together(nodes.get(i), nodes.get(++i)) : nodes.get(i));
        }
        return parts;
    }

    private void addGroup(List<Node> nodes, List<Attendee> attendance, Presence presence, String labelKey) {
        List<Attendee> group =
                attendance.stream().filter(one -> one.presence() == presence).toList();
        if (group.isEmpty() && !model.isEditable()) {
            return;
        }
        nodes.add(label(labelKey, nodes.isEmpty()));
        for (Attendee attendee : group) {
            nodes.add(
                    !model.isEditable()
                            ? Chip.label(HeaderWords.chip(attendee), Chip.Kind.KNOWN)
                            : Chip.removable(HeaderWords.chip(attendee), Chip.Kind.KNOWN, () -> without(attendee)));
        }
        if (model.isEditable()) {
            Chip add = new Chip(texts.text("attendance.add"), Chip.Kind.SUGGESTION);
            add.setAccessibleText(texts.text(labelKey + ".add"));
            add.setOnAction(pressed -> ask(add, presence));
            nodes.add(add);
        }
    }

    /** The name of a group; all but the first stand a little apart from the group before. */
    private Label label(String key, boolean first) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().addAll("muted", "attendance-name", first ? "attendance-label" : "attendance-next");
        return label;
    }

    /** Members that are invited: a press says that they came. */
    private void addExpected(List<Node> nodes, List<Attendee> attendance) {
        List<Attendee> expected = attendance.stream()
                .filter(attendee -> attendee.presence() == Presence.EXPECTED)
                .toList();
        if (expected.isEmpty()) {
            return;
        }
        nodes.add(label("attendance.expected", nodes.isEmpty()));
        for (Attendee attendee : expected) {
            if (model.isEditable()) {
                Chip chip = new Chip(HeaderWords.chip(attendee), Chip.Kind.SUGGESTION);
                chip.setAccessibleText(texts.text("attendance.came", attendee.name()));
                chip.setOnAction(pressed -> with(attendee.name(), Presence.PRESENT));
                nodes.add(chip);
            } else {
                nodes.add(Chip.label(HeaderWords.chip(attendee), Chip.Kind.KNOWN));
            }
        }
        if (model.isEditable() && expected.size() > 1) {
            Chip all = new Chip(texts.text("attendance.allCame"), Chip.Kind.ACCENT);
            all.setOnAction(pressed -> allCame());
            nodes.add(all);
        }
    }

    private void allCame() {
        model.head()
                .setAttendance(model.head().attendanceProperty().get().stream()
                        .map(one -> one.presence() == Presence.EXPECTED ? one.as(Presence.PRESENT) : one)
                        .toList());
    }

    /** Members of whom nothing is noted: a press says that they came. */
    private void addAbsent(List<Node> nodes, List<Attendee> attendance) {
        LocalDate day = model.head().headerProperty().get().date();
        List<String> absent = day == null ? List.of() : model.reading().names().absent(attendance, day);
        if (absent.isEmpty()) {
            return;
        }
        nodes.add(label("attendance.absent", nodes.isEmpty()));
        absent.stream().limit(MOST_ABSENT).forEach(member -> {
            if (model.isEditable()) {
                Chip chip = new Chip(member, Chip.Kind.SUGGESTION);
                chip.setAccessibleText(texts.text("attendance.came", member));
                chip.setOnAction(pressed -> with(member, Presence.PRESENT));
                nodes.add(chip);
            } else {
                nodes.add(Chip.label(member, Chip.Kind.KNOWN));
            }
        });
        if (absent.size() > MOST_ABSENT) {
            Label more = new Label(texts.text("attendance.more", absent.size() - MOST_ABSENT));
            more.getStyleClass().add("muted");
            nodes.add(more);
        }
    }

    /** Who came for the first time: Tab leads to the chip, Enter makes a contact of the guest. */
    private void addGuests(List<Node> nodes, List<Attendee> attendance) {
        if (model.isEditable()) {
            for (Contact guest : model.reading().names().guests(attendance)) {
                Chip chip = new Chip(texts.text("attendance.guest", guest.name()), Chip.Kind.QUESTION);
                chip.setOnAction(pressed -> model.addGuest(guest));
                nodes.add(chip);
            }
        }
    }

    private void ask(Chip add, Presence presence) {
        TextField field = new TextField();
        field.setPromptText(texts.text("attendance.prompt"));
        field.setPrefColumnCount(16);
        field.getStyleClass().add("chip-field");
        TextFields.bindAutoCompletion(field, request -> model.reading().names().attendees().stream()
                .filter(name -> startsWith(name, request.getUserText()))
                .limit(6)
                .toList());
        Pane row = (Pane) add.getParent();
        row.getChildren().set(row.getChildren().indexOf(add), field);
        field.requestFocus();
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                press.consume();
                with(field.getText(), presence);
                reopen(presence);
            } else if (press.getCode() == KeyCode.ESCAPE || press.getCode() == KeyCode.ENTER) {
                press.consume();
                showAll(model.head().attendanceProperty().get());
            }
        });
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused && field.getParent() != null && !field.getText().isBlank()) {
                with(field.getText(), presence);
            }
        });
    }

    /** After one name the field waits for the next. */
    private void reopen(Presence presence) {
        bar.parts().stream()
                .filter(node -> node instanceof Chip chip
                        && texts.text("attendance." + (presence == Presence.PRESENT ? "present" : "apologies") + ".add")
                                .equals(chip.getAccessibleText()))
                .findFirst()
                .ifPresent(add -> ask((Chip) add, presence));
    }

    /** A person comes in with the organisation, an organisation under its name. */
    private void with(String words, Presence presence) {
        List<Attendee> now = model.head().attendanceProperty().get();
        for (Attendee attendee : HeaderWords.attendees(words, presence)) {
            List<Attendee> before = now;
            now = HeaderWords.guest(attendee.name())
                    .or(() -> model.reading().names().person(attendee.name()))
                    .map(person -> person.in(before, presence))
                    .orElseGet(() -> with(before, attendee));
        }
        model.head().setAttendance(now);
    }

    private static List<Attendee> with(List<Attendee> before, Attendee added) {
        List<Attendee> now = new ArrayList<>(before);
        now.removeIf(known -> known.name().equalsIgnoreCase(added.name()));
        now.add(added);
        return now;
    }

    private void without(Attendee attendee) {
        List<Attendee> now = new ArrayList<>(model.head().attendanceProperty().get());
        now.remove(attendee);
        model.head().setAttendance(now);
    }

    private static boolean startsWith(String name, String typed) {
        return !typed.isBlank()
                && name.regionMatches(true, 0, typed.strip(), 0, typed.strip().length());
    }
}
