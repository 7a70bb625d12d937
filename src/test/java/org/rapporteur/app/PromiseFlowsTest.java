package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.navigation.Route;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Chasing, circulating, trackers that come back, the next meeting: in the window, on a real file. */
@ExtendWith(ApplicationExtension.class)
class PromiseFlowsTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, FollowUp> rows(Workspace workspace) {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .collect(Collectors.toMap(FollowUp::number, Function.identity()));
    }

    /** Waits on the test's own thread: the file must not be asked on the window's. */
    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private long draft(Workspace workspace) {
        return workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY,
                                List.of("IOM"),
                                Block.of("said", BlockKind.ACTION, "IOM to share the list by 3 June 2026")),
                        MeetingState.DRAFT,
                        null);
    }

    @Test
    void chasingAnAgencyWritesOneDraftWithItsTracker(FxRobot robot) throws IOException {
        window.openSample();
        window.go(new Route.Chase(List.of("UNICEF")));
        Path folder = Files.createDirectory(window.folder.resolve("drafts"));
        window.dialogs.choosing(folder);

        robot.clickOn("#chase-write");

        window.waitFor(() -> !window.notices.shown().isEmpty());
        assertThat(window.notices.shown().getFirst().error()).isFalse();
        List<String> drafts =
                names(folder).stream().filter(name -> name.endsWith(".eml")).toList();
        assertThat(drafts).singleElement().asString().contains("UNICEF");
        assertThat(Files.readString(folder.resolve(drafts.getFirst())))
                .contains("X-Unsent: 1")
                .contains(".xlsx");
    }

    @Test
    void circulatingFreezesAndWritesThePackageAndReopeningAsksWhy(FxRobot robot) throws IOException {
        Workspace workspace = window.openSample();
        long meeting = draft(workspace);
        window.go(new Route.Circulate(meeting));
        Path folder = Files.createDirectory(window.folder.resolve("package"));
        window.dialogs.choosing(folder);

        robot.clickOn("#circulation-circulate");

        until(() -> workspace.meetings().state(meeting) == MeetingState.CIRCULATED);
        until(() -> names(folder).stream().anyMatch(name -> name.endsWith(".eml")));
        assertThat(names(folder))
                .contains("Minutes 2026-05-20.docx", "Follow-ups 2026-05-20.xlsx", "Minutes 2026-05-20.eml");
        window.settle();

        robot.clickOn("#circulation-reopen");
        assertThat(workspace.meetings().state(meeting)).isEqualTo(MeetingState.CIRCULATED);

        window.dialogs.typing("a date was wrong");
        robot.clickOn("#circulation-reopen");
        until(() -> workspace.meetings().state(meeting) == MeetingState.DRAFT);
        assertThat(workspace.circulation().versions(meeting))
                .singleElement()
                .satisfies(version -> assertThat(version.reason()).isEqualTo("a date was wrong"));
        window.settle();

        Path again = window.folder.resolve("again.docx");
        window.dialogs.choosing(again);
        robot.clickOn("#word");
        window.waitFor(() -> Files.exists(again));
        assertThat(window.dialogs.asked()).last().asString().contains("Minutes 2026-05-20 version 1.docx");
    }

    @Test
    void aTrackerThatComesBackIsTakenOverAndUndone(FxRobot robot) throws IOException {
        Workspace workspace = window.openSample();
        Path file = FilledTracker.of(workspace, window.folder);
        Map<Integer, FollowUp> before = rows(workspace);
        window.go(new Route.ReturnedTracker(Optional.of(file)));
        TableView<?> table = robot.lookup("#differences").queryAs(TableView.class);
        window.waitFor(() -> !table.getItems().isEmpty());

        robot.clickOn("#returned-accept");
        until(() -> !rows(workspace).equals(before));
        window.settle();
        long changed = rows(workspace).values().stream()
                .filter(one -> !one.equals(before.get(one.number())))
                .count();
        assertThat(changed).isEqualTo(2);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows(workspace).equals(before));
    }

    @Test
    void theNextMeetingIsMadeFromInsideAMeeting(FxRobot robot) {
        Workspace workspace = window.openSample();
        long last =
                workspace.meetings().meetings(TestWorkspace.TODAY).getFirst().id();
        int known = workspace.meetings().meetings(TestWorkspace.TODAY).size();
        window.go(new Route.Meeting(last, null));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("next meeting");
        window.settle();
        robot.push(KeyCode.ENTER);

        until(() -> workspace.meetings().meetings(TestWorkspace.TODAY).size() == known + 1);
    }

    @Test
    void keysOfPlacesCountAsTheRailDoes(FxRobot robot) {
        window.openSample();
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        window.settle();
        assertThat(robot.lookup("#topics").tryQuery()).isPresent();
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        window.settle();
        assertThat(robot.lookup("#people").tryQuery()).isPresent();
    }

    @Test
    void aViewOfAListThatThereIsNotSaysSo(FxRobot robot) {
        window.openSample();
        window.go(new Route.Saved(new SavedView(0, "budgets", "Late", "", "", "", "")));
        window.waitFor(() -> !window.notices.shown().isEmpty());
        assertThat(window.notices.shown().getFirst().text()).contains("Late");
        assertThat(robot.lookup("#follow-ups").tryQuery()).isEmpty();
    }
}
