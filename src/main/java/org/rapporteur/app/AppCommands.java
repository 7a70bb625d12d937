package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Commands;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;

/** The window's own commands, in the menus they stand in. */
final class AppCommands {
    private static final int SCALE_STEP = 10;
    private static final Set<String> STARTS_A_GROUP =
            Set.of("import", "quit", "search", "go.OVERVIEW", "pane.next", "theme.system", "scale.larger", "about");

    private final I18n texts = I18n.beside(AppCommands.class);
    private final FileDeeds files;
    private final List<Command> file;
    private final List<Command> edit;
    private final List<Command> view;
    private final List<Command> go;
    private final List<Command> help;

    AppCommands(FileDeeds files, WindowDeeds window, History history, UndoStack undo, Theme theme) {
        this.files = files;
        ObservableBooleanValue open = files.isOpen();
        file = List.of(
                command("workspace.new", "file-plus", null, files::create),
                command("workspace.open", "folder", "Shortcut+O", files::open),
                Command.of(texts, "import", "download", "Shortcut+I", open, files::importMinutes),
                Command.of(texts, "next", "skip-forward", "Shortcut+Shift+N", open, files::planNext),
                Command.of(texts, "workspace.backup", "shield", null, open, files::backUp),
                Command.of(texts, "workspace.close", "x", null, open, files::close),
                command("quit", "log-out", "Shortcut+Q", window::quit));
        edit = List.of(
                Command.of(texts, "undo", "corner-up-left", "Shortcut+Z", undo.canUndoProperty(), undo::undo),
                Command.of(texts, "redo", "corner-up-right", "Shortcut+Y", undo.canRedoProperty(), undo::redo),
                Command.of(texts, "search", "search", "Shortcut+Shift+F", open, window::search));
        List<Command> ways = new ArrayList<>(List.of(
                Command.of(texts, "back", "arrow-left", "Alt+Left", history.canGoBackProperty(), history::goBack),
                Command.of(
                        texts,
                        "forward",
                        "arrow-right",
                        "Alt+Right",
                        history.canGoForwardProperty(),
                        history::goForward)));
        int place = 1;
        for (Destination destination : Destination.values()) {
            // The keys count as the rail does.
            ways.add(place(destination, "Alt+" + place++, open, history));
        }
        ways.add(command("pane.next", "columns", "F6", () -> window.walkPanes(false)));
        ways.add(command("pane.previous", "columns", "Shift+F6", () -> window.walkPanes(true)));
        go = List.copyOf(ways);
        view = List.of(
                command("palette", "command", "Shortcut+Shift+P", window::palette),
                command("theme.system", "monitor", null, () -> theme.choiceProperty()
                        .set(Theme.Choice.SYSTEM)),
                command("theme.light", "sun", null, () -> theme.choiceProperty().set(Theme.Choice.LIGHT)),
                command("theme.dark", "moon", null, () -> theme.choiceProperty().set(Theme.Choice.DARK)),
                command(
                        "scale.larger",
                        "zoom-in",
                        "Shortcut+Equals",
                        () -> theme.scaleTo(theme.scaleProperty().get() + SCALE_STEP)),
                command(
                        "scale.smaller",
                        "zoom-out",
                        "Shortcut+Minus",
                        () -> theme.scaleTo(theme.scaleProperty().get() - SCALE_STEP)),
                command("scale.normal", "maximize", null, () -> theme.scaleTo(100)));
        help = List.of(
                command("keys", "help-circle", "F1", window::keys),
                command("log", "file", null, window::openLog),
                command("about", "info", null, window::about));
    }

    /** Offers all of them and fills the menu bar; the menu in the middle holds what the screen on show can do. */
    void install(Commands commands, MenuBar bar) {
        List.of(file, edit, go, view, help).forEach(commands::offer);
        int own = commands.all().size();
        Menu here = new Menu(texts.text("menu.here"));
        bar.getMenus()
                .setAll(
                        menu("file", this::fileItems),
                        menu("edit", () -> items(edit)),
                        here,
                        menu("go", () -> items(go)),
                        menu("view", () -> items(view)),
                        menu("help", () -> items(help)));
        ObservableList<Command> offered = commands.all();
        fillWhenOpened(
                here, () -> offered.stream().skip(own).map(Command::menuItem).toList());
        // The list holds its listener only as long as somebody holds the list.
        bar.getProperties().put("offered", offered);
        offered.addListener((ListChangeListener<Command>) change -> here.setDisable(offered.size() <= own));
        here.setDisable(true);
    }

    private Menu recentMenu() {
        return menu(
                "recent", () -> files.recent().stream().map(this::recentItem).toList());
    }

    private MenuItem recentItem(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(pressed -> files.open(path));
        return item;
    }

    private List<MenuItem> fileItems() {
        List<MenuItem> items = new ArrayList<>(items(file));
        items.add(2, recentMenu());
        return items;
    }

    private Menu menu(String name, Supplier<List<MenuItem>> items) {
        Menu menu = new Menu(texts.text("menu." + name));
        fillWhenOpened(menu, items);
        return menu;
    }

    /** Nothing of a menu is made before it is opened: most never are, and the window opens sooner. */
    private void fillWhenOpened(Menu menu, Supplier<List<MenuItem>> items) {
        // A menu without an item would not open, and so could not be filled when it does.
        MenuItem nothing = new MenuItem(texts.text("menu.nothing"));
        nothing.setDisable(true);
        menu.getItems().setAll(nothing);
        menu.setOnShowing(showing -> {
            // A menu inside of this one tells this one, too.
            if (menu.equals(showing.getTarget())) {
                List<MenuItem> made = items.get();
                menu.getItems().setAll(made.isEmpty() ? List.of(nothing) : made);
            }
        });
    }

    private static List<MenuItem> items(List<Command> commands) {
        List<MenuItem> items = new ArrayList<>();
        for (Command command : commands) {
            if (STARTS_A_GROUP.contains(command.id())) {
                items.add(new SeparatorMenuItem());
            }
            items.add(command.menuItem());
        }
        return items;
    }

    private Command place(Destination destination, String key, ObservableBooleanValue open, History history) {
        return new Command(
                "go." + destination.name(),
                texts.text("rail." + destination.name()),
                destination.icon(),
                KeyCombination.valueOf(key),
                open,
                "",
                () -> history.go(destination.route()));
    }

    private Command command(String id, String icon, @Nullable String key, Runnable handler) {
        return Command.of(texts, id, icon, key, handler);
    }
}
