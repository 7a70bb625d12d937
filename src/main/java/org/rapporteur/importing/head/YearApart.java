package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.DateDoubts;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.ReadingHabits;

/**
 * A day whose year stands elsewhere on top: "Minutes – October 2017" over "Tuesday 3 October", "10 de febrero" over "curso
 * 2013-2014". The weekday, where one is named, has to be that of the day.
 */
final class YearApart {
    private static final int LONGEST_LINE = 120;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d{2}(?![\\d/.-])");
    /** A school year, or a season. */
    private static final Pattern TWO_YEARS =
            Pattern.compile("(?<!\\d)(?<first>(?:19|20)\\d{2})\\s?[-–/]\\s?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)");
    /** A school year begins with it. */
    private static final int AUGUST = 8;

    private YearApart() {}

    /** The day out of the first lines; null where they tell no year, several, or another weekday. */
    static @Nullable LocalDate day(List<Line> first, ReadingHabits habits) {
        List<String> lines = first.stream()
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_LINE && !Fallbacks.isOtherMeeting(text))
                .toList();
        LocalDate day = lines.stream()
                .flatMap(text -> Dates.in(text, When.ANY_DAY, habits).stream())
                .map(Mention::what)
                .filter(due -> due.precision() == DuePrecision.DAY && isInYear(due))
                .map(Due::to)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (day == null) {
            return null;
        }
        Integer year = year(lines, day);
        if (year == null || day.getDayOfMonth() > day.withYear(year).getDayOfMonth()) {
            return null;
        }
        LocalDate dated = day.withYear(year);
        boolean doubted = lines.stream()
                .flatMap(text -> DateDoubts.in(text, dated, habits).stream())
                .anyMatch(doubt -> doubt.weekday() == dated.getDayOfWeek());
        return doubted ? null : dated;
    }

    /** Named by its number and month, in any year. */
    private static boolean isInYear(Due due) {
        return due.phrase().matches(".*\\d.*") && !YEAR.matcher(due.phrase()).find();
    }

    private static @Nullable Integer year(List<String> lines, LocalDate day) {
        Set<Integer> years = new HashSet<>();
        for (String text : lines) {
            Matcher two = TWO_YEARS.matcher(text);
            if (two.find()) {
                years.add(Integer.parseInt(two.group("first")) + (day.getMonthValue() < AUGUST ? 1 : 0));
            } else {
                YEAR.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .forEach(years::add);
            }
            if (isOfAnotherMonth(text, day)) {
                return null;
            }
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** "October 2017" over "3 November". */
    private static boolean isOfAnotherMonth(String text, LocalDate day) {
        return YEAR.matcher(text).find()
                && Dates.in(text, When.ANY_DAY, ReadingHabits.ANY).stream()
                        .map(Mention::what)
                        .filter(due -> due.precision() == DuePrecision.MONTH)
                        .map(Due::to)
                        .anyMatch(to -> to != null && to.getMonth() != day.getMonth());
    }
}
