package org.rapporteur.followup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;

/**
 * A due that was moved.
 *
 * @param was the due before, {@code now} the one after
 * @param movedOn date of the meeting that moved it, or the day on which it was moved
 * @param daysGained days between the two last days; 0 when either has none
 */
public record Slip(@Nullable Due was, @Nullable Due now, LocalDate movedOn, long daysGained) {

    /**
     * True when a due that was set became another one that ends later, or that cannot be compared with it. A first due,
     * an earlier one, one that is taken away, and the date that a "next meeting" gets are no slips.
     */
    static boolean isSlip(@Nullable Due was, @Nullable Due now) {
        if (was == null || now == null) {
            return false;
        }
        if (was.to() == null || now.to() == null) {
            return !was.phrase().equals(now.phrase());
        }
        return now.to().isAfter(was.to());
    }

    /** The slips among the lines of a ledger, in order. */
    public static List<Slip> of(List<Event> events) {
        return events.stream().filter(Event::slip).map(Slip::of).toList();
    }

    private static Slip of(Event event) {
        Due was = event.dueWas();
        Due now = event.dueNow();
        LocalDate from = was == null ? null : was.to();
        LocalDate to = now == null ? null : now.to();
        LocalDate on = event.said() == null
                ? LocalDate.ofInstant(event.at(), ZoneOffset.UTC)
                : event.said().on();
        return new Slip(was, now, on, from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to));
    }

    /** Days gained by all of them. */
    public static long days(List<Slip> slips) {
        return slips.stream().mapToLong(Slip::daysGained).sum();
    }
}
