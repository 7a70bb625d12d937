package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.followup.Owed;
import org.rapporteur.navigation.Route;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whom to chase, worked with by keys alone. */
@ExtendWith(ApplicationExtension.class)
class ChaseKeysTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @BeforeEach
    void toTheList() {
        window.openSample();
        window.go(new Route.Chase(List.of()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theListHasTheFocusAndArrowsWalkThroughTheMessages(FxRobot robot) {
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(marked(robot)).isZero();
        assertThat(message(robot)).contains("what " + agency(robot, 0) + " agreed");
        robot.push(KeyCode.DOWN);
        window.settle();
        assertThat(marked(robot)).isEqualTo(1);
        assertThat(message(robot)).contains("what " + agency(robot, 1) + " agreed");
    }

    @Test
    void spaceTicksTheMarkedAgencyAndTakesTheTickAway(FxRobot robot) {
        boolean before = isTicked(robot);
        robot.push(KeyCode.SPACE);
        window.settle();
        assertThat(isTicked(robot)).isEqualTo(!before);
        robot.push(KeyCode.SPACE);
        window.settle();
        assertThat(isTicked(robot)).isEqualTo(before);
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void openedAgainItShowsTheFirstMessage(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        window.settle();
        window.go(new Route.Overview());
        window.go(new Route.Chase(List.of()));
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(marked(robot)).isZero();
        assertThat(message(robot)).contains("what " + agency(robot, 0) + " agreed");
    }

    private static int marked(FxRobot robot) {
        return list(robot).getSelectionModel().getSelectedIndex();
    }

    private static boolean isTicked(FxRobot robot) {
        return robot.lookup("#chase-agencies .check-box").queryAllAs(javafx.scene.control.CheckBox.class).stream()
                .filter(box -> box.getText().startsWith(agency(robot, 0) + " "))
                .findFirst()
                .orElseThrow()
                .isSelected();
    }

    private static String agency(FxRobot robot, int row) {
        return list(robot).getItems().get(row).agency();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Owed> list(FxRobot robot) {
        return robot.lookup("#chase-agencies").queryAs(ListView.class);
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#chase-body").queryAs(TextArea.class).getText();
    }
}
