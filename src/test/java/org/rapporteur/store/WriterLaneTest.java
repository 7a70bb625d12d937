package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WriterLaneTest {
    @Test
    void jobsWithinJobsRunAtOnceAndProblemsComeBack() {
        try (WriterLane lane = new WriterLane(Duration.ZERO)) {
            assertThat(lane.<String>run(() -> lane.run(() -> "inner"))).isEqualTo("inner");
            assertThatThrownBy(() -> lane.run(() -> {
                        throw new IllegalStateException("on purpose");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("on purpose");
        }
    }

    @Test
    void aChoreRunsOnceForAllWhoAskedAndAgainAfterItFailed() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch twice = new CountDownLatch(2);
        Runnable chore = () -> {
            runs.incrementAndGet();
            twice.countDown();
            throw new IllegalStateException("on purpose");
        };
        try (WriterLane lane = new WriterLane(Duration.ZERO)) {
            lane.run(() -> {
                lane.later(chore);
                lane.later(chore);
                return true;
            });
            lane.run(runs::get);
            lane.later(chore);
            assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatCanWaitDoesNotHoldUpTheEnd() {
        AtomicInteger runs = new AtomicInteger();
        try (WriterLane lane = new WriterLane(Duration.ofDays(1))) {
            lane.later(runs::incrementAndGet);
        }
        assertThat(runs).hasValue(0);
    }
}
