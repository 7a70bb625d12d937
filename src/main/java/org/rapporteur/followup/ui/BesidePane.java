package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.fx.Command;

/** What stands beside the table: the one follow-up selected with its ledger, or what can be done to several at once. */
final class BesidePane extends StackPane {
    private final DetailPane detail;
    private final BulkPane bulk = new BulkPane();
    private List<FollowUp> selected = List.of();

    BesidePane(FollowUpsModel model) {
        detail = new DetailPane(
                note -> {
                    model.addNote(selected, note);
                    return Optional.empty();
                },
                due -> model.one().moveDue(selected, due),
                new ProposalAnswers(model.one()));
        bulk.setOnApply(model::apply);
        setMinWidth(0);
        detail.managedProperty().bind(detail.visibleProperty());
        bulk.node().managedProperty().bind(bulk.node().visibleProperty());
        getChildren().addAll(detail, bulk.node());
    }

    /** What the buttons under the ledger do. */
    void offer(List<Command> commands) {
        detail.offer(commands);
    }

    /** Puts the caret into the note's field. */
    void focusNote() {
        detail.focusNote();
    }

    /** Puts the caret into the field for another due. */
    void focusDue() {
        detail.focusDue();
    }

    /** Shows the selection; {@code shown} belongs to the only one selected. */
    void show(List<FollowUp> now, OneFollowUpModel.Shown shown, LocalDate today) {
        selected = List.copyOf(now);
        boolean several = now.size() > 1;
        detail.setVisible(!several);
        bulk.node().setVisible(several);
        if (several) {
            bulk.show(now, today);
        }
        detail.show(now, shown, today);
    }
}
