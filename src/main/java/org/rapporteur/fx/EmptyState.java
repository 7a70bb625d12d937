package org.rapporteur.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an empty screen shows: an icon, a sentence that says what to do first, and the buttons that do it. */
public final class EmptyState extends VBox {

    /**
     * An empty state.
     *
     * @param icon feather name
     * @param buttons the first is the usual choice
     */
    public EmptyState(String icon, String sentence, Node... buttons) {
        getStyleClass().add("empty-state");
        Label label = new Label(sentence);
        label.setWrapText(true);
        getChildren().addAll(Icons.of(icon), label);
        getChildren().addAll(buttons);
    }
}
