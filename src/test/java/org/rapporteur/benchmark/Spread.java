package org.rapporteur.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing measured often, in nanoseconds. */
public final class Spread {
    private final long[] nanos;

    public Spread(long[] measured) {
        nanos = measured.clone();
        Arrays.sort(nanos);
    }

    /** Median in milliseconds. */
    public double median() {
        return at(0.5);
    }

    /** The time in milliseconds that the given share (0 to 1) stays under. */
    public double at(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.round(share * (nanos.length - 1)))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f ms, p95 %.2f ms, p99 %.2f ms (n = %d)",
                median(),
                at(0.95),
                at(0.99),
                nanos.length);
    }
}
