package org.rapporteur.fx;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** A screen as the main window shows it: the content, and what stands in the bar above and the status line below. */
public interface Screen {

    Parent view();

    /** Title in the bar: "Follow-ups", "14 May 2026". */
    ObservableValue<String> title();

    /** Muted words beside the title: "14 of 212", "Draft". Empty for none. */
    default ObservableValue<String> state() {
        return new ReadOnlyStringWrapper("");
    }

    /** What the keys do here, for the status line. */
    default ObservableValue<String> hint() {
        return new ReadOnlyStringWrapper("");
    }

    /** How saving stands, for screens that save by themselves; null for the others. */
    default @Nullable ObservableValue<SaveState> saveState() {
        return null;
    }

    /** Words at the right end of the status line. Empty for none. */
    default ObservableValue<String> note() {
        return new ReadOnlyStringWrapper("");
    }

    /** Everything that can be done here; offered in menu, palette and by key while the screen is on show. */
    default List<Command> commands() {
        return List.of();
    }

    /** At most two of them as buttons in the bar; the last one is the primary one. */
    default List<Command> buttons() {
        return List.of();
    }

    /** The screen comes on show: take up subscriptions, ask for data, put the focus. */
    default void shown() {}

    /** The screen goes off show: release what {@link #shown} took. */
    default void hidden() {}
}
