package org.rapporteur.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fx.InlineBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.importing.ui.ImportItem.Decision;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class ImportModelTest {
    private static final String MINUTES =
            """
            9 April 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, IOM (2)

            Wells
            a. Forty were counted.
            b. Two are dry.

            Follow up actions
            1. UNHCER to count the wells by 2 May.
            """;

    @TempDir
    Path folder;

    private final InlineBackground background = new InlineBackground();
    private final UndoStack undo = new UndoStack();
    private final Notices notices = new Notices(text -> {});
    private Workspace workspace;
    private ImportModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        Kit kit = new Kit(
                background, notices, new ScriptedDialogs(), undo, Settings.at(folder.resolve("settings"), background));
        model = new ImportModel(workspace.imports(), kit);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int meetings() {
        return workspace.meetings().meetings(TestWorkspace.TODAY).size();
    }

    private List<Long> store() {
        List<Long> added = new ArrayList<>();
        model.store(added::addAll);
        return added;
    }

    @Test
    void showsWhatAFileWillBecomeBeforeAnythingIsStored() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        List<PreviewRow> rows = model.items().getFirst().preview();
        assertThat(rows)
                .contains(
                        new PreviewRow.Field("group", "Lake Basin IM Group"),
                        new PreviewRow.Field("date", "9 April 2026"),
                        new PreviewRow.Field("present", "UNHCR, IOM (2)"),
                        new PreviewRow.BlockRow(BlockKind.LETTERED, 0, "b.", "Two are dry.", List.of(), null));
        assertThat(rows.getFirst()).isInstanceOf(PreviewRow.Warning.class);
        assertThat(rows.getLast()).isInstanceOfSatisfying(PreviewRow.BlockRow.class, action -> {
            assertThat(action.marker()).isEqualTo("1.");
            assertThat(action.owners()).extracting(Owner::name).containsExactly("UNHCER");
            assertThat(action.due()).isNotNull();
        });
        assertThat(meetings()).isZero();
    }

    @Test
    void oneUndoTakesAWholeImportBack() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES.replace("9 April", "14 May"))));
        assertThat(model.readyProperty().get()).isEqualTo(2);
        assertThat(store()).hasSize(2);
        assertThat(model.items()).isEmpty();
        undo.undo();
        assertThat(meetings()).isZero();
        undo.redo();
        assertThat(meetings()).isEqualTo(2);
    }

    @Test
    void aCopyWaitsForAnAnswer() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        store();
        model.add(List.of(file("again.txt", MINUTES)));
        assertThat(model.items().getFirst().decision()).isEqualTo(Decision.ASK);
        assertThat(store()).isEmpty();
        model.decide(model.items().getFirst(), Decision.REPLACE);
        assertThat(store()).hasSize(1);
        assertThat(meetings()).isEqualTo(1);
    }

    @Test
    void addingTheCopyAnywayOrLeavingItOut() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        store();
        model.add(List.of(file("again.txt", MINUTES)));
        model.decide(model.items().getFirst(), Decision.SKIP);
        assertThat(model.readyProperty().get()).isZero();
        model.decide(model.items().getFirst(), Decision.ADD);
        store();
        assertThat(meetings()).isEqualTo(2);
    }

    @Test
    void aMissingDateIsAskedFor() throws IOException {
        model.add(List.of(file("undated.txt", MINUTES.replace("9 April 2026", ""))));
        assertThat(model.items().getFirst().needsDate()).isTrue();
        assertThat(model.readyProperty().get()).isZero();
        model.setDate(model.items().getFirst(), LocalDate.of(2026, 4, 9));
        assertThat(model.readyProperty().get()).isEqualTo(1);
        store();
        assertThat(workspace.meetings().on(LocalDate.of(2026, 4, 9))).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndHoldsUpNothing() throws IOException {
        model.add(List.of(file("paper.pdf", "%PDF"), file("a.txt", MINUTES)));
        assertThat(model.items().getFirst().problem()).contains("paper.pdf").contains("cannot be read as a PDF");
        assertThat(store()).hasSize(1);
    }

    @Test
    void theSameContentTwiceOnTheListCountsOnce() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES)));
        assertThat(model.readyProperty().get()).isEqualTo(1);
        assertThat(model.items().getLast().problem()).contains("b.txt");
        model.add(List.of(folder.resolve("a.txt")));
        assertThat(model.items()).hasSize(2);
    }
}
