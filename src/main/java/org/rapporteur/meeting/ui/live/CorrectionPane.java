package org.rapporteur.meeting.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.TextFields;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.ChipBar;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.editor.Annotation;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.PastDay;
import org.rapporteur.recognition.Recognition;

/** Corrects who owes an action and when, near its chips. Enter takes over, Escape leaves all as it was. */
final class CorrectionPane {
    private final I18n texts = I18n.beside(CorrectionPane.class);
    private final Popup popup = new Popup();
    private final MinutesModel model;
    private final Recognition reading;
    private final Consumer<Corrections> taken;
    private final List<String> owners;
    private final ChipBar chips = new ChipBar();
    private final TextField owner = new TextField();
    private final TextField due = new TextField();
    private final Label meaning = new Label();
    private boolean ownersChanged;

    /**
     * @param reading what the chips say now
     * @param before what was decided by hand before
     * @param taken gets what is decided now
     */
    CorrectionPane(MinutesModel model, Recognition reading, Corrections before, Consumer<Corrections> taken) {
        this.model = model;
        this.reading = reading;
        this.taken = taken;
        this.owners =
                new ArrayList<>(reading.ownerNames().stream().map(Owner::name).toList());
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(content(before));
        showOwners();
    }

    /** Opens under the chip; the field of the chip's role has the focus. */
    void open(Node near, Annotation.Role role) {
        Bounds at = near.localToScreen(near.getBoundsInLocal());
        // Of the window, not of the chip: chips are drawn anew whenever the text is read again.
        popup.show(near.getScene().getWindow(), at.getMinX(), at.getMaxY() + 4);
        (role == Annotation.Role.DUE ? due : owner).requestFocus();
        due.selectAll();
    }

    private Node content(Corrections before) {
        Label who = head(texts.text("correct.who"));
        Label when = head(texts.text("correct.when"));
        owner.setPromptText(texts.text("correct.owner"));
        owner.setId("correct-owner");
        TextFields.bindAutoCompletion(owner, request -> model.reading().names().owners().stream()
                .filter(name -> !request.getUserText().isBlank()
                        && name.toLowerCase(I18n.LOCALE)
                                .contains(request.getUserText().strip().toLowerCase(I18n.LOCALE)))
                .limit(6)
                .toList());
        Due said = reading.dueSaid();
        due.setText(before.due() != null ? before.due() : said == null ? "" : said.phrase());
        due.setId("correct-due");
        due.setPromptText(texts.text("correct.due"));
        due.textProperty().addListener((property, old, now) -> explain());
        explain();
        meaning.getStyleClass().add("caption");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        Button apply = button(texts.text("correct.apply"), this::take);
        apply.getStyleClass().add("primary");
        Button reset = button(
                texts.text("correct.reset"), () -> close(before.withOwners(null).withDue(null)));
        HBox buttons = new HBox(8, apply, reset);
        VBox box = new VBox(6, who, chips, owner, when, due, meaning, buttons);
        box.getStyleClass().addAll("card", "correction");
        box.setPrefWidth(320);
        box.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                if (owner.isFocused() && !owner.getText().isBlank()) {
                    addOwner();
                } else {
                    take();
                }
            } else if (press.getCode() == KeyCode.ESCAPE) {
                popup.hide();
            }
        });
        // What a pop-up leaves over would go to the text behind it.
        box.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        return box;
    }

    private void showOwners() {
        Stream<Chip> known = owners.stream()
                .map(name -> Chip.removable(name, Chip.Kind.KNOWN, () -> {
                    owners.remove(name);
                    ownersDecided();
                }));
        Stream<Chip> nearest = reading.ownerNames().stream()
                .filter(one -> one.kind() == OwnerKind.UNKNOWN && owners.contains(one.name()))
                .flatMap(unknown -> unknown.suggestions().stream().map(name -> instead(unknown.name(), name)));
        chips.show(Stream.concat(known, nearest).toList());
    }

    /** "UNHCR?" beside an unknown name: pressing it puts the known name in its place. */
    private Chip instead(String unknown, String name) {
        Chip chip = new Chip(texts.text("chip.unknown", name), Chip.Kind.QUESTION);
        chip.setOnAction(pressed -> {
            owners.set(owners.indexOf(unknown), name);
            ownersDecided();
        });
        return chip;
    }

    private void addOwner() {
        owners.add(owner.getText().strip());
        ownersChanged = true;
        owner.clear();
        showOwners();
    }

    /** The chip that was pressed is gone; without a focus the next key would go to the text behind. */
    private void ownersDecided() {
        ownersChanged = true;
        showOwners();
        owner.requestFocus();
    }

    private void explain() {
        String words = due.getText().strip();
        meaning.setText(
                words.isEmpty()
                        ? texts.text("correct.noDue")
                        : model.reading()
                                .due(words)
                                .map(this::meaning)
                                .orElseGet(() -> texts.text("correct.unreadable")));
    }

    private String meaning(Due read) {
        return model.reading()
                .doubt(read)
                .map(PastDay::sentence)
                .orElseGet(() -> read.to() == null ? read.phrase() : texts.text("correct.until", Days.full(read.to())));
    }

    private void take() {
        if (!owner.getText().isBlank()) {
            addOwner();
        }
        String words = due.getText().strip();
        Due said = reading.dueSaid();
        boolean dueChanged = !words.equals(said == null ? "" : said.phrase());
        if (dueChanged && !words.isEmpty() && model.reading().due(words).isEmpty()) {
            explain();
            return;
        }
        Corrections decided = Corrections.NONE;
        if (ownersChanged) {
            decided = decided.withOwners(owners);
        }
        close(dueChanged ? decided.withDue(words) : decided);
    }

    private void close(Corrections decided) {
        popup.hide();
        taken.accept(decided);
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("label-head");
        return label;
    }

    private static Button button(String words, Runnable deed) {
        Button button = new Button(words);
        button.setOnAction(pressed -> deed.run());
        return button;
    }
}
