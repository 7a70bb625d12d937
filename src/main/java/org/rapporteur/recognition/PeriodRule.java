package org.rapporteur.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form that a date or period is written in.
 *
 * @param pattern matched at a word's start, case aside
 * @param reading what the match means against a day; null or a {@link DateTimeException} for "31 June"
 */
record PeriodRule(Pattern pattern, Reading reading) {
    private static final int FURTHEST = 30;

    /** Turns a match into days. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Period read(Matcher match, Reference reference);
    }

    /** A reading that hangs on the day alone. */
    @FunctionalInterface
    interface DayReading {
        @Nullable
        Period read(Matcher match, LocalDate on);
    }

    static PeriodRule of(String regex, DayReading reading) {
        return ordered(regex, (match, reference) -> reading.read(match, reference.on()));
    }

    /** A rule that also asks whether the month comes first. */
    static PeriodRule ordered(String regex, Reading reading) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new PeriodRule(Pattern.compile("(?:" + regex + ")(?![\\p{L}\\p{N}])", flags), reading);
    }

    /** What a match means; null where it names no possible day. */
    @Nullable
    Period read(Matcher match, Reference reference) {
        try {
            return reading.read(match, reference);
        } catch (DateTimeException | ArithmeticException impossible) {
            return null;
        }
    }

    /** A four- or two-digit year; the given one where the group is empty. */
    static int year(@Nullable String digits, int otherwise) {
        if (digits == null) {
            return otherwise;
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    /** A year of two figures: at most thirty years ahead of the given day, otherwise of the past century. */
    static int shortYear(String digits, LocalDate on) {
        int year = on.getYear() / 100 * 100 + Integer.parseInt(digits);
        return year > on.getYear() + FURTHEST ? year - 100 : year;
    }

    static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
