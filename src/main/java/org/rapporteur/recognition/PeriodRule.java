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
    /** Turns a match into days. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Period read(Matcher match, LocalDate on);
    }

    static PeriodRule of(String regex, Reading reading) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new PeriodRule(Pattern.compile("(?:" + regex + ")(?![\\p{L}\\p{N}])", flags), reading);
    }

    /** What a match means; null where it names no possible day. */
    @Nullable
    Period read(Matcher match, LocalDate on) {
        try {
            return reading.read(match, on);
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

    static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
