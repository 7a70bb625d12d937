package org.rapporteur.fx;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The buttons of a screen in the bar: at most two, the last one filled while it can be done. Of more than two, those show
 * that can be done now, so that a deed may take another's place when the state changes ("Circulate…", then "Reopen…").
 */
public final class BarButtons extends HBox {
    private static final int MOST = 2;

    /** Kept here, as it is taken away from the commands of the screen before. */
    private final ChangeListener<Boolean> change = (enabled, before, now) -> arrange();

    private final BooleanProperty tight = new SimpleBooleanProperty(this, "tight");
    private List<Command> candidates = List.of();
    private double full;
    private List<Command> shown = List.of();

    public BarButtons() {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        tight.addListener((property, before, now) -> arrange());
    }

    /**
     * Shows as many buttons as find room; the menu and the palette have the others. May be called while the bar is laid out:
     * what follows from it comes after.
     *
     * @param room in pixels
     */
    public void fit(double room) {
        Platform.runLater(() -> {
            // Only what is to be seen is styled, and tells its width.
            full = tight.get() ? full : wanted();
            tight.set(full > room);
        });
    }

    /** True while there is room for one button only. */
    BooleanProperty tightProperty() {
        return tight;
    }

    /** Shows the buttons of a screen, the primary one last. */
    public void show(List<Command> commands) {
        candidates.forEach(command -> command.enabled().removeListener(change));
        candidates = List.copyOf(commands);
        candidates.forEach(command -> command.enabled().addListener(change));
        tight.set(false);
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
        for (Frame frame : frames()) {
            frame.look(frame.equals(getChildren().getLast()));
            frame.setVisible(!tight.get() || frame.equals(single()));
            frame.setManaged(frame.isVisible());
        }
    }

    private List<Frame> frames() {
        return getChildren().stream().map(Frame.class::cast).toList();
    }

    /** The one that stays where there is room for one: the last that can be done now. */
    private Frame single() {
        return frames().reversed().stream()
                .filter(frame -> frame.command.enabled().get())
                .findFirst()
                .orElse(frames().getLast());
    }

    /** The width that all buttons want, also those that find no room, in pixels. */
    private double wanted() {
        return frames().stream()
                        .mapToDouble(frame -> frame.prefWidth(-1) + getSpacing())
                        .sum()
                - getSpacing();
    }

    /** A button that cannot be pressed hears no mouse: what stands round it says what it waits for. */
    private static final class Frame extends StackPane {
        private final Command command;
        private final Button button;
        private @Nullable Tooltip why;

        Frame(Command command) {
            this.command = command;
            button = command.button();
            getChildren().add(button);
        }

        void look(boolean last) {
            boolean can = command.enabled().get();
            button.getStyleClass().remove("primary");
            if (last && can) {
                button.getStyleClass().add("primary");
            }
            if (why != null) {
                Tooltip.uninstall(this, why);
                why = null;
            }
            if (!can && !command.needs().isEmpty()) {
                why = new Tooltip(command.needs());
                Tooltip.install(this, why);
            }
        }
    }
}
