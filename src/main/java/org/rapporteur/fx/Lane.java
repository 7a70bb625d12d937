package org.rapporteur.fx;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Questions of which only the newest matters: an answer or failure that was overtaken is dropped, and work not yet begun
 * is skipped. To be used on the JavaFX thread.
 */
public final class Lane {
    private final Background background;
    private final AtomicLong newest = new AtomicLong();

    Lane(Background background) {
        this.background = background;
    }

    /** Asks; whatever was asked before on this lane is forgotten. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        long mine = newest.incrementAndGet();
        Callable<Optional<T>> wanted = () -> newest.get() == mine ? Optional.of(work.call()) : Optional.empty();
        background.<Optional<T>>run(
                wanted,
                answer -> {
                    if (newest.get() == mine) {
                        answer.ifPresent(done);
                    }
                },
                problem -> {
                    if (newest.get() == mine) {
                        failed.accept(problem);
                    }
                });
    }

    /** Forgets what is under way. */
    public void drop() {
        newest.incrementAndGet();
    }
}
