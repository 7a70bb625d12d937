package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.fx.FxBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.DataFolder;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a stage of a test, with its own data folder, real threads and scripted dialogs. */
final class TestWindow {
    private static final Path PICTURES = Path.of("target", "pictures");

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final FxBackground background = new FxBackground();
    final Notices notices = new Notices(text -> {});
    final UndoStack undo = new UndoStack();
    final Theme theme = new Theme();
    final WorkspaceDoor door;
    final AppWindow window;
    final Path folder;
    private final Stage stage;

    TestWindow(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
        Settings settings = Settings.at(folder.resolve("settings.properties"), background);
        Kit kit = new Kit(background, notices, dialogs, undo, settings);
        door = new WorkspaceDoor(kit, TestWorkspace.CLOCK, BuiltInOrganisations::load);
        window = new AppWindow(kit, door, theme, new DataFolder(folder), TestWorkspace.CLOCK, address -> {});
        Scene scene = new Scene(window.view(), 1280, 800);
        theme.dress(scene);
        window.installKeys(scene);
        stage.setScene(scene);
        size(1280, 800);
        stage.show();
    }

    void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Opens the sample and waits until it is on show. */
    Workspace openSample() {
        onFx(() -> window.files().openSample());
        waitFor(() -> door.workspace().isPresent());
        settle();
        return door.workspace().orElseThrow();
    }

    void go(Route route) {
        onFx(() -> window.go(route));
        settle();
    }

    /** Waits until a condition, asked on the JavaFX thread, holds. */
    void waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean)
                    .get());
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen within 20 seconds", late);
        }
    }

    /** Waits until what was asked on other threads so far has arrived on the screen. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            boolean[] answered = new boolean[2];
            onFx(() -> {
                background.run(TestWindow::one, done -> answered[0] = true, failed -> answered[0] = true);
                background.runInOrder(TestWindow::one, done -> answered[1] = true, failed -> answered[1] = true);
            });
            waitFor(() -> answered[0] && answered[1]);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private static int one() {
        return 1;
    }

    /** Writes what is on show to {@code target/pictures}, after a look that bar and status line lie in the window. */
    void picture(String name) {
        settle();
        // What is taken away or brought back because a layout found no room comes with the next one.
        onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        BufferedImage image = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        for (String part : List.of(".bar", ".status-line")) {
            Node line = stage.getScene().getRoot().lookup(part);
            Bounds place = line.localToScene(line.getLayoutBounds());
            Bounds all = stage.getScene().getRoot().getLayoutBounds();
            assertThat(place.getMinX()).as(part + " in " + name).isGreaterThanOrEqualTo(0);
            assertThat(place.getMaxX()).as(part + " in " + name).isLessThanOrEqualTo(all.getMaxX());
            assertThat(place.getMaxY()).as(part + " in " + name).isLessThanOrEqualTo(all.getMaxY());
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Closes the workspace and ends the threads. */
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            door.close();
            return List.of();
        });
        background.close();
    }
}
