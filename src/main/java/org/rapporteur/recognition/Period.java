package org.rapporteur.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The days a phrase means.
 *
 * @param from first day
 * @param to last day, inclusive
 */
record Period(LocalDate from, LocalDate to, DuePrecision precision) {

    /** Which part of a period is meant: "early May", "mid-May", "end of May". */
    enum Part {
        WHOLE,
        EARLY,
        MID,
        LATE,
        FIRST_HALF,
        SECOND_HALF
    }

    static Period day(LocalDate day) {
        return new Period(day, day, DuePrecision.DAY);
    }

    static Period days(LocalDate from, LocalDate to) {
        return new Period(from, to, DuePrecision.DAY);
    }

    /**
     * The working week (Monday to Friday) so many weeks after that of the given day: "end of next week" is a Friday. On a
     * Saturday or Sunday "this week" still ends that Sunday.
     */
    static Period week(LocalDate on, int weeks) {
        LocalDate monday =
                on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        LocalDate friday = monday.plusDays(4);
        LocalDate from = weeks == 0 ? on : monday;
        return new Period(from, friday.isBefore(from) ? monday.plusDays(6) : friday, DuePrecision.WEEK);
    }

    static Period month(YearMonth month, Part part) {
        return between(month.atDay(1), month.atEndOfMonth(), DuePrecision.MONTH, part);
    }

    /** A quarter, 1 to 4. */
    static Period quarter(int year, int quarter, Part part) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return between(first.atDay(1), first.plusMonths(2).atEndOfMonth(), DuePrecision.QUARTER, part);
    }

    static Period year(int year, Part part) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DuePrecision.YEAR, part);
    }

    /** Early is the first third, late the last; "mid" ends in the middle: 15 June, 30 June of a year. */
    private static Period between(LocalDate first, LocalDate last, DuePrecision precision, Part part) {
        boolean month = precision == DuePrecision.MONTH;
        long months = YearMonth.from(first).until(YearMonth.from(last), ChronoUnit.MONTHS) + 1;
        LocalDate third =
                month ? first.withDayOfMonth(10) : first.plusMonths(months / 3).minusDays(1);
        LocalDate middle = month ? first.withDayOfMonth(15) : middle(first, months);
        LocalDate lastThird =
                month ? first.withDayOfMonth(21) : last.plusDays(1).minusMonths(months / 3);
        return switch (part) {
            case WHOLE -> new Period(first, last, precision);
            case EARLY -> new Period(first, third, precision);
            case MID -> new Period(third.plusDays(1), middle, precision);
            case LATE -> new Period(lastThird, last, precision);
            case FIRST_HALF -> new Period(first, middle, precision);
            case SECOND_HALF -> new Period(middle.plusDays(1), last, precision);
        };
    }

    private static LocalDate middle(LocalDate first, long months) {
        YearMonth half = YearMonth.from(first).plusMonths(months / 2);
        return months % 2 == 0 ? half.minusMonths(1).atEndOfMonth() : half.atDay(15);
    }
}
