package org.rapporteur.directory.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control of a form under its title, and below it what is wrong with what stands there. */
final class FormField extends VBox {
    private final String title;
    private final Node control;
    private final Label problem = new Label();

    /** @param content what, when it changes, makes the problem said so far out of date */
    FormField(String title, Node control, ObservableValue<?> content) {
        super(4);
        this.title = title;
        this.control = control;
        Label label = new Label(title);
        label.getStyleClass().add("label-head");
        label.setLabelFor(control);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(label, control, problem);
        content.addListener((property, old, now) -> clear());
        clear();
    }

    /** Says what is wrong, and leads there. */
    void refuse(String sentence) {
        problem.setText("▲ " + sentence);
        problem.setVisible(true);
        control.setAccessibleText(title + ": " + sentence);
        if (!control.getStyleClass().contains("refused")) {
            control.getStyleClass().add("refused");
        }
        control.requestFocus();
    }

    void focusControl() {
        control.requestFocus();
    }

    void clear() {
        problem.setText("");
        problem.setVisible(false);
        control.setAccessibleText(title);
        control.getStyleClass().remove("refused");
    }
}
