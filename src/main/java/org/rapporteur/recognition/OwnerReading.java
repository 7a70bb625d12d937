package org.rapporteur.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owes an action, and which words of it say what is to be done.
 *
 * @param topic the words before the dash; null when there is none
 * @param from first character of the task
 * @param to one past its last
 * @param cut stretches inside the task that name owners and do not belong to it
 */
record OwnerReading(List<Mention<Owner>> owners, @Nullable String topic, int from, int to, List<Span> cut) {
    /** A stretch of text. */
    record Span(int start, int end) {}

    static OwnerReading of(List<Mention<Owner>> owners, int from, int to) {
        return new OwnerReading(owners, null, from, to, List.of());
    }

    OwnerReading under(String heading) {
        return new OwnerReading(owners, heading, from, to, cut);
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }
}
