package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rapporteur.fx.OnFx;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Blocks keep their identity whatever is done to the lines. */
class BlockIdentityTest extends TypedMinutes {
    @Test
    void enterInTheMiddleKeepsTheUpperIdAndMergingBackToo() {
        type("left right");
        String uid = blocks().getFirst().uid();
        OnFx.run(() -> editor.area().moveTo(5));
        type("\n");
        assertThat(blocks()).extracting(Block::text).containsExactly("left ", "right");
        assertThat(blocks().getFirst().uid()).isEqualTo(uid);
        String lower = blocks().get(1).uid();
        type("\b");
        assertThat(blocks()).singleElement().satisfies(block -> {
            assertThat(block.text()).isEqualTo("left right");
            assertThat(block.uid()).isEqualTo(uid);
        });
        OnFx.run(undo::undo);
        assertThat(blocks()).extracting(Block::uid).containsExactly(uid, lower);
    }

    @Test
    void enterInFrontOfTextMovesTheTextDownWithItsId() {
        type("words");
        String uid = blocks().getFirst().uid();
        OnFx.run(() -> editor.area().moveTo(0));
        type("\n");
        assertThat(blocks()).extracting(Block::text).containsExactly("", "words");
        assertThat(blocks().get(1).uid()).isEqualTo(uid);
    }

    @Test
    void aBlockMovesWithItsChildrenAndKeepsItsId() {
        type("# One\nalpha\n# Two\nbeta");
        List<String> before = blocks().stream().map(Block::uid).toList();
        OnFx.run(() -> editor.area().moveTo(2, 0));
        OnFx.run(() -> editor.run(MinutesEditor.Action.MOVE_UP));
        assertThat(blocks()).extracting(Block::text).containsExactly("Two", "beta", "One", "alpha");
        assertThat(blocks())
                .extracting(Block::uid)
                .containsExactly(before.get(2), before.get(3), before.get(0), before.get(1));
        OnFx.run(() -> editor.run(MinutesEditor.Action.MOVE_DOWN));
        assertThat(blocks()).extracting(Block::uid).containsExactlyElementsOf(before);
    }

    @Test
    void cutAndPasteMovesABlockWithItsIdAndPastingAgainCopiesIt() {
        type("! UNHCR to check\n\nlast");
        String uid = blocks().getFirst().uid();
        OnFx.run(() -> {
            editor.correct(uid, corrections -> corrections.withOwners(List.of("WFP")));
            editor.area().selectRange(0, 0, 1, 0);
            editor.run(MinutesEditor.Action.CUT);
            editor.area().moveTo(editor.area().getLength());
            press(KeyCode.ENTER, false, false);
            editor.run(MinutesEditor.Action.PASTE);
            press(KeyCode.ENTER, false, false);
            press(KeyCode.ENTER, false, false);
            editor.run(MinutesEditor.Action.PASTE);
        });
        assertThat(blocks())
                .filteredOn(block -> block.text().equals("UNHCR to check"))
                .hasSize(2)
                .first()
                .satisfies(block -> {
                    assertThat(block.uid()).isEqualTo(uid);
                    assertThat(block.kind()).isEqualTo(BlockKind.ACTION);
                    assertThat(block.corrections().owners()).containsExactly("WFP");
                });
        assertThat(blocks()).extracting(Block::uid).doesNotHaveDuplicates();
    }

    @Test
    void wordsDroppedOnAnEmptyBlockBecomeThatBlock() {
        OnFx.run(() -> {
            editor.load(List.of(
                    Block.of("action", BlockKind.ACTION, ""), Block.of("below", BlockKind.TEXT, "UNHCR to check")));
            editor.area().selectRange(1, 0, 1, "UNHCR to check".length());
            editor.area().moveSelectedText(0);
        });
        assertThat(blocks()).extracting(Block::text).containsExactly("UNHCR to check", "");
        assertThat(blocks()).extracting(Block::kind).containsExactly(BlockKind.ACTION, BlockKind.TEXT);
        assertThat(blocks()).extracting(Block::uid).containsExactly("action", "below");
    }

    @Test
    void anEmptyLineDroppedBesideAnEmptyOneGetsItsOwnId() {
        OnFx.run(() -> {
            editor.load(List.of(
                    Block.of("h", BlockKind.HEADING_1, ""),
                    Block.of("e", BlockKind.TEXT, ""),
                    Block.of("t", BlockKind.TEXT, "words")));
            editor.area().selectRange(0, 0, 0, 0);
            editor.area().replace(1, 1, editor.area().subDocument(0, 0));
        });
        assertThat(blocks()).extracting(Block::uid).doesNotHaveDuplicates();
    }

    @Test
    void stockWaysToInsertLinesDoNotDoubleIds() {
        type("abc");
        OnFx.run(() -> editor.area().replaceText(1, 1, "x\ny\nz"));
        assertThat(blocks()).extracting(Block::text).containsExactly("ax", "y", "zbc");
        assertThat(blocks()).extracting(Block::uid).doesNotHaveDuplicates();
        OnFx.run(undo::undo);
        assertThat(blocks()).extracting(Block::text).containsExactly("abc");
    }
}
