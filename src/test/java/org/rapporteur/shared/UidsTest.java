package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UidsTest {
    @Test
    void areVersionSevenOrderedByTimeAndDifferent() {
        Instant first = Instant.parse("2026-05-14T12:00:00Z");
        Uids early = new Uids(Clock.fixed(first, ZoneOffset.UTC), new Random(1));
        Uids late = new Uids(Clock.fixed(first.plusMillis(1), ZoneOffset.UTC), new Random(2));
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String uid = early.next();
            assertThat(UUID.fromString(uid).version()).isEqualTo(7);
            assertThat(UUID.fromString(uid).variant()).isEqualTo(2);
            assertThat(uid).isLessThan(late.next());
            made.add(uid);
        }
        assertThat(made).hasSize(1_000);
    }
}
