package org.rapporteur.meeting.ui.live;

import java.util.List;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.editor.MinutesEditor;
import org.rapporteur.meeting.editor.MinutesEditor.Action;
import org.rapporteur.meeting.export.ActionLayout;

/**
 * What can be done while taking minutes. Keys that the text handles itself are declared all the same, so that palette and
 * key list know them.
 */
final class MinutesCommands {
    private final MinutesEditor editor;
    private final I18n texts;
    private final List<Command> all;
    private final Command export;

    MinutesCommands(MinutesController screen, MinutesEditor editor, I18n texts) {
        this.editor = editor;
        this.texts = texts;
        export = command("export", "file-text", "Shortcut+E", () -> screen.export(ActionLayout.AS_WRITTEN));
        all = List.of(
                export,
                command("export.owners", "file-text", null, () -> screen.export(ActionLayout.OWNER_FIRST)),
                command("export.topics", "file-text", null, () -> screen.export(ActionLayout.TOPIC_FIRST)),
                command("details", "sliders", "Shortcut+D", screen::showDetails),
                command("present", "user-plus", null, screen::addPresent),
                command("find", "search", "Shortcut+F", screen::openFind),
                command("link", "link", "Shortcut+K", screen::openLink),
                kind("text", "align-left", "Shortcut+0", BlockKind.TEXT),
                kind("action", "check-square", "Shortcut+1", BlockKind.ACTION),
                kind("decision", "check", "Shortcut+2", BlockKind.DECISION),
                kind("numbered", "list", "Shortcut+3", BlockKind.NUMBERED),
                kind("heading", "hash", "Shortcut+4", BlockKind.HEADING_1),
                action("bold", "bold", "Shortcut+B", Action.BOLD),
                action("italic", "italic", "Shortcut+I", Action.ITALIC),
                action("up", "arrow-up", "Alt+Shift+Up", Action.MOVE_UP),
                action("down", "arrow-down", "Alt+Shift+Down", Action.MOVE_DOWN),
                command("save", "save", "Shortcut+S", screen::saveNow),
                command("copy", "copy", null, screen::saveCopy));
    }

    List<Command> all() {
        return all;
    }

    List<Command> buttons() {
        return List.of(export);
    }

    private Command kind(String id, String icon, String key, BlockKind kind) {
        return command(id, icon, key, () -> {
            editor.setKind(kind);
            editor.focus();
        });
    }

    private Command action(String id, String icon, String key, Action action) {
        return command(id, icon, key, () -> {
            editor.run(action);
            editor.focus();
        });
    }

    private Command command(String id, String icon, @org.jspecify.annotations.Nullable String key, Runnable deed) {
        return Command.of(texts, "minutes." + id, icon, key, deed);
    }
}
