package org.rapporteur.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7 (RFC 9562 §5.7): ordered by the millisecond they were made in, random after it. */
public final class Uids {
    private final Clock clock;
    private final RandomGenerator random;

    public Uids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A maker for the running program: the given clock and a secure source of randomness. */
    public static Uids of(Clock clock) {
        return new Uids(clock, new SecureRandom());
    }

    /** A new uid in its canonical 36-character form. */
    public String next() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
