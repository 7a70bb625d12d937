package org.rapporteur.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A due day without a year that lay shortly before the day it was written: dues are read forward, so "by 3 June" in minutes
 * of 11 June means that of the next year, which is seldom what was meant.
 *
 * @param phrase as said
 * @param on the day it was written, mostly the meeting's
 * @param read the day it is read as, a year after the one that was past
 */
public record PastDay(String phrase, LocalDate on, LocalDate read) {
    /** A day that lies further back is rather meant for the next year. */
    private static final int MOST_DAYS = 60;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The doubt about a due, as read against the day it was written; empty where there is none. */
    public static Optional<PastDay> of(@Nullable Due due, LocalDate on) {
        LocalDate read = due == null ? null : due.to();
        if (due == null || read == null || due.precision() != DuePrecision.DAY) {
            return Optional.empty();
        }
        LocalDate past = read.minusYears(1);
        return past.isBefore(on) && !past.isBefore(on.minusDays(MOST_DAYS)) && isNamed(due.phrase(), past, read)
                ? Optional.of(new PastDay(due.phrase(), on, read))
                : Optional.empty();
    }

    /** What the user is told. */
    public String sentence() {
        return "“" + phrase + "” was already past on " + DATE.format(on) + "; it is read as " + DATE.format(read) + ".";
    }

    /** True for words that mean one day when said on it and another a year later: they name a day and no year. */
    private static boolean isNamed(String phrase, LocalDate past, LocalDate read) {
        return Stream.of(false, true)
                .anyMatch(monthFirst -> means(phrase, past, monthFirst) && means(phrase, read, monthFirst));
    }

    private static boolean means(String phrase, LocalDate day, boolean monthFirst) {
        return DueFinder.exactly(phrase, new Reference(day, monthFirst))
                .filter(due -> day.equals(due.to()))
                .isPresent();
    }
}
