package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.navigation.Route;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The check list before minutes go out, worked with by keys alone. */
@ExtendWith(ApplicationExtension.class)
class CirculationKeysTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @BeforeEach
    void toTheCheckList() {
        Workspace workspace = window.openSample();
        long meeting = workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY,
                                List.of("UNHCR"),
                                Block.of("a1", BlockKind.ACTION, "Somebody to share the list"),
                                Block.of("a2", BlockKind.ACTION, "Somebody to call the office")),
                        MeetingState.DRAFT,
                        null);
        window.go(new Route.Circulate(meeting));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFirstLineHasTheFocusAndArrowsWalk(FxRobot robot) {
        assertThat(lines(robot).getFirst().isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(lines(robot).get(1).isFocused()).isTrue();
    }

    @Test
    void escapeLeadsBackToTheMinutes(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        window.waitFor(() -> robot.lookup("#pageTitle").tryQuery().isPresent());
    }

    @Test
    void aLineWithTheFocusCanBeRead(FxRobot robot) {
        robot.interact(() -> {
            Button line = lines(robot).getFirst();
            line.requestFocus();
            // As after Tab.
            line.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
            line.applyCss();
            List<Paint> grounds = line.getBackground().getFills().stream()
                    .map(fill -> fill.getFill())
                    .toList();
            assertThat(((Color) grounds.getLast()).getOpacity()).isEqualTo(1);
            assertThat(((Color) grounds.getLast()).getBrightness() - ((Color) grounds.getLast()).getSaturation())
                    .as("a light ground below the blue words: %s", grounds)
                    .isGreaterThan(0.7);
        });
    }

    private static List<Button> lines(FxRobot robot) {
        return List.copyOf(robot.lookup("#checks .text-link").queryAllAs(Button.class));
    }
}
