package org.rapporteur.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What was done and can be taken back, newest first. Entries are pushed after their deed was done; undoing one makes it
 * the next to redo, a new push forgets what could be redone. To be used on the JavaFX thread.
 */
public final class UndoStack {
    /** Beyond this many entries the oldest are forgotten. */
    public static final int LIMIT = 20_000;

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");

    /**
     * A deed.
     *
     * @param name as the menu says it after "Undo": "Mark 141 done"
     */
    public record Entry(String name, Runnable undo, Runnable redo) {

        /** This deed and the one that followed from it as one, which goes by the name of the second. */
        public Entry then(Entry second) {
            return new Entry(
                    second.name,
                    () -> {
                        undo.run();
                        second.undo.run();
                    },
                    () -> {
                        redo.run();
                        second.redo.run();
                    });
        }
    }

    /** Remembers a deed that was just done. */
    public void push(String name, Runnable undo, Runnable redo) {
        done.push(new Entry(name, undo, redo));
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        undone.clear();
        changed();
    }

    /**
     * Merges a further deed into the newest entry, for typing that is undone as one. Does nothing when there is none.
     *
     * @param merge gives the merged entry for the newest one
     */
    public void amend(UnaryOperator<Entry> merge) {
        if (!done.isEmpty()) {
            done.push(merge.apply(done.pop()));
            undone.clear();
            changed();
        }
    }

    /** Takes the newest deed back; false when there is none. A deed that cannot be taken back stays where it is. */
    public boolean undo() {
        return step(done, undone, true);
    }

    /** Does again what was last taken back; false when there is nothing. */
    public boolean redo() {
        return step(undone, done, false);
    }

    /** Forgets everything, as after opening another file. */
    public void clear() {
        done.clear();
        undone.clear();
        changed();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Name of the deed that undo would take back; empty when there is none. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** Name of the deed that redo would do; empty when there is none. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** Grows with every push, amendment, undo and redo. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private boolean step(Deque<Entry> from, Deque<Entry> to, boolean back) {
        Entry entry = from.peek();
        if (entry == null) {
            return false;
        }
        (back ? entry.undo() : entry.redo()).run();
        from.remove(entry);
        to.push(entry);
        changed();
        return true;
    }

    private void changed() {
        Entry undo = done.peek();
        Entry redo = undone.peek();
        canUndo.set(undo != null);
        canRedo.set(redo != null);
        undoName.set(undo == null ? "" : undo.name());
        redoName.set(redo == null ? "" : redo.name());
        revision.set(revision.get() + 1);
    }
}
