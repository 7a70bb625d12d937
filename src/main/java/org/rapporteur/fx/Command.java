package org.rapporteur.fx;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, declared once; menu, buttons, palette, keys and the list of keys are made from it.
 *
 * @param id unique, lower-case words with points: "meeting.new"
 * @param text the deed as a button says it: "New meeting"
 * @param icon feather name without prefix: "plus"
 * @param key null when it has none
 * @param enabled whether it can be done now
 * @param needs what it waits for while it cannot be done; may be empty
 */
public record Command(
        String id,
        String text,
        String icon,
        @Nullable KeyCombination key,
        ObservableBooleanValue enabled,
        String needs,
        Runnable handler) {

    /** The same, with words for what must be there before it can be done: "Select a topic first". */
    public Command needing(String words) {
        return new Command(id, text, icon, key, enabled, words, handler);
    }

    /** A command that can always be done. Its text is under {@code command.ID} in the bundle. */
    public static Command of(I18n texts, String id, String icon, @Nullable String key, Runnable handler) {
        return of(texts, id, icon, key, new SimpleBooleanProperty(true), handler);
    }

    /** A command that can be done only at times. Its text is under {@code command.ID} in the bundle. */
    public static Command of(
            I18n texts,
            String id,
            String icon,
            @Nullable String key,
            ObservableBooleanValue enabled,
            Runnable handler) {
        KeyCombination keys = key == null ? null : KeyCombination.valueOf(key);
        return new Command(id, texts.text("command." + id), icon, keys, enabled, "", handler);
    }

    /** Does it, unless it cannot be done now. */
    public void run() {
        if (enabled.get()) {
            handler.run();
        }
    }

    /** The key as written for people ("Ctrl+Shift+P"); empty when it has none. */
    public String keyText() {
        return key == null ? "" : key.getDisplayText();
    }

    /** A menu item that does it. */
    public MenuItem menuItem() {
        MenuItem item = new MenuItem(text, Icons.of(icon));
        item.setOnAction(pressed -> run());
        item.disableProperty().bind(Bindings.not(enabled));
        if (key != null) {
            item.setAccelerator(key);
        }
        return item;
    }

    /** A button that does it; its tooltip tells the key. */
    public Button button() {
        Button button = new Button(text);
        button.setId(id.replace('.', '-'));
        button.setOnAction(pressed -> run());
        button.disableProperty().bind(Bindings.not(enabled));
        button.setAccessibleHelp(needs);
        if (key != null) {
            button.setTooltip(new Tooltip(text + "  " + keyText()));
        }
        return button;
    }

    /** A button with nothing but the icon; text and key are in its tooltip. */
    public Button iconButton() {
        Button button = button();
        button.setText("");
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(key == null ? text : text + "  " + keyText()));
        button.getStyleClass().add("icon-button");
        return button;
    }
}
