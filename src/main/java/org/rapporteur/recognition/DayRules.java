package org.rapporteur.recognition;

import static org.rapporteur.recognition.CalendarWords.MONTH;
import static org.rapporteur.recognition.CalendarWords.WEEKDAY;
import static org.rapporteur.recognition.PeriodRule.orEmpty;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Single days and ranges of days: "15 May", "May 15th, 2018", "15/05/2018", "by Friday 19th", "10-12 May". */
final class DayRules {
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º)?";
    private static final String DAY_TO = "(?<dayto>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String TO = "\\s?(?:-|–|/|to|and|&|or|au|a|al)\\s?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|['’]\\d{2})";
    private static final String ON_WEEKDAY = "(?:" + WEEKDAY + ",?\\s)?(?:the\\s)?";
    private static final String GAP = "[\\s.-]?\\s?";

    static final List<PeriodRule> ALL = List.of(
            PeriodRule.of("(?<year>(?:19|20)\\d{2})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})", DayRules::numbered),
            PeriodRule.of(
                    ON_WEEKDAY + "(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2(?<year>(?:19|20)\\d{2}|\\d{2})",
                    DayRules::numbered),
            PeriodRule.of(ON_WEEKDAY + "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![-/.]\\d)", DayRules::numbered),
            PeriodRule.of(
                    ON_WEEKDAY + DAY + "(?:" + TO + DAY_TO + ")?" + GAP + "(?:(?:of|de|du)\\s)?(?<name>" + MONTH + ")"
                            + "(?:,?[\\s-]?\\s?(?:(?:de|del)\\s)?" + YEAR + ")?",
                    DayRules::named),
            PeriodRule.of(
                    ON_WEEKDAY + "(?<name>" + MONTH + ")[\\s-]\\s?(?:the\\s)?" + DAY + "(?!\\d)(?:" + TO + DAY_TO
                            + "(?!\\d))?" + "(?:\\s?,?\\s?" + YEAR + ")?",
                    DayRules::named),
            PeriodRule.of(
                    ON_WEEKDAY + DAY + "\\s?(?<name>" + MONTH + ")" + TO + DAY_TO + "\\s?(?<nameto>" + MONTH
                            + ")(?:,?\\s" + YEAR + ")?",
                    DayRules::acrossMonths),
            PeriodRule.of(
                    WEEKDAY + ",?\\s(?:the\\s)?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?![/.\\d])",
                    DayRules::dayOfMonth),
            PeriodRule.of("the\\s(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)", DayRules::dayOfMonth),
            PeriodRule.of(
                    "(?<next>this\\s|next\\s|(?:the\\s)?(?:coming|following)\\s)?(?<weekday>" + WEEKDAY
                            + ")(?:,?\\s(?:of\\s)?(?<week>this|next)\\sweek)?",
                    DayRules::weekday),
            PeriodRule.of("(?:the\\s)?day after tomorrow", (match, on) -> Period.day(on.plusDays(2))),
            PeriodRule.of("tomorrow", (match, on) -> Period.day(on.plusDays(1))),
            PeriodRule.of("today|eod|cob(?: today)?|close of business", (match, on) -> Period.day(on)),
            PeriodRule.of(
                    "(?:cob|eod|close of business)(?:,|\\son)?\\s(?<weekday>" + WEEKDAY + ")(?!,?\\s\\d)",
                    DayRules::weekday));

    private DayRules() {}

    /** Day first, as the world's offices write; month first only where no other reading exists. */
    private static Period numbered(Matcher match, LocalDate on) {
        int day = Integer.parseInt(match.group("day"));
        int month = Integer.parseInt(match.group("month"));
        boolean monthFirst = month > 12 && day <= 12;
        boolean dated = match.pattern().namedGroups().containsKey("year");
        int year = PeriodRule.year(dated ? match.group("year") : null, on.getYear());
        LocalDate date = LocalDate.of(year, monthFirst ? day : month, monthFirst ? month : day);
        return Period.day(dated || !date.isBefore(on) ? date : date.plusYears(1));
    }

    private static @Nullable Period named(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("name"));
        int day = Integer.parseInt(match.group("day"));
        String last = match.group("dayto");
        int dayTo = last == null ? day : Integer.parseInt(last);
        String written = match.group("year");
        if (dayTo < day) {
            return null;
        }
        if (written != null) {
            int year = PeriodRule.year(written.replaceAll("\\D", ""), on.getYear());
            return Period.days(LocalDate.of(year, month, day), LocalDate.of(year, month, dayTo));
        }
        LocalDate to = firstFrom(on, month, dayTo);
        return Period.days(LocalDate.of(to.getYear(), month, day), to);
    }

    private static Period acrossMonths(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("nameto"));
        int day = Integer.parseInt(match.group("dayto"));
        String written = match.group("year");
        LocalDate to = written == null
                ? firstFrom(on, month, day)
                : LocalDate.of(PeriodRule.year(written.replaceAll("\\D", ""), on.getYear()), month, day);
        LocalDate from = LocalDate.of(
                to.getYear(), CalendarWords.month(match.group("name")), Integer.parseInt(match.group("day")));
        return Period.days(from.isAfter(to) ? from.minusYears(1) : from, to);
    }

    /** The first such day on or after the given one; 29 February waits for a leap year. */
    private static LocalDate firstFrom(LocalDate on, int month, int day) {
        for (int year = on.getYear(); year <= on.getYear() + 8; year++) {
            boolean leapDay = month == 2 && day == 29;
            if (!leapDay || Year.isLeap(year)) {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isBefore(on)) {
                    return date;
                }
            }
        }
        throw new DateTimeException("no such day: " + day + "/" + month);
    }

    private static Period dayOfMonth(Matcher match, LocalDate on) {
        int day = Integer.parseInt(match.group("day"));
        LocalDate month = on.withDayOfMonth(1);
        for (int i = 0; i < 3; i++, month = month.plusMonths(1)) {
            if (day >= 1
                    && day <= month.lengthOfMonth()
                    && !month.withDayOfMonth(day).isBefore(on)) {
                return Period.day(month.withDayOfMonth(day));
            }
        }
        throw new DateTimeException("no such day of a month: " + day);
    }

    /**
     * A weekday alone is the first one after the meeting's day; "next Friday" is that of the following week only where the
     * coming one is called "this Friday", which nobody can tell: the first one after it is taken for both.
     */
    private static Period weekday(Matcher match, LocalDate on) {
        DayOfWeek day = DayOfWeek.of(CalendarWords.weekday(match.group("weekday")));
        boolean dated = match.pattern().namedGroups().containsKey("week");
        String week = dated ? orEmpty(match.group("week")) : "";
        if (!week.isEmpty()) {
            LocalDate monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Period.day(
                    monday.plusWeeks(week.equalsIgnoreCase("next") ? 1 : 0).with(TemporalAdjusters.nextOrSame(day)));
        }
        return Period.day(on.with(TemporalAdjusters.next(day)));
    }
}
