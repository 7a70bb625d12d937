package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;

/** The follow-up selected: what it is, its ledger, a field for a progress note; for several, what can be done to all. */
final class DetailPane extends VBox {
    private static final I18n TEXTS = I18n.beside(DetailPane.class);

    private final VBox content = new VBox(10);
    private final TextField note = new TextField();
    private final Button addNote = new Button(TEXTS.text("note.add"));
    private final FlowPane deeds = new FlowPane(6, 6);
    private Consumer<String> onNote = text -> {};

    DetailPane() {
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setSpacing(12);
        setMinWidth(0);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        note.setId("note");
        note.setPromptText(TEXTS.text("note.prompt"));
        note.setAccessibleText(TEXTS.text("note.prompt"));
        note.setOnAction(entered -> add());
        addNote.setOnAction(pressed -> add());
        addNote.disableProperty().bind(note.textProperty().map(String::isBlank));
        addNote.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().addAll(scroll, deeds, new HBox(6, note, addNote));
        show(List.of(), List.of(), LocalDate.EPOCH);
    }

    /** What the buttons under the ledger do. */
    void offer(List<Command> commands) {
        deeds.getChildren().setAll(commands.stream().map(Command::button).toList());
    }

    void setOnNote(Consumer<String> task) {
        onNote = task;
    }

    /** Puts the caret into the note's field. */
    void focusNote() {
        note.requestFocus();
    }

    /** Shows the selection; the events are those of the only one selected. */
    void show(List<FollowUp> selected, List<Event> events, LocalDate today) {
        note.setDisable(selected.isEmpty());
        deeds.setVisible(!selected.isEmpty());
        if (selected.size() == 1) {
            content.getChildren().setAll(one(selected.getFirst(), events, today));
        } else {
            Label label = new Label(
                    selected.isEmpty() ? TEXTS.text("detail.none") : TEXTS.text("detail.several", selected.size()));
            label.getStyleClass().add(selected.isEmpty() ? "muted" : "heading");
            label.setWrapText(true);
            content.getChildren().setAll(label);
        }
    }

    private static List<Node> one(FollowUp followUp, List<Event> events, LocalDate today) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(styled(TEXTS.text("detail.number", followUp.number()), "label-head"));
        nodes.add(new SafeText(followUp.text(), "heading"));
        FlowPane chips = new FlowPane(5, 5);
        chips.getChildren().addAll(FollowUpTable.ownerChips(followUp.owners()));
        suggestions(followUp).ifPresent(words -> chips.getChildren().forEach(chip -> Tooltip.install(chip, words)));
        chips.getChildren()
                .add(Chip.label(TEXTS.text("status." + followUp.status()), FollowUpTable.kind(followUp.status())));
        nodes.add(chips);
        Lateness lateness = new Lateness(TEXTS, today);
        if (followUp.due() != null) {
            Label line = styled(lateness.line(followUp), lateness.isLate(followUp) ? "late" : "caption");
            nodes.add(new VBox(1, new SafeText(followUp.due().phrase()), line));
        }
        nodes.add(styled(TEXTS.text("detail.ledger"), "label-head"));
        VBox lines = new VBox();
        String phrase = followUp.due() == null ? "" : followUp.due().phrase();
        lines.getChildren()
                .add(line(
                        phrase.isEmpty() ? TEXTS.text("ledger.raised") : TEXTS.text("ledger.raised.due", phrase),
                        Days.full(followUp.raisedOn()) + (followUp.topic() == null ? "" : " · " + followUp.topic()),
                        "dot-raised"));
        events.forEach(event -> lines.getChildren().add(line(event)));
        nodes.add(lines);
        return nodes;
    }

    private static Optional<Tooltip> suggestions(FollowUp followUp) {
        List<String> nearest = followUp.owners().stream()
                .flatMap(owner -> owner.suggestions().stream())
                .toList();
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tooltip(TEXTS.text("owner.nearest", String.join(", ", nearest))));
    }

    private static Node line(Event event) {
        String day = Days.full(LocalDate.ofInstant(event.at(), ZoneId.systemDefault()));
        return switch (event.kind()) {
            case STATUS ->
                line(
                        TEXTS.text(
                                "ledger.status", TEXTS.text("status." + Status.valueOf(String.valueOf(event.now())))),
                        event.note().isBlank() ? day : day + " · " + event.note(),
                        Status.DONE.name().equals(event.now()) ? "dot-done" : "dot-raised");
            case NOTE -> line(event.note(), day, "dot-note");
            case RAISED, WORDING, ASKED_AGAIN -> line(String.valueOf(event.now()), day, "dot-note");
            case DUE ->
                line(
                        TEXTS.text(
                                "ledger.due",
                                event.dueNow() == null
                                        ? TEXTS.text("due.none")
                                        : event.dueNow().phrase(),
                                event.dueWas() == null
                                        ? TEXTS.text("due.none")
                                        : event.dueWas().phrase()),
                        day,
                        "dot-due");
        };
    }

    private static Node line(String text, String caption, String dotStyle) {
        Region dot = new Region();
        dot.getStyleClass().addAll("ledger-dot", dotStyle);
        VBox words = new VBox(1, new SafeText(text), styled(caption, "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, dot, words);
        row.getStyleClass().add("ledger-line");
        return row;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private void add() {
        String text = note.getText().strip();
        if (!text.isEmpty()) {
            note.clear();
            onNote.accept(text);
        }
    }
}
