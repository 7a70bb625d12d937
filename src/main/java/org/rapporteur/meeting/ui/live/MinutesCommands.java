package org.rapporteur.meeting.ui.live;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
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
    private final Command circulate;

    /** @param editable while it is false, what would change the text cannot be done */
    MinutesCommands(MinutesController screen, MinutesEditor editor, ObservableBooleanValue editable, I18n texts) {
        this.editor = editor;
        this.texts = texts;
        export = command("minutes.export", "file-text", "Shortcut+E", () -> screen.export(ActionLayout.AS_WRITTEN));
        circulate = command("minutes.circulate", "send", "Shortcut+Shift+E", screen::circulate);
        all = List.of(
                export,
                command("minutes.export.owners", "file-text", null, () -> screen.export(ActionLayout.OWNER_FIRST)),
                command("minutes.export.topics", "file-text", null, () -> screen.export(ActionLayout.TOPIC_FIRST)),
                command("minutes.details", "sliders", "Shortcut+D", screen::showDetails),
                command("minutes.review", "check-circle", "Shortcut+R", screen::review),
                command("minutes.last", "clock", "Shortcut+Shift+L", screen::lastTime),
                command("minutes.present", "user-plus", null, editable, screen::addPresent),
                command("minutes.find", "search", "Shortcut+F", screen::openFind),
                command("minutes.link", "link", "Shortcut+K", editable, screen::openLink),
                command("minutes.text", "align-left", "Shortcut+0", editable, () -> turn(BlockKind.TEXT)),
                command("minutes.action", "check-square", "Shortcut+1", editable, () -> turn(BlockKind.ACTION)),
                command("minutes.decision", "check", "Shortcut+2", editable, () -> turn(BlockKind.DECISION)),
                command("minutes.numbered", "list", "Shortcut+3", editable, () -> turn(BlockKind.NUMBERED)),
                command("minutes.heading", "hash", "Shortcut+4", editable, () -> turn(BlockKind.HEADING_1)),
                command("minutes.bold", "bold", "Shortcut+B", editable, () -> run(Action.BOLD)),
                command("minutes.italic", "italic", "Shortcut+I", editable, () -> run(Action.ITALIC)),
                command("minutes.accept", "check-circle", "Shortcut+Enter", this::accept),
                command("minutes.correct", "edit-2", "Shortcut+Period", editable, () -> run(Action.CORRECT)),
                command("minutes.up", "arrow-up", "Alt+Shift+Up", editable, () -> run(Action.MOVE_UP)),
                command("minutes.down", "arrow-down", "Alt+Shift+Down", editable, () -> run(Action.MOVE_DOWN)),
                circulate,
                command("minutes.reopen", "edit-3", null, Bindings.not(editable), screen::reopen),
                command("minutes.save", "save", "Shortcut+S", screen::saveNow),
                command("minutes.copy", "copy", null, screen::saveCopy));
    }

    List<Command> all() {
        return all;
    }

    Command circulate() {
        return circulate;
    }

    Command export() {
        return export;
    }

    private void turn(BlockKind kind) {
        editor.setKind(kind);
        editor.focus();
    }

    /** Not for a field beside the text: what is typed there says nothing of the action at the caret. */
    private void accept() {
        Scene scene = editor.view().getScene();
        if (scene == null || !(scene.getFocusOwner() instanceof TextInputControl)) {
            run(Action.ACCEPT);
        }
    }

    private void run(Action action) {
        // First the focus: what the deed opens takes it.
        editor.focus();
        editor.run(action);
    }

    private Command command(String id, String icon, @Nullable String key, Runnable deed) {
        return Command.of(texts, id, icon, key, deed);
    }

    private Command command(
            String id, String icon, @Nullable String key, ObservableBooleanValue enabled, Runnable deed) {
        return Command.of(texts, id, icon, key, enabled, deed);
    }
}
