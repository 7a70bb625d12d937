package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.meeting.RichText;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** Random edits in the real control, against a real file. */
class EditingProperties {
    private static final List<BlockKind> KINDS = List.of(BlockKind.values());
    private static final Path FOLDER = temporaryFolder();
    private static final Workspace WORKSPACE = TestWorkspace.in(FOLDER);

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("editing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() throws IOException {
        WORKSPACE.close();
        try (var files = Files.walk(FOLDER)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }

    /** One thing a user does: what, where the selection begins (share of the text) and how long it is. */
    record Deed(String what, double at, int length) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<String> what = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of("a", " ", "UNHCR", "! ", "# ", "1. ", "é", "مرحبا بالعالم ")),
                net.jqwik.api.Tuple.of(
                        8,
                        Arbitraries.of(
                                "<enter>", "<back>", "<delete>", "<tab>", "<backtab>", "<break>", "<up>", "<down>")),
                net.jqwik.api.Tuple.of(
                        5,
                        Arbitraries.of(
                                "<bold>",
                                "<italic>",
                                "<link>",
                                "<kind>",
                                "<cut>",
                                "<copy>",
                                "<paste>",
                                "<drop>",
                                "<lines>",
                                "<correct>",
                                "<undo>",
                                "<redo>")));
        return Combinators.combine(
                        what,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30))
                .as(Deed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static List<Block> start() {
        return List.of(
                Block.of("h", BlockKind.HEADING_1, "Enrolment"),
                new Block(
                        "t",
                        BlockKind.TEXT,
                        0,
                        new RichText("Some words, some bold", List.of(Mark.bold(17, 21))),
                        org.rapporteur.meeting.Corrections.NONE),
                Block.of("n", BlockKind.NUMBERED, "first"),
                Block.of("e", BlockKind.NUMBERED, ""),
                Block.of("r", BlockKind.TEXT, "نص عربي مع Latin words"),
                Block.of("a", BlockKind.ACTION, "WFP to send the maps by 30 June"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void editsKeepTheirPromises(@ForAll("deeds") List<Deed> deeds) {
        UndoStack undo = OnFx.call(UndoStack::new);
        RichMinutesEditor editor = OnFx.call(() -> {
            Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
            // Truly random ids: the clipboard carries blocks from one try to the next.
            RichMinutesEditor made = new RichMinutesEditor(undo, Uids.of(clock), clock);
            made.load(start());
            return made;
        });
        Minutes saved = minutes(start());
        long meeting = WORKSPACE.meetings().add(saved, MeetingState.DRAFT, null);
        try {
            for (int i = 0; i < deeds.size(); i++) {
                Deed deed = deeds.get(i);
                OnFx.run(() -> perform(editor, undo, deed));
                List<Block> now = OnFx.call(editor::blocks);
                assertThat(now).extracting(Block::uid).doesNotHaveDuplicates();
                assertThat(OnFx.call(editor::labels)).isEqualTo(Numbering.labels(lines(now)));
                if (i % 7 == 6 || i == deeds.size() - 1) {
                    Minutes flushed = minutes(now);
                    WORKSPACE.meetings().save(new MinutesChange(meeting, saved, flushed));
                    saved = flushed;
                    assertThat(WORKSPACE
                                    .meetings()
                                    .meeting(meeting)
                                    .orElseThrow()
                                    .minutes())
                            .isEqualTo(flushed);
                }
            }
            List<Block> end = OnFx.call(editor::blocks);
            boolean nothingTakenBack = OnFx.call(() -> !undo.canRedoProperty().get());
            OnFx.run(() -> {
                while (undo.undo()) {}
            });
            assertThat(OnFx.call(editor::blocks)).isEqualTo(start());
            OnFx.run(() -> {
                while (undo.redo()) {}
            });
            // What was taken back at the end (by undo, or Backspace behind a sign) comes again with the last redo.
            if (nothingTakenBack) {
                assertThat(OnFx.call(editor::blocks)).isEqualTo(end);
            }
        } finally {
            WORKSPACE.meetings().delete(meeting);
            // Ids of blocks are unique in the file: the next try uses the same ones.
            WORKSPACE.database().write(tx -> tx.update("DELETE FROM meeting WHERE id = ?", meeting));
        }
    }

    private static Minutes minutes(List<Block> blocks) {
        return new Minutes(Header.of("Lake Basin IM Group", LocalDate.of(2026, 5, 14)), List.of(), blocks);
    }

    private static List<Numbering.Line> lines(List<Block> blocks) {
        List<Numbering.Line> lines = new ArrayList<>();
        blocks.forEach(block -> lines.add(new Numbering.Line(block.kind(), block.depth(), block.text())));
        return lines;
    }

    private static void perform(RichMinutesEditor editor, UndoStack undo, Deed deed) {
        MinutesArea area = editor.area();
        int start = (int) (deed.at() * area.getLength());
        area.selectRange(start, Math.min(area.getLength(), start + deed.length()));
        switch (deed.what()) {
            case "<enter>" -> press(area, KeyCode.ENTER, false);
            case "<back>" -> press(area, KeyCode.BACK_SPACE, false);
            case "<delete>" -> press(area, KeyCode.DELETE, false);
            case "<tab>" -> press(area, KeyCode.TAB, false);
            case "<backtab>" -> press(area, KeyCode.TAB, true);
            case "<break>" -> press(area, KeyCode.ENTER, true);
            case "<up>" -> editor.run(MinutesEditor.Action.MOVE_UP);
            case "<down>" -> editor.run(MinutesEditor.Action.MOVE_DOWN);
            case "<bold>" -> editor.run(MinutesEditor.Action.BOLD);
            case "<italic>" -> editor.run(MinutesEditor.Action.ITALIC);
            case "<link>" -> editor.link("https://example.org");
            case "<kind>" -> editor.setKind(KINDS.get(deed.length() % KINDS.size()));
            case "<cut>" -> editor.run(MinutesEditor.Action.CUT);
            case "<copy>" -> editor.run(MinutesEditor.Action.COPY);
            case "<paste>" -> editor.run(MinutesEditor.Action.PASTE);
            case "<drop>" -> area.moveSelectedText(deed.length() * 37 % (area.getLength() + 1));
            case "<lines>" -> area.replaceText(area.getSelection(), "one\ntwo\nثلاثة كلمات\n");
            case "<correct>" ->
                editor.correct(editor.current().uid(), corrections -> corrections.withDue("30 June 2026"));
            case "<undo>" -> undo.undo();
            case "<redo>" -> undo.redo();
            default -> deed.what().chars().forEach(letter -> area.replaceSelection(String.valueOf((char) letter)));
        }
    }

    private static void press(MinutesArea area, KeyCode code, boolean shift) {
        area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
