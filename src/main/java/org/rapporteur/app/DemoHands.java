package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.rapporteur.fx.Background;

/** Types into whatever has the focus, as a keyboard does, and takes pictures of the window. */
final class DemoHands {
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(2);

    private final Scene scene;
    private final Background background;
    private final Path folder;
    private boolean typing;

    DemoHands(Scene scene, Background background, Path folder) {
        this.scene = scene;
        this.background = background;
        this.folder = folder;
    }

    boolean areIdle() {
        return !typing;
    }

    /** Starts typing; a line break is Enter. */
    void type(String text) {
        typing = true;
        type(text, 0);
    }

    private void type(String text, int at) {
        if (at == text.length()) {
            typing = false;
            return;
        }
        String key = text.substring(at, at + 1);
        if (key.equals("\n")) {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        } else {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
        }
        background.later(BETWEEN_KEYS, () -> type(text, at + 1));
    }

    /** Presses a key together with Ctrl. */
    void press(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    private void fire(KeyEvent key) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, key);
    }

    /** Writes what the window shows to a PNG file. */
    void picture(String name) {
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
