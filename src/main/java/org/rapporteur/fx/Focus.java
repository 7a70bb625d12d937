package org.rapporteur.fx;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Gives the focus. */
public final class Focus {
    private Focus() {}

    /** Gives a node the focus, at once or when it comes into a window: a split pane takes in its parts only when it is drawn. */
    public static void give(Node node) {
        if (node.getScene() == null) {
            node.sceneProperty().addListener(new OnArrival(node));
        }
        node.requestFocus();
    }

    /** Asks once, when the node has come into a window. */
    private record OnArrival(Node node) implements ChangeListener<@Nullable Scene> {
        @Override
        public void changed(
                ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene before, @Nullable Scene now) {
            scene.removeListener(this);
            node.requestFocus();
        }
    }
}
