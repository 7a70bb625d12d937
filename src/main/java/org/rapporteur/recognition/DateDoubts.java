package org.rapporteur.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates that cannot be: a weekday that the day does not have, a 31 June, a year of three figures. */
public final class DateDoubts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\p{L}])" + CalendarWords.MONTH + ",?\\s\\d{3}(?![\\d.,%]|\\s?\\p{L})", FLAGS);
    private static final Pattern THREE_FIGURES = Pattern.compile("\\s\\d{3}(?!\\d)");
    private static final int LONGEST = 40;
    private static final Pattern DAY = Pattern.compile("\\d");
    private static final Pattern NAMED_OR_DATED = Pattern.compile(".*(?:\\p{L}{3}|(?:19|20)\\d{2}).*", Pattern.DOTALL);

    private DateDoubts() {}

    /**
     * A date that cannot be.
     *
     * @param phrase as written
     * @param weekday what the day really is, where another one is written; null for a date outside of the calendar
     */
    public record Doubt(String phrase, @Nullable DayOfWeek weekday) {}

    /** The impossible dates of a text in their order. */
    public static List<Doubt> in(String text, LocalDate on, ReadingHabits habits) {
        List<Doubt> doubts = new ArrayList<>();
        if (!DAY.matcher(text).find()) {
            return doubts;
        }
        Reference reference = new Reference(on, habits.isMonthFirst());
        Tokens tokens = Tokens.of(text);
        int i = 0;
        while (i < tokens.size()) {
            int start = tokens.get(i).start();
            boolean candidate = CalendarWords.mayStartDate(tokens.get(i).folded()) && hasFigure(text, start);
            PeriodReader.Read read = candidate ? PeriodReader.at(text, start, reference) : null;
            if (read == null) {
                i++;
                continue;
            }
            String phrase = text.substring(start, read.end());
            Doubt doubt = doubt(phrase, CalendarWords.weekday(tokens.get(i).folded()), read.period());
            if (doubt != null) {
                doubts.add(doubt);
            }
            i = Math.max(i + 1, tokens.indexAt(read.end()));
        }
        if (THREE_FIGURES.matcher(text).find()) {
            Matcher year = SHORT_YEAR.matcher(text);
            while (year.find()) {
                doubts.add(new Doubt(year.group(), null));
            }
        }
        return doubts;
    }

    /** Only phrases with figures are doubted, and none of them is long. */
    private static boolean hasFigure(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Doubt doubt(String phrase, int weekday, @Nullable Period period) {
        if (!DAY.matcher(phrase).find()) {
            return null;
        }
        if (period == null) {
            return NAMED_OR_DATED.matcher(phrase).matches() ? new Doubt(phrase, null) : null;
        }
        DayOfWeek real = period.to().getDayOfWeek();
        boolean day = period.precision() == DuePrecision.DAY && period.from().equals(period.to());
        return weekday > 0 && day && real.getValue() != weekday ? new Doubt(phrase, real) : null;
    }
}
