package org.rapporteur.shared;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Announces, after a commit, what was changed. Listeners are called on the thread that committed, in the order they
 * subscribed; a screen hops to its own thread itself.
 */
public final class Changes {
    private final List<Consumer<Set<Change>>> listeners = new CopyOnWriteArrayList<>();

    /** Ends a subscription; ending it twice does nothing. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    public Subscription subscribe(Consumer<Set<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells every listener; an empty set tells nobody. */
    public void announce(Set<Change> changed) {
        if (!changed.isEmpty()) {
            Set<Change> told = Set.copyOf(changed);
            listeners.forEach(listener -> listener.accept(told));
        }
    }
}
