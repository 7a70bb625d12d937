package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.fx.Chip;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.navigation.Route;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Screens that are worked with by keys alone: who is present, and who can do what. */
@ExtendWith(ApplicationExtension.class)
class ScreenKeysTest {
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
    void chipsOfTheAttendanceAreWalkedRemovedAndAdded(FxRobot robot) {
        Workspace workspace = window.openSample();
        long meeting =
                workspace.meetings().meetings(TestWorkspace.TODAY).getFirst().id();
        window.go(new Route.Meeting(meeting, null));
        robot.interact(() -> chip(robot, "Add who is present").requestFocus());

        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        assertThat(focused(robot)).isEqualTo("UNICEF 3");
        robot.push(KeyCode.DELETE);
        window.settle();
        assertThat(focused(robot)).as("the focus stays in its place").isEqualTo("Save the Children");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        robot.write("NRC (2)", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        window.settle();

        assertThat(present(workspace, meeting)).containsExactly("UNHCR 2", "IOM", "Save the Children", "NRC 2");
        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void levelsOfSkillsAreSetAndTakenBack(FxRobot robot) {
        Workspace workspace = window.openSample();
        window.go(new Route.Matrix(Route.Matrix.Kind.SKILLS));
        TableView<?> table = robot.lookup("#matrix").queryAs(TableView.class);
        window.waitFor(() -> !table.getItems().isEmpty());
        robot.interact(() -> focusFirstSkill(table));

        robot.push(KeyCode.DIGIT3);
        window.settle();
        assertThat(level(workspace)).contains(3);
        robot.push(KeyCode.DIGIT1);
        window.settle();
        assertThat(level(workspace)).contains(1);
        robot.push(KeyCode.DELETE);
        window.settle();
        assertThat(level(workspace)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(level(workspace)).contains(1);

        String second = table.getColumns().get(2).getText();
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        window.settle();
        assertThat(table.getColumns().get(1).getText()).as("the skill moved on").isEqualTo(second);
    }

    @Test
    void theFiguresGoIntoAWordReport(FxRobot robot) throws IOException {
        window.openSample();
        window.go(new Route.Figures());
        Path target = Path.of("target", "pictures", "figures.docx");
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        window.dialogs.choosing(target);

        robot.push(KeyCode.CONTROL, KeyCode.E);

        window.waitFor(() -> Files.exists(target) && !window.notices.shown().isEmpty());
        try (XWPFDocument report = new XWPFDocument(Files.newInputStream(target))) {
            assertThat(report.getAllPictures()).hasSize(3);
            assertThat(report.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Open and overdue by agency", "Raised against closed by meeting", "Slips by topic")
                    .anyMatch(text -> text.contains("34 follow-ups raised and 19 closed over the last 6 meetings"));
        }
    }

    private static <R> void focusFirstSkill(TableView<R> table) {
        TableColumn<R, ?> column = table.getColumns().get(1);
        table.getSelectionModel().select(0, column);
        table.getFocusModel().focus(0, column);
        table.requestFocus();
    }

    /** The level of the first person's first skill. */
    private static Optional<Integer> level(Workspace workspace) {
        SkillMatrix matrix = workspace.people().skills().matrix();
        return Optional.ofNullable(
                matrix.rows().getFirst().levels().get(matrix.skills().getFirst().id()));
    }

    private static List<String> present(Workspace workspace, long meeting) {
        return workspace.meetings().attendance().of(meeting).stream()
                .filter(one -> one.presence() == Presence.PRESENT)
                .map(ScreenKeysTest::told)
                .toList();
    }

    private static String told(Attendee one) {
        return one.count() == null ? one.name() : one.name() + " " + one.count();
    }

    private static Chip chip(FxRobot robot, String told) {
        return robot.lookup(".attendance .chip")
                .match((Node node) -> told.equals(node.getAccessibleText()))
                .queryAs(Chip.class);
    }

    private static String focused(FxRobot robot) {
        return robot.lookup(".attendance .chip")
                .match(Node::isFocused)
                .queryAs(Chip.class)
                .getText();
    }
}
