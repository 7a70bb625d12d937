package org.rapporteur.followup.ui;

import java.time.LocalDate;
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
import javafx.scene.layout.VBox;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Slip;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;

/**
 * The follow-up selected: what it is, its life and ledger, what later minutes seem to say about it, fields for a note and
 * another due; for several, what can be done to all.
 */
final class DetailPane extends VBox {
    private static final I18n TEXTS = I18n.beside(DetailPane.class);

    private static final int MOST_PROPOSALS = 3;

    private final VBox content = new VBox(10);
    private final TextField note = field("note", "", TEXTS.text("note.prompt"));
    private final TextField due = field("due", TEXTS.text("due.prompt"), TEXTS.text("due.head"));
    private final FlowPane deeds = new FlowPane(6, 6);

    /** What can be done to the selection; nothing without one. */
    private final VBox below = new VBox(8);

    private final LedgerLines lines = new LedgerLines(TEXTS);
    private final ProposalCard.Answers answers;

    /**
     * @param onNote gets a note for all that is selected, {@code onDue} another due
     * @param answers gets what the user says about proposals
     */
    DetailPane(Consumer<String> onNote, Consumer<String> onDue, ProposalCard.Answers answers) {
        this.answers = answers;
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setSpacing(8);
        setMinWidth(0);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, below);
        below.getChildren()
                .setAll(
                        deeds,
                        headed("due.head", new HBox(6, due, button(TEXTS.text("due.move"), due, onDue))),
                        headed("note.prompt", new HBox(6, note, button(TEXTS.text("note.add"), note, onNote))));
        show(List.of(), OneFollowUpModel.Shown.NONE, LocalDate.EPOCH);
    }

    /** What the buttons under the ledger do. */
    void offer(List<Command> commands) {
        deeds.getChildren().setAll(commands.stream().map(Command::button).toList());
        deeds.getChildren().forEach(button -> button.getStyleClass().add("small"));
    }

    /** Puts the caret into the note's field. */
    void focusNote() {
        note.requestFocus();
    }

    /** Puts the caret into the field for another due. */
    void focusDue() {
        due.requestFocus();
    }

    /** Shows the selection; what is shown besides belongs to the only one selected. */
    void show(List<FollowUp> selected, OneFollowUpModel.Shown shown, LocalDate today) {
        below.setVisible(!selected.isEmpty());
        if (selected.size() == 1) {
            FollowUp one = selected.getFirst();
            boolean known = shown.of().filter(of -> of.id() == one.id()).isPresent();
            content.getChildren().setAll(one(one, known ? shown : OneFollowUpModel.Shown.NONE, today));
        } else {
            Label label = new Label(
                    selected.isEmpty() ? TEXTS.text("detail.none") : TEXTS.text("detail.several", selected.size()));
            label.getStyleClass().add(selected.isEmpty() ? "muted" : "heading");
            label.setWrapText(true);
            content.getChildren().setAll(label);
        }
    }

    private List<Node> one(FollowUp followUp, OneFollowUpModel.Shown shown, LocalDate today) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(LedgerLines.styled(TEXTS.text("detail.number", followUp.number()), "label-head"));
        nodes.add(new SafeText(followUp.text(), "heading"));
        FlowPane chips = new FlowPane(5, 5);
        chips.getChildren().addAll(FollowUpTable.ownerChips(followUp.owners()));
        suggestions(followUp).ifPresent(words -> chips.getChildren().forEach(chip -> Tooltip.install(chip, words)));
        chips.getChildren()
                .add(Chip.label(TEXTS.text("status." + followUp.status()), FollowUpTable.kind(followUp.status())));
        List<Slip> slips = Slip.of(shown.events());
        if (!slips.isEmpty()) {
            chips.getChildren().add(Chip.label(lines.slips(slips), Chip.Kind.DUE));
        }
        nodes.add(chips);
        Lateness lateness = new Lateness(TEXTS, today);
        if (followUp.due() != null) {
            Label line = LedgerLines.styled(lateness.line(followUp), lateness.isLate(followUp) ? "late" : "caption");
            nodes.add(new VBox(1, new SafeText(followUp.due().phrase()), line));
        }
        if (!shown.echoes().isEmpty()) {
            nodes.add(LedgerLines.styled(TEXTS.text("detail.echoes"), "label-head"));
            shown.echoes().forEach(words -> nodes.add(new SafeText(words)));
        }
        if (!shown.events().isEmpty()) {
            nodes.add(new LifePicture(shown.events(), today, lines));
        }
        if (!shown.proposals().isEmpty()) {
            nodes.add(LedgerLines.styled(TEXTS.text("detail.proposals"), "label-head"));
            shown.proposals().stream()
                    .limit(MOST_PROPOSALS)
                    .forEach(proposal -> nodes.add(ProposalCard.ofLine(proposal, answers)));
        }
        if (!shown.events().isEmpty()) {
            nodes.add(LedgerLines.styled(TEXTS.text("detail.ledger"), "label-head"));
            nodes.add(new VBox(lines.nodes(shown.events()).toArray(Node[]::new)));
        }
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

    private static VBox headed(String head, HBox row) {
        return new VBox(3, LedgerLines.styled(TEXTS.text(head), "label-head"), row);
    }

    private static TextField field(String id, String prompt, String told) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(told);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** The field empties once its words were taken. */
    private static Button button(String text, TextField field, Consumer<String> task) {
        Button button = new Button(text);
        Runnable take = () -> {
            String words = field.getText().strip();
            if (!words.isEmpty()) {
                field.clear();
                task.accept(words);
            }
        };
        field.setOnAction(entered -> take.run());
        button.setOnAction(pressed -> take.run());
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
