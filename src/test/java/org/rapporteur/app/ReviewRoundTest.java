package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the last meeting to the next one and through its round of review, by keyboard only. */
@ExtendWith(ApplicationExtension.class)
class ReviewRoundTest {
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
    void theNextMeetingIsMadeAndReviewedWithoutAMouse(FxRobot robot) throws TimeoutException {
        Workspace workspace = window.openSample();
        int open = open(workspace);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> planned(workspace).size() == 1);
        window.settle();
        long meeting = planned(workspace).getFirst();
        int lines = lines(workspace, meeting).size();
        assertThat(open(workspace)).as("a review raises nothing").isEqualTo(open);

        robot.push(KeyCode.CONTROL, KeyCode.R);
        window.settle();
        window.picture("round-begun");
        robot.push(KeyCode.U);
        TextField words = robot.lookup("#review-words").queryAs(TextField.class);
        assertThat(words.isFocused()).isTrue();
        assertThat(words.getText()).as("the command's letter is not typed").isEmpty();
        robot.write("whenever").push(KeyCode.ENTER);
        assertThat(words.getText()).as("what names no date can be mended").isEqualTo("whenever");
        assertThat(robot.lookup("#review-problem").queryAs(Label.class).isVisible())
                .isTrue();
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.D);
        until(() -> open(workspace) == open - 1);
        until(() -> lines(workspace, meeting).size() == lines + 1);
        assertThat(lines(workspace, meeting)).anyMatch(line -> line.matches("No \\d+: done"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> open(workspace) == open);
        until(() -> lines(workspace, meeting).size() == lines);
    }

    /** Off the window's thread, which may not ask the workspace. */
    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private static int open(Workspace workspace) {
        return workspace
                .followUps()
                .count(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), TestWorkspace.TODAY);
    }

    private static List<Long> planned(Workspace workspace) {
        return workspace.meetings().meetings(TestWorkspace.TODAY).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .map(MeetingSummary::id)
                .toList();
    }

    private static List<String> lines(Workspace workspace, long meeting) {
        return workspace.meetings().meeting(meeting).orElseThrow().minutes().blocks().stream()
                .map(Block::text)
                .toList();
    }
}
