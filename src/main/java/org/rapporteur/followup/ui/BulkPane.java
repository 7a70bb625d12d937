package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.I18n;

/** Several follow-ups selected: what shall become of all of them, and what that would do to each before it is done. */
final class BulkPane extends VBox {
    private static final I18n TEXTS = I18n.beside(BulkPane.class);

    private final Label title = new Label();
    private final ChoiceBox<String> status = new ChoiceBox<>();
    private final TextField due = new TextField();
    private final TextField note = new TextField();
    private final Label problem = new Label();
    private final ListView<String> preview = new ListView<>();
    private final Button change = new Button();
    private List<FollowUp> chosen = List.of();
    private LocalDate today = LocalDate.EPOCH;
    private BiConsumer<BulkPlan, String> apply = (plan, why) -> {};

    BulkPane() {
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setSpacing(10);
        setMinWidth(0);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        List<String> statuses = new ArrayList<>(List.of(TEXTS.text("bulk.keep")));
        for (Status each : Status.values()) {
            statuses.add(TEXTS.text("status." + each));
        }
        status.setItems(FXCollections.observableList(statuses));
        status.setMaxWidth(Double.MAX_VALUE);
        status.setAccessibleText(TEXTS.text("column.status"));
        due.setPromptText(TEXTS.text("bulk.due"));
        due.setAccessibleText(TEXTS.text("column.due"));
        note.setPromptText(TEXTS.text("note.prompt"));
        note.setAccessibleText(TEXTS.text("note.prompt"));
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().map(text -> !text.isEmpty()));
        preview.setId("bulk-preview");
        preview.setAccessibleText(TEXTS.text("bulk.preview"));
        preview.setFocusTraversable(false);
        VBox.setVgrow(preview, Priority.ALWAYS);
        change.setId("bulk-change");
        change.getStyleClass().addAll("primary", "wrapping");
        change.setMaxWidth(Double.MAX_VALUE);
        // Whole at every size of letters: the preview gives way.
        change.setMinHeight(USE_PREF_SIZE);
        preview.setMinHeight(0);
        change.setOnAction(pressed -> {
            apply.accept(plan(), note.getText().strip());
            clear();
        });
        getChildren()
                .addAll(
                        title,
                        field("column.status", status),
                        field("column.due", due),
                        field("note.prompt", note),
                        problem,
                        head("bulk.preview"),
                        preview,
                        change);
        status.valueProperty().addListener((property, old, now) -> show());
        due.textProperty().addListener((property, old, now) -> show());
        note.textProperty().addListener((property, old, now) -> show());
        clear();
    }

    /** What the button does with the plan on show and the note. */
    void setOnApply(BiConsumer<BulkPlan, String> task) {
        apply = task;
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
        title.setText(TEXTS.text("detail.several", chosen.size()));
        BulkPlan plan = plan();
        problem.setText(plan.problem());
        preview.getItems().setAll(plan.lines());
        change.setText(TEXTS.text("bulk.change", plan.lines().size()));
        change.setDisable(plan.changes().isEmpty());
    }

    private static VBox field(String text, Node field) {
        return new VBox(3, head(text), field);
    }

    private static Label head(String text) {
        Label label = new Label(TEXTS.text(text));
        label.getStyleClass().add("label-head");
        return label;
    }
}
