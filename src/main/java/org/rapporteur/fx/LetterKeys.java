package org.rapporteur.fx;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Letters that are commands where nothing is typed, as in lists. */
public final class LetterKeys {
    private LetterKeys() {}

    /**
     * Takes a pressed key for a command. What it would type is not typed either: that comes as an event of its own, to
     * whoever has the focus by then, and would be the first letter of a field that the command opens.
     */
    public static void spend(KeyEvent press) {
        press.consume();
        if (press.getTarget() instanceof Node node && node.getScene() != null) {
            new Spent(node.getScene()).listen();
        }
    }

    /** Waits for what the key types; gives up when the key goes up or another one goes down. */
    private record Spent(Scene scene) implements EventHandler<KeyEvent> {
        void listen() {
            scene.addEventFilter(KeyEvent.ANY, this);
        }

        @Override
        public void handle(KeyEvent event) {
            if (event.getEventType() == KeyEvent.KEY_TYPED) {
                event.consume();
            }
            scene.removeEventFilter(KeyEvent.ANY, this);
        }
    }
}
