package org.rapporteur.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Commands;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.PaneWalk;
import org.rapporteur.fx.SaveState;
import org.rapporteur.fx.Theme;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.DataFolder;
import org.rapporteur.shared.LogFile;
import org.rapporteur.workspace.Workspace;

/** The window as a whole: shows the welcome screen, the locked one, or the screens of the open workspace. */
final class AppWindow implements WindowDeeds {
    private final I18n texts = I18n.beside(AppWindow.class);
    private final Commands commands = new Commands();
    private final History history = new History(this::arrive);
    private final Kit kit;
    private final DataFolder folder;
    private final Clock clock;
    private final Consumer<String> browser;
    private final FileDeeds files;
    private final RailModel rail;
    private final MainWindowController frame;
    private @Nullable Screens screens;

    AppWindow(Kit kit, WorkspaceDoor door, Theme theme, DataFolder folder, Clock clock, Consumer<String> browser) {
        this.kit = kit;
        this.folder = folder;
        this.clock = clock;
        this.browser = browser;
        this.files = new FileDeeds(kit, door, history, folder.sample(), clock, this::mayLeave);
        this.rail = new RailModel(kit);
        this.frame = new MainWindowController(
                kit, commands, history, rail, new PaletteModel(kit, commands, history, door::workspace));
        new AppCommands(files, this, history, kit.undo(), theme).install(commands, frame.menus());
        door.stateProperty().subscribe(this::enter);
    }

    Parent view() {
        return frame.view();
    }

    FileDeeds files() {
        return files;
    }

    /** What can be done now. */
    List<Command> offered() {
        return commands.all();
    }

    void installKeys(Scene scene) {
        commands.installKeys(scene);
    }

    /** Takes the user to a place in the open workspace. */
    void go(Route route) {
        history.go(route);
    }

    /** Asks before minutes are given up that could not be saved; true when the workspace may be left. */
    boolean mayLeave() {
        Optional<Long> unsaved = screens == null ? Optional.empty() : screens.unsaved();
        if (unsaved.isEmpty()) {
            return true;
        }
        go(new Route.Meeting(unsaved.get(), null));
        return kit.dialogs()
                .confirm(
                        texts.text("unsaved.question"),
                        texts.text("unsaved.explanation"),
                        texts.text("unsaved.leave"),
                        texts.text("unsaved.stay"));
    }

    private void enter(WorkspaceDoor.State state) {
        history.clear();
        Screens left = screens;
        screens = null;
        rail.leave();
        frame.setOpen(state instanceof WorkspaceDoor.State.Open || state instanceof WorkspaceDoor.State.Opening);
        switch (state) {
            case WorkspaceDoor.State.Opening opening -> frame.showSaved(null);
            case WorkspaceDoor.State.Closed closed -> {
                frame.showSaved(null);
                frame.show(new WelcomeController(files), null);
            }
            case WorkspaceDoor.State.Locked locked -> {
                frame.showSaved(null);
                frame.show(new LockedScreen(locked, files), null);
            }
            case WorkspaceDoor.State.Open open -> enter(open.workspace());
        }
        if (left != null) {
            left.end();
        }
    }

    private void enter(Workspace workspace) {
        screens = new Screens(workspace, kit, history, clock, browser);
        rail.follow(workspace);
        boolean readOnly = workspace.database().isReadOnly();
        frame.showSaved(
                readOnly
                        ? new SaveState(texts.text("saved.readOnly"), SaveState.Level.SAVING)
                        : new SaveState(texts.text("saved"), SaveState.Level.SAVED));
        history.go(new Route.Overview());
    }

    private void arrive(Route route) {
        if (screens != null) {
            screens.open(route, screen -> frame.show(screen, route));
        }
    }

    @Override
    public void palette() {
        frame.openPalette(true);
    }

    @Override
    public void search() {
        frame.openPalette(false);
    }

    @Override
    public void keys() {
        frame.openKeys();
    }

    @Override
    public void walkPanes(boolean back) {
        PaneWalk.step(frame.view().getScene(), back);
    }

    @Override
    public void openLog() {
        browser.accept(LogFile.newest(folder.logs()).toUri().toString());
    }

    @Override
    public void about() {
        String version = AppWindow.class.getPackage().getImplementationVersion();
        kit.notices().say(texts.text("about", version == null ? "0" : version));
    }

    @Override
    public void quit() {
        if (mayLeave()) {
            frame.view().getScene().getWindow().hide();
        }
    }
}
