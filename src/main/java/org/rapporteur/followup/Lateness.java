package org.rapporteur.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * How long ago the last day of a due went by, in the unit that tells most: days for two months, months for two years, then
 * years. Screens and documents say it alike.
 *
 * @param count at least 1, whole units
 */
public record Lateness(long count, Unit unit) {
    private static final long DAYS_AS_DAYS = 60;
    private static final long MONTHS_AS_MONTHS = 24;

    /** What lateness is counted in. */
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    /** How late a follow-up is; empty when it is not overdue on that day. */
    public static Optional<Lateness> of(FollowUp followUp, LocalDate today) {
        LocalDate last = followUp.due() == null ? null : followUp.due().to();
        return last == null || !followUp.isOverdueOn(today) ? Optional.empty() : Optional.of(between(last, today));
    }

    private static Lateness between(LocalDate last, LocalDate today) {
        long days = ChronoUnit.DAYS.between(last, today);
        if (days < DAYS_AS_DAYS) {
            return new Lateness(days, Unit.DAYS);
        }
        long months = Math.max(2, ChronoUnit.MONTHS.between(last, today));
        return months < MONTHS_AS_MONTHS
                ? new Lateness(months, Unit.MONTHS)
                : new Lateness(ChronoUnit.YEARS.between(last, today), Unit.YEARS);
    }

    /** "20 days late", as documents write it. */
    public String words() {
        String units = unit.name().toLowerCase(Locale.ROOT);
        return count + " " + (count == 1 ? units.substring(0, units.length() - 1) : units) + " late";
    }
}
