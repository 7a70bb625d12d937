package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.shared.Uids;

/** Lines that the program writes into minutes, as in a round of review. */
class WriteBelowTest {
    private final UndoStack undo = OnFx.call(UndoStack::new);
    private final RichMinutesEditor editor =
            OnFx.call(() -> new RichMinutesEditor(undo, Uids.of(Clock.systemUTC()), Clock.systemUTC()));

    private List<Block> written(int caret, String below, Block... blocks) {
        return OnFx.call(() -> {
            editor.load(List.of(blocks));
            editor.area().moveTo(caret, 0);
            editor.writeBelow(below, "No 3: done");
            return editor.blocks();
        });
    }

    @Test
    void anEmptyLineAtTheCaretTakesTheWords() {
        Block first = Block.of("a", BlockKind.TEXT, "before");
        List<Block> now = written(1, "none", first, Block.of("b", BlockKind.TEXT, ""));
        assertThat(now).extracting(Block::text).containsExactly("before", "No 3: done");
        assertThat(now).extracting(Block::uid).containsExactly("a", "b");

        OnFx.run(undo::undo);
        assertThat(OnFx.call(editor::blocks)).extracting(Block::text).containsExactly("before", "");
    }

    @Test
    void anywhereElseTheyAreALineOfTheirOwn() {
        assertThat(written(0, "none", Block.of("a", BlockKind.TEXT, "before"), Block.of("b", BlockKind.TEXT, "after")))
                .extracting(Block::text)
                .containsExactly("before", "No 3: done", "after");
        assertThat(written(1, "a", Block.of("a", BlockKind.NUMBERED, "item"), Block.of("b", BlockKind.TEXT, "")))
                .extracting(Block::text)
                .containsExactly("item", "No 3: done", "");
    }
}
