package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.fx.SafeText;
import org.rapporteur.navigation.Route;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The head of new minutes in a new workspace, in the window as it first opens. */
@ExtendWith(ApplicationExtension.class)
class MinutesHeadTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @BeforeEach
    void newMinutes(FxRobot robot) {
        robot.interact(() -> window.door.create(window.folder.resolve("new.rapporteur")));
        window.waitFor(() -> window.door.workspace().isPresent());
        window.settle();
        window.go(new Route.Meetings());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theDetailsHaveTheRoomTheyNeedAndGiveItBack(FxRobot robot) {
        Region head = robot.lookup("#headScroll").queryAs(Region.class);
        double before = head.getHeight();
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.D);
            window.settle();
            assertThat(head.getHeight()).as("with details").isCloseTo(needed(robot), within(2.0));
            assertThat(below(robot, "#header-next-place")).as("the last field").isLessThanOrEqualTo(below(head));
            robot.push(KeyCode.CONTROL, KeyCode.D);
            window.settle();
            assertThat(head.getHeight()).as("without details").isCloseTo(before, within(2.0));
            assertThat(text(robot).localToScene(0, 0).getY()).as("the text").isCloseTo(below(head), within(2.0));
        }
    }

    @Test
    void theDetailsTakeTheCaretAndGiveItBackToTheText(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(robot.lookup("#header-group").queryAs(TextField.class).isFocused())
                .isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(robot.lookup(".styled-text-area").query().isFocused()).isTrue();
    }

    @Test
    void withoutAGroupTheTitleBeginsWithoutADash(FxRobot robot) {
        SafeText title = robot.lookup("#pageTitle").queryAs(SafeText.class);
        assertThat(title.textProperty().get()).isEqualTo("Meeting minutes");
    }

    /** What the head needs with all that it shows. */
    private static double needed(FxRobot robot) {
        Region inside = robot.lookup("#pageHead").queryAs(Region.class);
        return inside.prefHeight(inside.getWidth());
    }

    private static Node text(FxRobot robot) {
        return robot.lookup("#page").queryAs(BorderPane.class).getCenter();
    }

    private static double below(FxRobot robot, String node) {
        return below(robot.lookup(node).query());
    }

    private static double below(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
