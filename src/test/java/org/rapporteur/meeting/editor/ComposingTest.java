package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.Test;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.shared.Uids;

/** What an input method composes is not decided until it is committed. The headless platform has none: events by hand. */
class ComposingTest {
    private final UndoStack undo = OnFx.call(UndoStack::new);
    private final RichMinutesEditor editor =
            OnFx.call(() -> new RichMinutesEditor(undo, Uids.of(Clock.systemUTC()), Clock.systemUTC()));

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        editor.area()
                .handleInputMethodEvent(new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    @Test
    void composedTextIsOneStepOfUndoAndNothingBeforeItIsDecided() {
        OnFx.run(() -> {
            editor.load(List.of());
            editor.area().replaceSelection("x");
            long before = undo.revisionProperty().get();

            compose("n", "");
            compose("ni", "");
            assertThat(editor.isComposing()).isTrue();
            assertThat(undo.revisionProperty().get()).isEqualTo(before);

            compose("", "に");
            assertThat(editor.isComposing()).isFalse();
            assertThat(editor.blocks()).extracting(Block::text).containsExactly("xに");

            undo.undo();
            assertThat(editor.blocks()).extracting(Block::text).containsExactly("x");
        });
    }
}
