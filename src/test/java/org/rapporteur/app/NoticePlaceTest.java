package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.navigation.Route;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Messages cover neither what the user works at nor whether all is saved. */
@ExtendWith(ApplicationExtension.class)
class NoticePlaceTest {
    private static final String LONG =
            "The file “Follow-ups of UNICEF as of 14 May.xlsx” is open in another program, and"
                    + " so it cannot be written: close it there, or choose another name for it, and then try it again.";

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
    void aMessageLiesBesideTheScreen(FxRobot robot) {
        window.openSample();
        window.go(new Route.FollowUps(FollowUpFilter.ALL));
        double before = place(robot, "#content").getMaxY();

        robot.interact(() -> window.notices.done("No 1: Done", new UndoStack()));
        window.picture("notice-light");
        assertThat(place(robot, ".notice").getMinY()).isGreaterThanOrEqualTo(before);
        assertThat(place(robot, "#content").getMaxY()).as("nothing moves").isEqualTo(before);
        liesBesideAll(robot);

        robot.interact(() -> window.notices.error(LONG));
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.DARK));
        window.picture("notice-error-dark");
        liesBesideAll(robot);

        window.size(840, 600);
        window.picture("notice-narrow-dark");
        liesBesideAll(robot);
    }

    private static void liesBesideAll(FxRobot robot) {
        Bounds screen = place(robot, "#content");
        Bounds saved = place(robot, "#saved");
        for (Node notice : robot.lookup(".notice").queryAll()) {
            Bounds message = notice.localToScene(notice.getLayoutBounds());
            assertThat(message.getMinY()).isGreaterThanOrEqualTo(screen.getMaxY());
            assertThat(message.getMinX()).isGreaterThanOrEqualTo(saved.getMaxX());
            Node text = notice.lookup(".label");
            assertThat(text.getLayoutBounds().getHeight())
                    .as("the words are whole")
                    .isGreaterThanOrEqualTo(
                            text.prefHeight(text.getLayoutBounds().getWidth()) - 1);
        }
    }

    private static Bounds place(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
