package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final Held held = new Held();
    private final Lane lane = held.lane();
    private final List<Object> answers = new ArrayList<>();

    @Test
    void onlyTheNewestAnswerArrives() {
        ask("old");
        ask("new");
        held.release();

        assertThat(answers).containsExactly("new");
    }

    @Test
    void workThatWasOvertakenIsNotDone() {
        List<String> worked = new ArrayList<>();
        lane.run(() -> worked.add("old"), answers::add, answers::add);
        lane.run(() -> worked.add("new"), answers::add, answers::add);
        held.release();

        assertThat(worked).containsExactly("new");
    }

    @Test
    void aFailureThatWasOvertakenIsNotTold() {
        lane.run(
                () -> {
                    throw new IllegalStateException("old");
                },
                answers::add,
                answers::add);
        ask("new");
        held.release();

        assertThat(answers).containsExactly("new");
    }

    @Test
    void nothingArrivesAfterDropping() {
        ask("old");
        lane.drop();
        held.release();

        assertThat(answers).isEmpty();
    }

    private void ask(String answer) {
        lane.run(() -> answer, answers::add, answers::add);
    }

    /** Keeps work until it is released. */
    private static final class Held implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final InlineBackground inline = new InlineBackground();

        void release() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }

        @Override
        public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            waiting.add(() -> inline.<T>run(work, done, failed));
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
            return inline.<T>runLong(work, progress, done, failed);
        }

        @Override
        public Running later(Duration delay, Runnable task) {
            return inline.later(delay, task);
        }

        @Override
        public void onScreen(Runnable task) {
            task.run();
        }
    }
}
