package org.rapporteur.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to several rows at once: the fields that say it, what that would do to each row before it is done, and the
 * one button that does it.
 */
public final class ChangePane extends VBox {
    /** Room for the scroll bar of the preview, in pixels. */
    private static final double SCROLL_BAR = 16;

    private final Label title = new Label();
    private final VBox fields = new VBox(10);
    private final Label problem = new Label();
    private final ListView<String> preview = new ListView<>();
    private final Button change = new Button();

    /**
     * A pane without fields.
     *
     * @param previewHead what stands above the preview: "What changes"
     */
    public ChangePane(String previewHead) {
        super(10);
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setMinWidth(0);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().map(text -> !text.isEmpty()));
        problem.visibleProperty().bind(problem.managedProperty());
        preview.setId("bulk-preview");
        preview.setAccessibleText(previewHead);
        preview.setFocusTraversable(false);
        preview.setCellFactory(list -> new LineCell());
        // It takes what is left: a list that wants more than there is would shrink all beside it.
        preview.setPrefHeight(0);
        VBox.setVgrow(preview, Priority.ALWAYS);
        change.setId("bulk-change");
        change.getStyleClass().addAll("primary", "wrapping");
        change.setMaxWidth(Double.MAX_VALUE);
        // Whole at every size of letters: the preview gives way.
        fields.setMinHeight(USE_PREF_SIZE);
        StackPane deed = new StackPane(change);
        deed.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, fields, problem, head(previewHead), preview, deed);
    }

    /** Adds a field with its head above it. */
    public void ask(String head, Node field) {
        fields.getChildren().add(new VBox(3, head(head), field));
    }

    /** What the button does. */
    public void setOnChange(Runnable task) {
        change.setOnAction(pressed -> task.run());
    }

    /** Presses the button, if there is something to do. */
    public void fire() {
        change.fire();
    }

    /**
     * Shows what would be done.
     *
     * @param heading how many rows are meant: "3 people selected"
     * @param wrong what is wrong with the fields; may be empty
     * @param lines what would become of each row that changes; with none the button cannot be pressed
     * @param deed what the button does: "Change 3 people"
     */
    public void show(String heading, String wrong, List<String> lines, String deed) {
        title.setText(heading);
        problem.setText(wrong);
        preview.getItems().setAll(lines);
        change.setText(deed);
        change.setDisable(lines.isEmpty());
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("label-head");
        label.setWrapText(true);
        return label;
    }

    /** Wraps, so that nothing of what will be done is cut. */
    private static final class LineCell extends ListCell<String> {
        private final SafeText words = new SafeText();

        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            words.setText(line);
            words.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
            setGraphic(words);
        }
    }
}
