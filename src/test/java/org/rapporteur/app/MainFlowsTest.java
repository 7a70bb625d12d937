package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.navigation.Route;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a user does in the window, with the keyboard, on real threads and a real file. */
@ExtendWith(ApplicationExtension.class)
class MainFlowsTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFollowUpIsMarkedDoneAndThatIsUndone(FxRobot robot) {
        Workspace workspace = window.openSample();
        window.go(new Route.FollowUps(
                FollowUpFilter.ALL.withAgencies(List.of("UNICEF")).withState(FollowUpFilter.State.OPEN)));
        TableView<?> table = robot.lookup("#follow-ups").queryAs(TableView.class);
        assertThat(table.isFocused()).isTrue();
        int open = table.getItems().size();
        assertThat(open).isPositive();

        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.N);
        TextField note = robot.lookup("#note").queryAs(TextField.class);
        assertThat(note.isFocused()).isTrue();
        assertThat(note.getText()).as("the command's letter is not typed").isEmpty();
        robot.interact(table::requestFocus);
        robot.push(KeyCode.U).write("whenever").push(KeyCode.ENTER);
        assertThat(robot.lookup("#new-due").queryAs(TextField.class).getText())
                .as("what names no date can be mended")
                .isEqualTo("whenever");
        robot.interact(table::requestFocus);

        robot.push(KeyCode.D);
        window.waitFor(() -> table.getItems().size() == open - 1);
        assertThat(count(workspace, Status.DONE)).isPositive();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.waitFor(() -> table.getItems().size() == open);
    }

    @Test
    void aPersonIsErasedFromTheWindowOnlyWhenConfirmed(FxRobot robot) {
        Workspace workspace = window.openSample();
        window.go(new Route.People("Amina"));
        TableView<?> table = robot.lookup("#people").queryAs(TableView.class);
        window.waitFor(() -> table.getItems().size() == 1);
        robot.interact(() -> table.getSelectionModel().select(0));
        int people = workspace.directory().contacts().size();

        erase(robot);
        window.waitFor(() -> window.dialogs.asked().size() == 1);
        assertThat(window.dialogs.asked().getFirst()).contains("Amina Okello");
        window.settle();
        assertThat(workspace.directory().contacts()).hasSize(people);

        window.dialogs.confirming(true);
        erase(robot);
        window.waitFor(() -> table.getItems().isEmpty());
        window.settle();
        assertThat(workspace.directory().contacts()).hasSize(people - 1);
        assertThat(workspace.search().find("Okello", 10)).isEmpty();
        assertThat(window.undo.canUndoProperty().get()).isFalse();
    }

    private static void erase(FxRobot robot) {
        TableView<?> table = robot.lookup("#people").queryAs(TableView.class);
        robot.interact(() -> table.getContextMenu().getItems().stream()
                .filter(item -> item.getText() != null && item.getText().startsWith("Erase for good"))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void attendanceOverTheYearGoesToAPicture(FxRobot robot) throws Exception {
        window.openSample();
        window.go(new Route.Matrix(Route.Matrix.Kind.ATTENDANCE));
        Path target = Path.of("target", "pictures", "attendance-paper.png");
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        window.dialogs.choosing(target);

        robot.clickOn("As a picture…");

        window.waitFor(() -> Files.exists(target) && !window.notices.shown().isEmpty());
        assertThat(window.notices.shown().getFirst().error()).isFalse();
        assertThat(javax.imageio.ImageIO.read(target.toFile()).getWidth()).isGreaterThan(800);
    }

    @Test
    void aViewOfPeopleIsKeptAndShownAgain(FxRobot robot) {
        window.openSample();
        window.go(new Route.Saved(new SavedView(1, "people", "UNICEF", "agency:UNICEF", "", "person DESC", "")));
        TableView<?> table = robot.lookup("#people").queryAs(TableView.class);
        window.waitFor(() -> table.getItems().size() == 2);
        assertThat(table.getItems().getFirst().toString()).contains("Lund");
        assertThat(table.getSortOrder()).hasSize(1);

        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.interact(
                () -> robot.lookup("#bulk-value").queryAs(TextField.class).setText("Highland"));
        Button change = robot.lookup("#bulk-change").queryButton();
        assertThat(change.getText()).isEqualTo("Change 2 people");
        robot.interact(change::fire);
        window.settle();
        assertThat(table.getItems().toString()).contains("country=Highland");
    }

    @Test
    void theListOfAnAgencyGoesToExcel(FxRobot robot) {
        window.openSample();
        window.go(new Route.FollowUps(FollowUpFilter.ALL.withAgencies(List.of("UNICEF"))));
        Path target = window.folder.resolve("unicef.xlsx");
        window.dialogs.choosing(target);

        robot.push(KeyCode.CONTROL, KeyCode.E);

        window.waitFor(() -> Files.exists(target) && !window.notices.shown().isEmpty());
        assertThat(window.notices.shown().getFirst().error()).isFalse();
    }

    @Test
    void thePaletteFindsAndGoes(FxRobot robot) {
        window.openSample();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("organis");
        window.settle();
        robot.push(KeyCode.ENTER);
        window.settle();
        assertThat(robot.lookup("#organisations").tryQuery()).isPresent();

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.settle();
        assertThat(robot.lookup("#overview-meetings").tryQuery()).isPresent();
    }

    @Test
    void aPlaceIsGoneToFromTheMiddleOfTheText(FxRobot robot) {
        window.openSample();
        Workspace workspace = window.door.workspace().orElseThrow();
        MeetingSummary last = workspace
                .meetings()
                .meetings(LocalDate.now(TestWorkspace.CLOCK))
                .getFirst();
        window.go(new Route.Meeting(last.id(), null));
        window.settle();
        Minutes before = workspace.meetings().meeting(last.id()).orElseThrow().minutes();

        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        window.settle();

        assertThat(robot.lookup("#follow-ups").tryQuery()).isPresent();
        assertThat(workspace.meetings().meeting(last.id()).orElseThrow().minutes())
                .isEqualTo(before);
    }

    @Test
    void escapeClearsTheFilter(FxRobot robot) {
        window.openSample();
        window.go(new Route.FollowUps(FollowUpFilter.ALL.withAgencies(List.of("UNICEF"))));
        TableView<?> table = robot.lookup("#follow-ups").queryAs(TableView.class);
        int some = table.getItems().size();

        robot.push(KeyCode.ESCAPE);

        window.waitFor(() -> table.getItems().size() > some);
    }

    @Test
    void aWorkspaceThatIsInUseSaysSoAndOpensReadOnly(FxRobot robot) {
        Path file = window.folder.resolve("taken.rapporteur");
        try (Workspace other = Workspace.create(file, List.of(), TestWorkspace.CLOCK)) {
            robot.interact(() -> window.window.files().open(file));
            window.waitFor(() -> window.door.stateProperty().get() instanceof WorkspaceDoor.State.Locked);
            assertThat(other.database().isReadOnly()).isFalse();

            robot.clickOn("Open read-only");

            window.waitFor(() -> window.door.workspace().isPresent());
            assertThat(window.door.workspace().orElseThrow().database().isReadOnly())
                    .isTrue();
        }
    }

    @Test
    void pressingTwiceOpensOnce(FxRobot robot) {
        robot.interact(() -> {
            window.window.files().openSample();
            window.window.files().openSample();
        });
        window.waitFor(() -> window.door.workspace().isPresent());
        Workspace opened = window.door.workspace().orElseThrow();

        robot.interact(() -> window.window.files().openSample());
        window.settle();

        assertThat(window.door.workspace()).containsSame(opened);
        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void aFileThatIsNoWorkspaceIsRefusedInOneSentence(FxRobot robot) throws IOException {
        Path file = Files.writeString(window.folder.resolve("notes.rapporteur"), "just some words, not a workspace");

        robot.interact(() -> window.window.files().open(file));

        window.waitFor(() -> !window.notices.shown().isEmpty());
        assertThat(window.notices.shown().getFirst().text()).contains("notes.rapporteur");
        assertThat(window.door.workspace()).isEmpty();
    }

    private static int count(Workspace workspace, Status status) {
        return (int) workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .map(FollowUp::status)
                .filter(status::equals)
                .count();
    }
}
