package org.rapporteur.importing.head;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.shared.Folding;

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
        return lines.stream()
                        .filter(text -> Dates.in(text, When.ANY_DAY, habits).stream()
                                .anyMatch(mention -> day.equals(mention.what().to())))
                        .allMatch(text -> isOn(dated, text))
                ? dated
                : null;
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

    /** True unless the words name another weekday. */
    private static boolean isOn(LocalDate day, String text) {
        String folded = Folding.fold(text);
        return Stream.of(DayOfWeek.values())
                .filter(weekday -> Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"))
                        .map(language -> Folding.fold(weekday.getDisplayName(TextStyle.FULL, language)))
                        .anyMatch(name -> folded.matches("(?s).*(?<!\\p{L})" + name + "(?!\\p{L}).*")))
                .allMatch(weekday -> weekday == day.getDayOfWeek());
    }
}
