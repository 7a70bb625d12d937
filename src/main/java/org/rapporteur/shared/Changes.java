package org.rapporteur.shared;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Announces, after a commit, what was changed. Listeners are called on the thread that committed, in the order they
 * subscribed; a screen hops to its own thread itself.
 */
public final class Changes {
    private static final Logger LOG = Logger.getLogger(Changes.class.getName());

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

    /**
     * Tells every listener; an empty set tells nobody. What a listener throws goes to the log: the change is in the file
     * by now, so that nobody may take it for failed, and the other listeners are told.
     */
    public void announce(Set<Change> changed) {
        if (!changed.isEmpty()) {
            Set<Change> told = Set.copyOf(changed);
            listeners.forEach(listener -> tell(listener, told));
        }
    }

    private static void tell(Consumer<Set<Change>> listener, Set<Change> told) {
        try {
            listener.accept(told);
        } catch (RuntimeException problem) {
            LOG.log(Level.SEVERE, "A listener failed", problem);
        }
    }
}
