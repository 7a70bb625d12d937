package org.rapporteur.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What an empty screen shows: an icon, a sentence that says what to do first, and the buttons that do it. */
public final class EmptyState extends VBox {
    private final HBox ways = new HBox(8);

    /**
     * An empty state.
     *
     * @param icon feather name
     */
    public EmptyState(String icon, String sentence) {
        getStyleClass().add("empty-state");
        ways.setAlignment(Pos.CENTER);
        Label label = new Label(sentence);
        label.setWrapText(true);
        getChildren().addAll(Icons.of(icon), label);
    }

    /** Adds a button; the first one is the usual choice. */
    public EmptyState offer(String deed, Runnable handler) {
        Button button = new Button(deed);
        if (ways.getChildren().isEmpty()) {
            button.getStyleClass().add("primary");
            getChildren().add(ways);
        }
        button.setOnAction(pressed -> handler.run());
        ways.getChildren().add(button);
        return this;
    }

    /** Gives the usual choice the focus. */
    public void focusFirst() {
        ways.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
