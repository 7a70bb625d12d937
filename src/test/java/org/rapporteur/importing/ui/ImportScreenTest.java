package org.rapporteur.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fx.InlineBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
    private static final String MINUTES =
            """
            9 April 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, IOM (2), UNICEF
            Location: IOM, Port Alma

            Crossing points
            UNHCR showed the first figures of the new form. Enumerators ask for a shorter list of questions, and the
            southern points need spare batteries before the rains.
            a. Forty interviews were held.
            b. Two points are closed.

            Follow up actions
            1. UNHCR and IOM to shorten the list of questions by 2 May.
            2. UNICFE to send spare batteries in late April.
            3. All partners to comment on the form.

            Next meeting
            14 May 2026 (1000 to 1130) at WFP in Port Alma
            """;

    @TempDir
    static Path folder;

    private final List<Route> visited = new ArrayList<>();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Workspace workspace;
    private ImportModel model;
    private ImportController screen;

    @Start
    void start(Stage stage) {
        workspace = Workspace.create(
                folder.resolve("import" + System.nanoTime() + ".rapporteur"),
                TestWorkspace.ORGANISATIONS,
                TestWorkspace.CLOCK);
        InlineBackground background = new InlineBackground();
        Kit kit = new Kit(
                background,
                new Notices(text -> {}),
                dialogs,
                new UndoStack(),
                Settings.at(folder.resolve("settings"), background));
        model = new ImportModel(workspace.imports(), Uids.of(TestWorkspace.CLOCK), kit);
        screen = new ImportController(model, kit, visited::add);
        Scene scene = new Scene(screen.face().view(), 1100, 720);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.face().shown();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void store(FxRobot robot) {
        robot.interact(() -> screen.face().commands().get(1).run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void chosenFilesAreShownAndBecomeAMeeting(FxRobot robot) throws IOException {
        dialogs.choosing(file("April.txt", MINUTES));
        Snapshots.write(robot, screen.face().view(), "import-empty");
        robot.interact(() -> screen.face().commands().getFirst().run());
        assertThat(robot.lookup("#import-source-title").query().isVisible()).isTrue();
        ListView<PreviewRow> preview = robot.lookup("#import-preview").queryListView();
        assertThat(preview.getItems()).hasSizeGreaterThan(12);
        Snapshots.write(robot, screen.face().view(), "import");
        // With larger letters the row stands below the edge.
        robot.interact(() -> preview.scrollTo(preview.getItems().size() - 1));
        assertThat(robot.lookup("UNICFE?").tryQuery()).isPresent();
        store(robot);
        assertThat(visited).singleElement().isInstanceOf(Route.Meeting.class);
        assertThat(model.items()).isEmpty();
    }

    @Test
    void aCopyIsAskedAboutInPlace(FxRobot robot) throws IOException {
        Path april = file("April.txt", MINUTES);
        robot.interact(() -> screen.with(List.of(april)));
        store(robot);
        robot.interact(() -> screen.with(List.of(april)));
        assertThat(screen.face().commands().get(1).enabled().get()).isFalse();
        robot.clickOn("#decide-REPLACE");
        assertThat(screen.face().commands().get(1).enabled().get()).isTrue();
        store(robot);
        assertThat(workspace.meetings().meetings(TestWorkspace.TODAY)).hasSize(1);
    }

    @Test
    void deleteTakesAFileOffTheList(FxRobot robot) throws IOException {
        Path april = file("April.txt", MINUTES);
        robot.interact(() -> screen.with(List.of(april, folder.resolve("none.txt"))));
        robot.interact(() -> robot.lookup("#import-files").query().requestFocus());
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.items()).hasSize(1);
        assertThat(robot.lookup("#import-files").queryListView().getItems()).hasSize(1);
    }

    @Test
    void mMakesAnActionOfTheParagraphAndOfALineOfTheFile(FxRobot robot) throws IOException {
        Path april = file("marked.txt", MINUTES);
        robot.interact(() -> screen.with(List.of(april)));
        ListView<PreviewRow> preview = robot.lookup("#import-preview").queryListView();
        robot.interact(() -> {
            preview.requestFocus();
            preview.getSelectionModel().clearAndSelect(indexOf(preview, "Two points are closed."));
        });
        int at = preview.getSelectionModel().getSelectedIndex();
        robot.type(KeyCode.M);
        assertThat(preview.getSelectionModel().getSelectedIndex()).isEqualTo(at);
        ListView<SourceLine> source = robot.lookup("#import-source").queryListView();
        robot.interact(() -> {
            source.requestFocus();
            source.getSelectionModel().clearSelection();
            source.getItems().stream()
                    .filter(line -> line.text().contains("Forty interviews"))
                    .forEach(source.getSelectionModel()::select);
        });
        Snapshots.write(robot, screen.face().view(), "import-mark");
        robot.clickOn("#piece-mark");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.getItems())
                .filteredOn(row -> row instanceof PreviewRow.BlockRow block && block.kind() == BlockKind.ACTION)
                .extracting(row -> ((PreviewRow.BlockRow) row).text())
                .startsWith("Forty interviews were held.", "Two points are closed.");
        assertThat(preview.isFocused()).isTrue();
        assertThat(((PreviewRow.BlockRow) preview.getSelectionModel().getSelectedItem()).text())
                .isEqualTo("Forty interviews were held.");
    }

    private static int indexOf(ListView<PreviewRow> preview, String text) {
        for (int i = 0; i < preview.getItems().size(); i++) {
            if (preview.getItems().get(i) instanceof PreviewRow.BlockRow block
                    && block.text().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no row says " + text);
    }

    @Test
    void aMissingDateIsAskedInPlace(FxRobot robot) throws IOException {
        Path undated = file("undated.txt", "Notes of the wells group\n\nWells\nThe pump works.\n");
        robot.interact(() -> screen.with(List.of(undated)));
        assertThat(robot.lookup("#meeting-date").tryQuery()).isPresent();
        assertThat(screen.face().commands().get(1).enabled().get()).isFalse();
        Snapshots.write(robot, screen.face().view(), "import-undated");
    }

    @Test
    void piecesAreGoneThroughByKeyboard(FxRobot robot) throws IOException {
        Path april = file(
                "April.txt",
                MINUTES.replace("b. Two points are closed.", "b. IOM will send the list of closed points."));
        robot.interact(() -> screen.with(List.of(april)));
        robot.interact(() -> robot.lookup("#import-preview").query().requestFocus());
        ListView<PreviewRow> preview = robot.lookup("#import-preview").queryListView();
        assertThat(preview.getSelectionModel().getSelectedItem())
                .isEqualTo(new PreviewRow.Field("group", "Lake Basin IM Group"));
        robot.type(KeyCode.A, KeyCode.A, KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.items().getFirst().minutes().header().place()).isEmpty();
        assertThat(preview.getSelectionModel().getSelectedItem().id()).isEqualTo("field:present");
        robot.type(KeyCode.A, KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(PreviewRow.BlockRow.class, block -> assertThat(block.promise())
                        .isTrue());
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        Snapshots.write(robot, screen.face().view(), "import-review");
        robot.type(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        Snapshots.write(robot, screen.face().view(), "import-edit");
        robot.type(KeyCode.END, KeyCode.PERIOD, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.items().getFirst().minutes().blocks())
                .anyMatch(block -> block.text().endsWith("by 2 May.."));
        assertThat(model.items().getFirst().minutes().blocks())
                .anyMatch(block -> block.corrections().suggestionDismissed());
    }

    @Test
    void anUnknownNameIsDecidedInPlace(FxRobot robot) throws IOException {
        robot.interact(() -> screen.with(
                List.of(silently("April.txt", MINUTES), silently("May.txt", MINUTES.replace("9 April", "7 May")))));
        robot.clickOn("#name-alias");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#names-bar").query().isVisible()).isFalse();
        store(robot);
        assertThat(workspace.directory().vocabulary().find("UNICFE")).isPresent();
    }

    private static Path silently(String name, String text) {
        try {
            return file(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCopyIsComparedSideBySide(FxRobot robot) throws IOException {
        Path april = file("April.txt", MINUTES);
        robot.interact(() -> screen.with(List.of(april)));
        store(robot);
        Path other = file("April-2.txt", MINUTES.replace("Forty", "Fifty"));
        robot.interact(() -> screen.with(List.of(other)));
        robot.clickOn("#compare");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("≠").tryQuery()).isPresent();
        Snapshots.write(robot, screen.face().view(), "import-compare");
    }

    @Test
    void aFileThatCannotBeReadShowsNoTitleOfItsWords(FxRobot robot) throws IOException {
        dialogs.choosing(file("torn.docx", "PK\3\4"));
        robot.interact(() -> screen.face().commands().getFirst().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#import-source-title").query().isVisible()).isFalse();
        assertThat(robot.lookup("#import-preview").query().isFocused()).isTrue();
    }
}
