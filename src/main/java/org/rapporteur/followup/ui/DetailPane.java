package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
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
    private final WordsField note;
    private final WordsField due;
    private final FlowPane deeds = new FlowPane(6, 6);

    /** What can be done to the selection; nothing without one. */
    private final VBox below = new VBox(8);

    private final LedgerLines lines = new LedgerLines(TEXTS);
    private final ProposalCard.Answers answers;

    /**
     * @param onNote gets a note for all that is selected, {@code onDue} another due; they give the sentence to show when they
     *     cannot use the words
     * @param answers gets what the user says about proposals
     */
    DetailPane(
            Function<String, Optional<String>> onNote,
            Function<String, Optional<String>> onDue,
            ProposalCard.Answers answers) {
        this.answers = answers;
        due = new WordsField(
                "new-due", TEXTS.text("due.head"), TEXTS.text("due.prompt"), TEXTS.text("due.move"), onDue);
        note = new WordsField("note", TEXTS.text("note.prompt"), "", TEXTS.text("note.add"), onNote);
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setSpacing(8);
        setMinWidth(0);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("words-of-one");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        below.getChildren().setAll(deeds, due, note);
        getChildren().addAll(scroll, below);
        show(List.of(), OneFollowUpModel.Shown.NONE, LocalDate.EPOCH);
    }

    /** What the buttons under the ledger do. */
    void offer(List<Command> commands) {
        deeds.getChildren().setAll(commands.stream().map(Command::button).toList());
        // What would change nothing is not there: an open follow-up cannot be reopened.
        deeds.getChildren().forEach(button -> {
            button.getStyleClass().add("small");
            button.visibleProperty().bind(button.disabledProperty().not());
            button.managedProperty().bind(button.visibleProperty());
        });
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
        DueLine dueLine = new DueLine(TEXTS, today);
        if (followUp.due() != null) {
            Label line = LedgerLines.styled(dueLine.of(followUp), dueLine.isLate(followUp) ? "late" : "caption");
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
}
