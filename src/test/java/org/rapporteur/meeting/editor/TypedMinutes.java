package org.rapporteur.meeting.editor;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.shared.Uids;

/** The editor, and a hand that types into it. */
abstract class TypedMinutes {
    final AtomicLong millis = new AtomicLong(1_000_000);
    final InstantSource time = () -> Instant.ofEpochMilli(millis.get());
    final UndoStack undo = OnFx.call(UndoStack::new);
    final RichMinutesEditor editor =
            OnFx.call(() -> new RichMinutesEditor(undo, Uids.of(Clock.systemUTC()), time.withZone(ZoneOffset.UTC)));

    @BeforeEach
    void open() {
        OnFx.run(() -> editor.load(List.of()));
    }

    /** Types letters one by one; "\n" is Enter, "\t" Tab, "\b" Backspace. */
    void type(String keys) {
        OnFx.run(() -> {
            for (int i = 0; i < keys.length(); i++) {
                char key = keys.charAt(i);
                switch (key) {
                    case '\n' -> press(KeyCode.ENTER, false, false);
                    case '\t' -> press(KeyCode.TAB, false, false);
                    case '\b' -> press(KeyCode.BACK_SPACE, false, false);
                    default -> editor.area().replaceSelection(String.valueOf(key));
                }
            }
        });
    }

    void press(KeyCode code, boolean shift, boolean ctrl) {
        editor.area().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false));
    }

    void key(KeyCode code, boolean shift, boolean ctrl) {
        OnFx.run(() -> press(code, shift, ctrl));
    }

    List<Block> blocks() {
        return OnFx.call(editor::blocks);
    }

    List<String> shown() {
        return OnFx.call(() -> {
            List<String> labels = editor.labels();
            List<Block> blocks = editor.blocks();
            return java.util.stream.IntStream.range(0, blocks.size())
                    .mapToObj(i -> (labels.get(i) + " " + blocks.get(i).text()).strip())
                    .toList();
        });
    }
}
