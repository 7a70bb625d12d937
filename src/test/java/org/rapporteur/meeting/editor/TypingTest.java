package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;
import org.rapporteur.shared.Uids;

/** Keys into the real control. */
class TypingTest {
    private final AtomicLong millis = new AtomicLong(1_000_000);
    private final InstantSource time = () -> Instant.ofEpochMilli(millis.get());
    private final UndoStack undo = OnFx.call(UndoStack::new);
    private final RichMinutesEditor editor =
            OnFx.call(() -> new RichMinutesEditor(undo, Uids.of(Clock.systemUTC()), time.withZone(ZoneOffset.UTC)));

    @BeforeEach
    void open() {
        OnFx.run(() -> editor.load(List.of()));
    }

    /** Types letters one by one; "\n" is Enter, "\t" Tab, "\b" Backspace. */
    private void type(String keys) {
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

    private void press(KeyCode code, boolean shift, boolean ctrl) {
        editor.area().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false));
    }

    private void key(KeyCode code, boolean shift, boolean ctrl) {
        OnFx.run(() -> press(code, shift, ctrl));
    }

    private List<Block> blocks() {
        return OnFx.call(editor::blocks);
    }

    private List<String> shown() {
        return OnFx.call(() -> {
            List<String> labels = editor.labels();
            List<Block> blocks = editor.blocks();
            return java.util.stream.IntStream.range(0, blocks.size())
                    .mapToObj(i -> (labels.get(i) + " " + blocks.get(i).text()).strip())
                    .toList();
        });
    }

    @Test
    void whatIsDraggedElsewhereIsOneStepOfUndo() {
        type("one two\nthree");
        List<Block> before = blocks();
        long steps = OnFx.call(() -> undo.revisionProperty().get());
        OnFx.run(() -> {
            editor.area().selectRange(0, 4);
            editor.area().moveSelectedText(editor.area().getLength());
        });
        assertThat(blocks()).extracting(Block::text).containsExactly("two", "threeone ");
        assertThat(OnFx.call(() -> undo.revisionProperty().get())).isEqualTo(steps + 1);
        OnFx.run(undo::undo);
        assertThat(blocks()).isEqualTo(before);
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
    void stockWaysToInsertLinesDoNotDoubleIds() {
        type("abc");
        OnFx.run(() -> editor.area().replaceText(1, 1, "x\ny\nz"));
        assertThat(blocks()).extracting(Block::text).containsExactly("ax", "y", "zbc");
        assertThat(blocks()).extracting(Block::uid).doesNotHaveDuplicates();
        OnFx.run(undo::undo);
        assertThat(blocks()).extracting(Block::text).containsExactly("abc");
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
