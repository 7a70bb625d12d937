package org.rapporteur.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** {@link Background} without threads, for tests: work is done at once, delayed tasks wait for {@link #passTime()}. */
public final class InlineBackground implements Background {
    private final List<Runnable> delayed = new ArrayList<>();

    @Override
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T value;
        try {
            value = work.call();
        } catch (Exception problem) {
            failed.accept(problem);
            return;
        }
        done.accept(value);
    }

    @Override
    public <T> void runInOrder(
            Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        this.<T>run(work, done, failed);
    }

    @Override
    public <T> Running runLong(
            LongWork<? extends T> work,
            Consumer<? super Double> progress,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        Progress reports = new Progress() {
            @Override
            public void report(double fraction) {
                progress.accept(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        this.<T>run(() -> work.call(reports), done, failed);
        return () -> {};
    }

    @Override
    public Running later(Duration delay, Runnable task) {
        delayed.add(task);
        return () -> delayed.remove(task);
    }

    @Override
    public void onScreen(Runnable task) {
        task.run();
    }

    /** Runs every delayed task that waits now, in the order they were asked for. */
    public void passTime() {
        List<Runnable> due = List.copyOf(delayed);
        delayed.clear();
        due.forEach(Runnable::run);
    }
}
