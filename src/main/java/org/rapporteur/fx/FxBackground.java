package org.rapporteur.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** {@link Background} on real threads: a small pool for questions and long work, one thread for changes, one for delays. */
public final class FxBackground implements Background, AutoCloseable {
    private static final int READERS = 3;

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, named("reader"));
    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("writer"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(named("timer"));
    private final ExecutorService longWork = Executors.newCachedThreadPool(named("long work"));

    @Override
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        submit(readers, () -> answer(work, done, failed));
    }

    @Override
    public <T> void runInOrder(
            Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        submit(writer, () -> answer(work, done, failed));
    }

    @Override
    public <T> Running runLong(
            LongWork<? extends T> work,
            Consumer<? super Double> progress,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress reports = new Progress() {
            @Override
            public void report(double fraction) {
                onScreen(() -> unless(cancelled, () -> progress.accept(fraction)));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        submit(
                longWork,
                () -> FxBackground.<T>answer(
                        () -> work.call(reports),
                        value -> unless(cancelled, () -> done.accept(value)),
                        problem -> unless(cancelled, () -> failed.accept(problem))));
        return () -> cancelled.set(true);
    }

    @Override
    public Running later(Duration delay, Runnable task) {
        // No animation: those are counted in pulses, which come late just when the machine is busy.
        AtomicBoolean cancelled = new AtomicBoolean();
        Runnable onTime = () -> Platform.runLater(() -> unless(cancelled, task));
        try {
            ScheduledFuture<?> timed = timer.schedule(onTime, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> {
                cancelled.set(true);
                timed.cancel(false);
            };
        } catch (RejectedExecutionException closing) {
            return () -> {};
        }
    }

    @Override
    public void onScreen(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** Takes no more work and waits, for at most ten seconds, until every change asked for is made. */
    @Override
    public void close() {
        readers.shutdownNow();
        longWork.shutdownNow();
        timer.shutdownNow();
        writer.shutdown();
        try {
            writer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void submit(ExecutorService executor, Runnable job) {
        try {
            executor.execute(job);
        } catch (RejectedExecutionException closing) {
            // The window is closing: nobody waits for the answer any more.
            return;
        }
    }

    // Whatever goes wrong is handed to the screen that asked: a worker has nobody to tell.
    @SuppressWarnings("CatchingUnchecked")
    private static <T> void answer(
            Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T value;
        try {
            value = work.call();
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError | AssertionError problem) {
            Platform.runLater(() -> failed.accept(problem));
            return;
        }
        Platform.runLater(() -> done.accept(value));
    }

    private static void unless(AtomicBoolean cancelled, Runnable task) {
        if (!cancelled.get()) {
            task.run();
        }
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name("rapporteur " + name + " ", 1).factory();
    }
}
