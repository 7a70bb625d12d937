package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.ChangePane;
import org.rapporteur.fx.I18n;

/** Several follow-ups selected: what shall become of all of them, and what that would do to each before it is done. */
final class BulkPane {
    private static final I18n TEXTS = I18n.beside(BulkPane.class);

    private final ChangePane pane = new ChangePane(TEXTS.text("bulk.preview"));
    private final ChoiceBox<String> status = new ChoiceBox<>();
    private final TextField due = new TextField();
    private final TextField note = new TextField();
    private List<FollowUp> chosen = List.of();
    private LocalDate today = LocalDate.EPOCH;

    BulkPane() {
        List<String> statuses = new ArrayList<>(List.of(TEXTS.text("bulk.keep")));
        for (Status each : Status.values()) {
            statuses.add(TEXTS.text("status." + each));
        }
        status.setItems(FXCollections.observableList(statuses));
        status.setMaxWidth(Double.MAX_VALUE);
        status.setAccessibleText(TEXTS.text("column.status"));
        due.setPromptText(TEXTS.text("bulk.due"));
        due.setAccessibleText(TEXTS.text("column.due"));
        note.setAccessibleText(TEXTS.text("note.prompt"));
        pane.ask(TEXTS.text("column.status"), status);
        pane.ask(TEXTS.text("column.due"), due);
        pane.ask(TEXTS.text("note.prompt"), note);
        status.valueProperty().addListener((property, old, now) -> show());
        due.textProperty().addListener((property, old, now) -> show());
        note.textProperty().addListener((property, old, now) -> show());
        clear();
    }

    Node node() {
        return pane;
    }

    /** What the button does with the plan on show and the note. */
    void setOnApply(BiConsumer<BulkPlan, String> task) {
        pane.setOnChange(() -> {
            task.accept(plan(), note.getText().strip());
            clear();
        });
    }

    void show(List<FollowUp> selected, LocalDate day) {
        chosen = List.copyOf(selected);
        today = day;
        show();
    }

    private void clear() {
        status.getSelectionModel().selectFirst();
        due.clear();
        note.clear();
    }

    private BulkPlan plan() {
        int index = status.getSelectionModel().getSelectedIndex();
        Status wanted = index <= 0 ? null : List.of(Status.values()).get(index - 1);
        return BulkPlan.of(TEXTS, chosen, wanted, due.getText(), note.getText(), today);
    }

    private void show() {
        BulkPlan plan = plan();
        pane.show(
                TEXTS.text("detail.several", chosen.size()),
                plan.problem(),
                plan.lines(),
                TEXTS.text("bulk.change", plan.lines().size()));
    }
}
