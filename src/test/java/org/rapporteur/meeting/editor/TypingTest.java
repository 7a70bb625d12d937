package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rapporteur.fx.OnFx;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

class TypingTest extends TypedMinutes {
    @Test
    void whatIsDraggedElsewhereIsOneStepOfUndo() {
        type("one two\nthree");
        List<Block> before = blocks();
        long steps = OnFx.call(() -> undo.revisionProperty().get());
        OnFx.run(() -> {
            editor.area().selectRange(0, 4);
            editor.area().displaceCaret(editor.area().getLength());
            editor.area().moveSelectedText(editor.area().getLength());
        });
        assertThat(blocks()).extracting(Block::text).containsExactly("two", "threeone ");
        assertThat(OnFx.call(() -> undo.revisionProperty().get())).isEqualTo(steps + 1);
        OnFx.run(undo::undo);
        assertThat(blocks()).isEqualTo(before);
        assertThat(OnFx.call(() -> editor.area().getSelectedText())).isEqualTo("one ");
    }

    @Test
    void aWholePieceOfMinutesByKeyboardAlone() {
        type(
                """
                # Enrolment
                Two districts have not reported.
                1. northern list
                \tfirst
                second


                Done.
                ! UNHCR to check
                WFP to send

                => Publish it

                # Follow up actions
                IOM to map
                """);
        assertThat(shown())
                .containsExactly(
                        "1 Enrolment",
                        "Two districts have not reported.",
                        "1. northern list",
                        "a. first",
                        "b. second",
                        "Done.",
                        "A1 UNHCR to check",
                        "A2 WFP to send",
                        "✓ Publish it",
                        "2 Follow up actions",
                        "A3 IOM to map",
                        "A4");
    }

    @Test
    void backspaceOrUndoRightAfterATriggerGivesTheSignBack() {
        type("! \b");
        assertThat(blocks()).singleElement().satisfies(block -> {
            assertThat(block.kind()).isEqualTo(BlockKind.TEXT);
            assertThat(block.text()).isEqualTo("! ");
        });
        type("really");
        assertThat(blocks().getFirst().text()).isEqualTo("! really");
    }

    @Test
    void theSignOfWhatALineIsAlreadyGoesAsWell() {
        type("! UNHCR to check\n! WFP to send\n! \bnow\n\n\n1. one\n2. two\na. three\nA. Lund");
        assertThat(blocks())
                .extracting(Block::text)
                .containsExactly("UNHCR to check", "WFP to send", "! now", "", "one", "two", "three", "A. Lund");
    }

    @Test
    void undoGoesBackBreathByBreath() {
        type("one");
        millis.addAndGet(5_000);
        type(" two");
        OnFx.run(undo::undo);
        assertThat(blocks().getFirst().text()).isEqualTo("one");
        OnFx.run(undo::undo);
        assertThat(blocks().getFirst().text()).isEmpty();
        OnFx.run(undo::redo);
        OnFx.run(undo::redo);
        assertThat(blocks().getFirst().text()).isEqualTo("one two");
    }

    @Test
    void undoPutsTheCaretWhereItWasBeforeTheChange() {
        type("abcdef");
        millis.addAndGet(5_000);
        OnFx.run(() -> editor.area().moveTo(3));
        type("X");
        millis.addAndGet(5_000);
        OnFx.run(() -> editor.area().moveTo(0));
        OnFx.run(undo::undo);
        assertThat(OnFx.call(() -> editor.area().getCaretPosition())).isEqualTo(3);
    }

    @Test
    void boldItalicAndLinksBecomeMarks() {
        type("some bold words");
        OnFx.run(() -> {
            editor.area().selectRange(5, 9);
            press(KeyCode.B, false, true);
            editor.area().selectRange(10, 15);
            editor.link("https://example.org");
        });
        assertThat(blocks().getFirst().content())
                .isEqualTo(new RichText(
                        "some bold words", List.of(Mark.bold(5, 9), Mark.link(10, 15, "https://example.org"))));
        OnFx.run(() -> editor.area().moveTo(15));
        type("!");
        assertThat(blocks().getFirst().content().marks()).contains(Mark.link(10, 15, "https://example.org"));
        type(" see [the note](https://example.org/n)");
        assertThat(blocks().getFirst().text()).isEqualTo("some bold words! see the note");
        assertThat(blocks().getFirst().content().marks()).contains(Mark.link(21, 29, "https://example.org/n"));
    }

    @Test
    void shiftEnterBreaksTheLineInsideTheBlock() {
        type("one");
        key(KeyCode.ENTER, true, false);
        type("two");
        assertThat(blocks()).singleElement().satisfies(block -> assertThat(block.text())
                .isEqualTo("one\ntwo"));
    }

    @Test
    void ctrlDigitsChangeTheKindOfAllSelectedBlocksAndBack() {
        type("one\ntwo");
        OnFx.run(() -> editor.area().selectAll());
        key(KeyCode.DIGIT1, false, true);
        assertThat(blocks()).extracting(Block::kind).containsExactly(BlockKind.ACTION, BlockKind.ACTION);
        key(KeyCode.DIGIT1, false, true);
        assertThat(blocks()).extracting(Block::kind).containsExactly(BlockKind.TEXT, BlockKind.TEXT);
    }

    @Test
    void findsWithoutTouchingTheText() {
        type("Maps and more maps");
        long revision = OnFx.call(() -> undo.revisionProperty().get());
        assertThat(OnFx.call(() -> editor.find("maps", true))).isEqualTo(2);
        assertThat(OnFx.call(() -> editor.area().getSelectedText())).isEqualTo("Maps");
        assertThat(OnFx.call(() -> editor.find("maps", true))).isEqualTo(2);
        assertThat(OnFx.call(() -> editor.area().getSelectedText())).isEqualTo("maps");
        OnFx.run(editor::endFind);
        assertThat(OnFx.call(() -> undo.revisionProperty().get())).isEqualTo(revision);
    }

    @Test
    void whatIsReadOnlyCannotBeTypedOver() {
        type("frozen");
        OnFx.run(() -> editor.setEditable(false));
        key(KeyCode.ENTER, false, false);
        key(KeyCode.DIGIT1, false, true);
        key(KeyCode.BACK_SPACE, false, false);
        assertThat(blocks()).singleElement().satisfies(block -> {
            assertThat(block.text()).isEqualTo("frozen");
            assertThat(block.kind()).isEqualTo(BlockKind.TEXT);
        });
    }
}
