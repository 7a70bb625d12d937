package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.fx.Dialogs;
import org.rapporteur.fx.FxBackground;
import org.rapporteur.fx.FxDialogs;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.fx.WindowState;
import org.rapporteur.shared.DataFolder;
import org.rapporteur.shared.LogFile;
import org.rapporteur.store.Access;

/**
 * The windowed program: puts everything together and shows it. Started with a file it opens that workspace, with
 * {@code --sample} the sample, otherwise the one that was open last.
 */
public final class RapporteurApp extends Application {
    /** When the first screen is drawn, in all likelihood. */
    private static final Duration ONCE_SHOWN = Duration.ofMillis(400);

    private @Nullable FxBackground background;
    private @Nullable Settings settings;
    private @Nullable WorkspaceDoor door;

    @Override
    public void start(Stage stage) {
        start(stage, getParameters().getRaw());
    }

    /** Starts with these arguments. */
    void start(Stage stage, List<String> arguments) {
        DataFolder folder = DataFolder.ofUser();
        LogFile.start(folder.logs());
        FxBackground threads = new FxBackground();
        Settings remembered = Settings.at(folder.settings(), threads);
        Dialogs dialogs = new FxDialogs(() -> stage);
        Notices notices =
                new Notices(text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> threads.onScreen(() -> notices.failed(problem)));
        Kit kit = new Kit(threads, notices, dialogs, new UndoStack(), remembered);
        Clock clock = Clock.system(ZoneId.systemDefault());
        WorkspaceDoor opened = new WorkspaceDoor(kit, clock, BuiltInOrganisations::load);
        background = threads;
        settings = remembered;
        door = opened;

        // First of all, so that the file is read while the window is made.
        enter(opened, folder, arguments);
        Theme theme = new Theme(choice(remembered));
        remember(theme, remembered);
        AppWindow window = new AppWindow(kit, opened, theme, folder, clock, getHostServices()::showDocument);
        // With a size: a window that has to find its own lays everything out twice.
        Scene scene = WindowState.scene(window.view(), remembered);
        theme.dress(scene);
        window.installKeys(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            if (!window.mayLeave()) {
                request.consume();
            }
        });
        stage.setTitle("Rapporteur");
        WindowState.remember(stage, remembered);
        stage.show();
        threads.later(ONCE_SHOWN, () -> {
            stage.getIcons().setAll(AppIcon.images());
            Theme.loadRest();
        });
    }

    private static void enter(WorkspaceDoor door, DataFolder folder, List<String> arguments) {
        if (arguments.contains("--sample")) {
            door.openSample(folder.sample());
        } else if (!arguments.isEmpty()) {
            door.open(Path.of(arguments.getFirst()), Access.READ_WRITE);
        } else {
            door.recent().stream()
                    .limit(1)
                    .filter(file -> file.toFile().exists())
                    .forEach(file -> door.open(file, Access.READ_WRITE));
        }
    }

    private static Theme.Choice choice(Settings settings) {
        try {
            return Theme.Choice.valueOf(settings.get("theme", Theme.Choice.SYSTEM.name()));
        } catch (IllegalArgumentException edited) {
            return Theme.Choice.SYSTEM;
        }
    }

    private static void remember(Theme theme, Settings settings) {
        theme.scaleTo((int) settings.number("scale", 100));
        theme.choiceProperty().subscribe(choice -> settings.put("theme", choice.name()));
        theme.scaleProperty().subscribe(scale -> settings.put("scale", scale.intValue()));
    }

    @Override
    public void stop() {
        if (door != null) {
            door.close();
        }
        if (background != null) {
            background.close();
        }
        if (settings != null) {
            settings.flush();
        }
        CacheTraining.onClose(Clock.systemUTC());
    }
}
