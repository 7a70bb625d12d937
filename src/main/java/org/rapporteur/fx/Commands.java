package org.rapporteur.fx;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.rapporteur.shared.Changes.Subscription;

/** Everything the user can do now: the window's own commands and those of the screen on show. */
public final class Commands {
    private final ObservableList<Command> all = FXCollections.observableArrayList();

    /** Offers further commands until the subscription is closed, as a screen does while it is on show. */
    public Subscription offer(List<Command> commands) {
        List<Command> offered = List.copyOf(commands);
        all.addAll(offered);
        return () -> all.removeAll(offered);
    }

    /** Everything on offer, in the order it was offered; do not change it. */
    public ObservableList<Command> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /**
     * Makes the keys work in a scene, now and whenever the offer changes. Keys without Ctrl, Alt or a function key are
     * left to the screen that declares them: they would take letters from text fields.
     */
    public void installKeys(Scene scene) {
        all.forEach(command -> install(scene, command));
        all.addListener((ListChangeListener<Command>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(command -> {
                    KeyCombination key = command.key();
                    if (key != null) {
                        scene.getAccelerators().remove(key);
                    }
                });
            }
            all.forEach(command -> install(scene, command));
        });
    }

    private static void install(Scene scene, Command command) {
        KeyCombination key = command.key();
        if (key != null && isGlobal(key)) {
            scene.getAccelerators().put(key, command::run);
        }
    }

    private static boolean isGlobal(KeyCombination key) {
        boolean modified = key.getControl() == ModifierValue.DOWN
                || key.getAlt() == ModifierValue.DOWN
                || key.getMeta() == ModifierValue.DOWN
                || key.getShortcut() == ModifierValue.DOWN;
        return modified
                || (key instanceof KeyCodeCombination code && code.getCode().isFunctionKey());
    }
}
