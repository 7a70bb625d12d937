package org.rapporteur.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The only thread that writes a workspace: jobs run one after the other, and a while after them what can wait. */
final class WriterLane implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WriterLane.class.getName());

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, this::thread);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Duration aWhile;
    private volatile @Nullable Thread thread;

    /** @param aWhile how long what can wait does wait */
    WriterLane(Duration aWhile) {
        this.aWhile = aWhile;
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Runs a job and waits for it; at once when asked from a job, as when a listener writes in answer to it. */
    <T> T run(Supplier<T> job) {
        if (Thread.currentThread().equals(thread)) {
            return job.get();
        }
        try {
            return CompletableFuture.supplyAsync(job, executor).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Runs a chore after a while, once however often it is asked for until then; when it fails, the log has it. */
    // Nobody waits for it: now(…) catches what goes wrong.
    @SuppressWarnings("FutureReturnValueIgnored")
    void later(Runnable chore) {
        if (waiting.compareAndSet(false, true)) {
            executor.schedule(() -> now(chore), aWhile.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void now(Runnable chore) {
        waiting.set(false);
        try {
            chore.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A chore after writing failed", failed);
        }
    }

    private Thread thread(Runnable jobs) {
        Thread made = Thread.ofPlatform().name("rapporteur-writer").daemon(true).unstarted(jobs);
        thread = made;
        return made;
    }

    /** Waits for the jobs under way; what could wait is not run any more. */
    @Override
    public void close() {
        executor.close();
    }
}
