package org.rapporteur.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.rapporteur.fx.Background;

/** Steps that follow each other on the JavaFX thread; each waits until what it started has arrived on the screen. */
final class DemoScript {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final int MOST_LOOKS = 3_000;
    private static final int ROUNDS_TO_SETTLE = 4;

    private final Background background;
    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(String what, Runnable deed, BooleanSupplier done) {}

    DemoScript(Background background) {
        this.background = background;
    }

    void step(String what, Runnable deed) {
        step(what, deed, () -> true);
    }

    /** Adds a step that is over when the condition holds. */
    void step(String what, Runnable deed, BooleanSupplier done) {
        steps.add(new Step(what, deed, done));
    }

    /** Plays all steps; a step that fails, or is not over within a minute, ends the play. */
    void play(Runnable end, Consumer<Throwable> failed) {
        Step step = steps.poll();
        if (step == null) {
            end.run();
            return;
        }
        try {
            step.deed().run();
        } catch (RuntimeException problem) {
            failed.accept(new IllegalStateException(step.what() + ": " + problem, problem));
            return;
        }
        await(step, MOST_LOOKS, () -> play(end, failed), failed);
    }

    private void await(Step step, int looks, Runnable next, Consumer<Throwable> failed) {
        if (looks == 0) {
            failed.accept(new IllegalStateException(step.what() + " took longer than a minute"));
        } else if (step.done().getAsBoolean()) {
            settle(ROUNDS_TO_SETTLE, next, failed);
        } else {
            background.later(LOOK_AGAIN, () -> await(step, looks - 1, next, failed));
        }
    }

    /** Asks questions behind those of the screens: when the answers are here, theirs are too. */
    private void settle(int rounds, Runnable next, Consumer<Throwable> failed) {
        if (rounds == 0) {
            background.later(LOOK_AGAIN, next);
            return;
        }
        background.runInOrder(
                () -> rounds,
                asked -> background.run(
                        () -> rounds,
                        answered -> background.later(Duration.ofMillis(150), () -> settle(rounds - 1, next, failed)),
                        failed),
                failed);
    }
}
