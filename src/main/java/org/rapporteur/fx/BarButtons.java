package org.rapporteur.fx;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
            getChildren().setAll(now.stream().map(Frame::new).toList());
        }
        for (Node child : getChildren()) {
            ((Frame) child).look(child.equals(getChildren().getLast()));
        }
    }

    /** A button that cannot be pressed hears no mouse: what stands round it says what it waits for. */
    private static final class Frame extends StackPane {
        private final Command command;
        private final Button button;
        private final Tooltip why;

        Frame(Command command) {
            this.command = command;
            button = command.button();
            why = new Tooltip(command.needs());
            getChildren().add(button);
        }

        void look(boolean last) {
            boolean can = command.enabled().get();
            button.getStyleClass().remove("primary");
            if (last && can) {
                button.getStyleClass().add("primary");
            }
            Tooltip.uninstall(this, why);
            if (!can && !command.needs().isEmpty()) {
                Tooltip.install(this, why);
            }
        }
    }
}
