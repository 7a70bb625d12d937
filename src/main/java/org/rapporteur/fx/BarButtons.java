package org.rapporteur.fx;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * The buttons of a screen in the bar: at most two, the last one filled while it can be done. Of more than two, those show
 * that can be done now, so that a deed may take another's place when the state changes ("Circulate…", then "Reopen…").
 */
public final class BarButtons extends HBox {
    private static final int MOST = 2;

    /** Kept here, as it is taken away from the commands of the screen before. */
    private final ChangeListener<Boolean> change = (enabled, before, now) -> arrange();

    private List<Command> candidates = List.of();
    private List<Command> shown = List.of();

    public BarButtons() {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows the buttons of a screen, the primary one last. */
    public void show(List<Command> commands) {
        candidates.forEach(command -> command.enabled().removeListener(change));
        candidates = List.copyOf(commands);
        candidates.forEach(command -> command.enabled().addListener(change));
        arrange();
    }

    private void arrange() {
        List<Command> now = candidates.size() <= MOST
                ? candidates
                : candidates.stream().filter(command -> command.enabled().get()).toList();
        now = now.subList(Math.max(0, now.size() - MOST), now.size());
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(BarButtons::framed).toList());
        }
        if (!now.isEmpty()) {
            StackPane last = (StackPane) getChildren().getLast();
            ObservableList<String> styles = last.getChildren().getFirst().getStyleClass();
            styles.remove("primary");
            if (now.getLast().enabled().get()) {
                styles.add("primary");
            }
        }
    }

    /** A button that cannot be pressed hears no mouse: what stands round it says what it waits for. */
    private static StackPane framed(Command command) {
        StackPane frame = new StackPane(command.button());
        if (!command.needs().isEmpty()) {
            Tooltip why = new Tooltip(command.needs());
            command.enabled().subscribe(can -> {
                if (can) {
                    Tooltip.uninstall(frame, why);
                } else {
                    Tooltip.install(frame, why);
                }
            });
        }
        return frame;
    }
}
