package org.rapporteur.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one door for work off the JavaFX thread. Every method is called on the JavaFX thread unless it says otherwise, and
 * every callback arrives there.
 */
public interface Background {

    /** Work that runs long: it reports how far it is and looks whether it is still wanted. */
    @FunctionalInterface
    interface LongWork<T> {
        T call(Progress progress) throws Exception;
    }

    /** How far long work is; may be called on any thread. */
    interface Progress {
        /**
         * Says how far the work is.
         *
         * @param fraction 0 to 1, or negative when it cannot be told
         */
        void report(double fraction);

        /** True once the user gave up; the work should then end soon, its result is dropped. */
        boolean isCancelled();
    }

    /** Something under way that can be given up. Cancelling what is finished does nothing. */
    @FunctionalInterface
    interface Running {
        void cancel();
    }

    /** Runs a question that changes nothing. Questions may overtake each other; see {@link #lane()}. */
    <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Runs a change: changes are made one after the other, in the order they were asked for. */
    <T> void runInOrder(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Runs long work; after {@link Running#cancel()} neither {@code done} nor {@code failed} is called. */
    <T> Running runLong(
            LongWork<? extends T> work,
            Consumer<? super Double> progress,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed);

    /** Runs something on the JavaFX thread after a delay. */
    Running later(Duration delay, Runnable task);

    /** Hops to the JavaFX thread; may be called on any thread. Runs at once when already there. */
    void onScreen(Runnable task);

    /** A lane on which only the newest result counts, for screens that ask again while an answer is on its way. */
    default Lane lane() {
        return new Lane(this);
    }
}
