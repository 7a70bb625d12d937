package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.FxBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.DataFolder;
import org.rapporteur.workspace.Sample;
import org.rapporteur.workspace.Workspace;

/**
 * The program at work without a user: opens the sample, types the notes of a meeting into the editor, exports them and
 * the follow-ups, and leaves a picture of every screen. It runs where there
 * is no display, on JavaFX's headless platform, and on a fixed day, so that every run shows the same.
 */
public final class Demo extends Application {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private static volatile int exit = 1;

    private final FxBackground background = new FxBackground();
    private final Theme theme = new Theme();
    private @Nullable WorkspaceDoor door;

    /** Runs the demonstration into a folder and gives the exit code: 0 when all of it is there. */
    public static int run(String folder) {
        launch(Demo.class, folder);
        return exit;
    }

    @Override
    public void start(Stage stage) {
        Path folder = folder();
        DemoDialogs dialogs = new DemoDialogs(folder);
        Clock clock = Clock.fixed(TODAY.atTime(14, 32, 5).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Notices notices = new Notices(text -> {});
        Settings settings = Settings.at(folder.resolve("settings.properties"), background);
        Kit kit = new Kit(background, notices, dialogs, new UndoStack(), settings);
        WorkspaceDoor opened = new WorkspaceDoor(kit, clock, BuiltInOrganisations::load);
        door = opened;
        AppWindow window = new AppWindow(kit, opened, theme, new DataFolder(folder), clock, address -> {});
        Scene scene = new Scene(window.view(), WIDTH, HEIGHT);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        theme.dress(scene);
        window.installKeys(scene);
        stage.setScene(scene);
        stage.show();
        DemoHands hands = new DemoHands(scene, background, folder);
        DemoScript script = new DemoScript(background);
        write(script, hands, window, opened, dialogs);
        script.play(() -> end(null), this::end);
    }

    private void write(
            DemoScript script, DemoHands hands, AppWindow window, WorkspaceDoor opened, DemoDialogs dialogs) {
        script.step("the welcome", () -> {});
        script.step("its picture", () -> hands.picture("welcome"));
        script.step("the sample", window.files()::openSample, () -> opened.workspace()
                .isPresent());
        screen(script, hands, window, new Route.Overview(), "overview");
        screen(script, hands, window, new Route.Meetings(), "meetings");
        long[] meeting = new long[1];
        script.step("a new meeting", () -> add(opened, meeting), () -> meeting[0] != 0);
        script.step("its page", () -> window.go(new Route.Meeting(meeting[0], null)));
        script.step("the notes", () -> hands.type(Sample.liveNotes()), hands::areIdle);
        script.step("a moment to save", () -> {});
        script.step("its picture", () -> hands.picture("meeting"));
        script.step("the minutes as Word", () -> hands.press(KeyCode.E), () -> dialogs.written(".docx"));
        screen(script, hands, window, new Route.FollowUps(FollowUpFilter.ALL), "follow-ups");
        script.step("the tracker", () -> hands.press(KeyCode.E), () -> dialogs.written(".xlsx"));
        screen(script, hands, window, new Route.Organisations(""), "organisations");
        screen(script, hands, window, new Route.People(""), "people");
        script.step("the dark theme", () -> theme.choiceProperty().set(Theme.Choice.DARK));
        screen(script, hands, window, new Route.FollowUps(FollowUpFilter.ALL), "follow-ups-dark");
        script.step("the meeting again", () -> window.go(new Route.Meeting(meeting[0], null)));
        script.step("its picture", () -> hands.picture("meeting-dark"));
    }

    private static void screen(DemoScript script, DemoHands hands, AppWindow window, Route route, String name) {
        script.step(name, () -> window.go(route));
        script.step(name + ", the picture", () -> hands.picture(name));
    }

    private void add(WorkspaceDoor opened, long[] meeting) {
        Workspace workspace = opened.workspace().orElseThrow();
        Minutes empty = new Minutes(Header.of("Lake Basin IM Group", TODAY), List.of(), List.of());
        background.runInOrder(
                () -> workspace.meetings().add(empty, MeetingState.DRAFT, null), id -> meeting[0] = id, this::end);
    }

    /** An empty folder for this run; only what an earlier run left is deleted. */
    private Path folder() {
        Path folder = Path.of(getParameters().getRaw().getFirst()).toAbsolutePath();
        try {
            Files.createDirectories(folder);
            try (var old = Files.newDirectoryStream(folder, "*.{png,docx,xlsx,json,rapporteur,rapporteur-*}")) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(@Nullable Throwable problem) {
        if (problem == null) {
            exit = 0;
            System.out.println("The minutes, the tracker and a picture of every screen are in "
                    + getParameters().getRaw().getFirst());
        } else {
            System.err.println("The demonstration stopped: " + problem.getMessage());
        }
        if (door != null) {
            door.close();
        }
        Platform.exit();
    }

    @Override
    public void stop() {
        background.close();
    }
}
