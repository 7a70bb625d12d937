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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single days and ranges of days: "15 May", "May 15th, 2018", "15/05/2018", "by Friday 19th", "10-12 May". */
final class DayRules {
    private static final String DAY =
            "(?<day>(?:0?[1-9]|[12]\\d|3[01])(?=\\D|$)|" + CalendarWords.DAY_WORD + ")(?:st|nd|rd|th|er|º)?";
    private static final String DAY_TO =
            "(?<dayto>(?:0?[1-9]|[12]\\d|3[01])(?=\\D|$)|" + CalendarWords.DAY_WORD + ")(?:st|nd|rd|th)?";
    private static final String TO = "\\s?(?:-|–|/|to|and|&|or|au|a|al)\\s?";
    /** Two figures count as a year at the end of a phrase only: "15 May 20 people". */
    private static final String YEAR =
            "(?<year>(?:19|20)\\d{2}|['’]\\d{2}|(?<=\\p{L})\\d{2}(?!\\d)|\\d{2}(?=\\s*(?:$|[.;)](?!\\d)|,(?!\\s?(?:19|20)\\d{2}))))";

    private static final String ON_WEEKDAY = "(?:" + WEEKDAY + ",?\\s)?(?:the\\s)?";
    private static final String GAP = "(?:(?<=\\d(?:st|nd|rd|th)),\\s|[\\s./-]?\\s?)";

    private static final Pattern FIRST_WORD = Pattern.compile("[,.\\s]+");
    /** A weekday may tell that a day without a year is one just gone by, so many months back. */
    private static final int LATELY = 3;

    static final List<PeriodRule> ALL = List.of(
            PeriodRule.of(
                    "(?<year>(?:19|20)\\d{2})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:?\\d{2})?)?",
                    DayRules::yearFirst),
            PeriodRule.ordered(
                    ON_WEEKDAY + "(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2(?<year>(?:19|20)\\d{2}|\\d{2})",
                    DayRules::numbered),
            // "08/08 2018": the year stands apart.
            PeriodRule.ordered(
                    ON_WEEKDAY + "(?<day>\\d{1,2})/(?<month>\\d{1,2})\\s(?<year>(?:19|20)\\d{2})(?![\\d/:.-])",
                    DayRules::numbered),
            PeriodRule.ordered(ON_WEEKDAY + "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![-/.]\\d)", DayRules::numbered),
            PeriodRule.ordered(
                    "(?<!(?:at|à|las|@)\\s?)(?<day>0[1-9]|[12]\\d|3[01])\\.(?<month>0[1-9]|1[0-2])\\.?(?=\\s*(?:$|[)\\]]))",
                    DayRules::numbered),
            PeriodRule.of(
                    "(?:le|(?:el\\s)?d[ií]a|el)\\s(?<day>[12]?\\d|3[01])(?=\\s*(?:$|[.,;)](?!\\d)|[-=]{1,2}>|[→–(]|au plus tard|a más tardar))",
                    DayRules::dayOfMonth),
            PeriodRule.of(
                    "(?:le|(?:el\\s)?d[ií]a|el)\\s(?<day>[12]?\\d|3[01])\\s(?:de|du|del)\\s?(?:ce |este |presente )?(?<next>pr[oó]ximo )?(?:mois|mes)(?<behind> prochain| pr[oó]ximo| suivant)?",
                    DayRules::dayOfSaidMonth),
            PeriodRule.of(
                    "(?:du|del|from(?:\\sthe)?)\\s" + DAY + TO + DAY_TO + "\\s(?:of\\s|de\\s)?(?<name>" + MONTH
                            + ")(?:,?\\s(?:de\\s|del\\s)?" + YEAR + ")?",
                    DayRules::named),
            PeriodRule.of(
                    "christmas eve|(?:la )?veille de no[ëe]l|nochebuena",
                    (match, on) -> Period.day(firstFrom(on, 12, 24))),
            PeriodRule.of("christmas(?: day)?|no[ëe]l|navidad", (match, on) -> Period.day(firstFrom(on, 12, 25))),
            PeriodRule.of(
                    ON_WEEKDAY + DAY + "(?:" + TO + DAY_TO + ")?" + GAP + "(?:(?:of|de|du)\\s)?(?<name>" + MONTH + ")"
                            // "meeting no 15 April 25, 2018" is in April 2018, on its 25th.
                            + "(?!\\s\\d{1,2}(?:st|nd|rd|th)?,\\s?(?:19|20)\\d{2})(?:,?[\\s/-]?\\s?(?:(?:de|del)\\s(?:a[ñn]o\\s)?)?"
                            + YEAR + ")?",
                    DayRules::named),
            PeriodRule.of(
                    ON_WEEKDAY + "(?<name>" + MONTH + "),?[\\s-]\\s?(?:the\\s)?" + DAY + "(?!\\d)(?:" + TO + DAY_TO
                            + "(?!\\d))?" + "(?:\\s?,?\\s?(?:(?:de|del)\\s)?" + YEAR + ")?",
                    DayRules::named),
            PeriodRule.of(
                    ON_WEEKDAY + DAY + "\\s?(?<name>" + MONTH + ")" + TO + DAY_TO + "\\s?(?<nameto>" + MONTH
                            + ")(?:,?\\s" + YEAR + ")?",
                    DayRules::acrossMonths),
            PeriodRule.of(
                    WEEKDAY + ",?\\s(?:the\\s)?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?![/\\d]|\\.\\d)",
                    DayRules::dayOfMonth),
            PeriodRule.of(
                    "(?<year>(?:19|20)\\d{2})(?:[\\s/-]|,\\s)(?<name>" + MONTH + "),?[\\s/-](?:the\\s)?" + DAY,
                    DayRules::namedAfterYear),
            PeriodRule.of(
                    "(?:the\\s)?(?<day>\\d{1,2}(?:st|nd|rd|th)|" + CalendarWords.DAY_WORD
                            + ")\\sof\\s(?<which>this|next|the)\\smonth",
                    DayRules::dayOfWhich),
            PeriodRule.of("the\\s(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)", DayRules::dayOfMonth),
            // "by 19th)", but not "by 3rd parties".
            PeriodRule.of("(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?=\\s*(?:$|[.,;)\\]]))", DayRules::dayOfMonth),
            PeriodRule.of(
                    "(?<next>this\\s|next\\s|(?:the\\s)?(?:coming|following)\\s)?(?<weekday>" + WEEKDAY
                            + ")(?:,?\\s(?:of\\s)?(?<week>this|next)\\sweek)?",
                    DayRules::weekday),
            PeriodRule.of("(?:the\\s)?day after tomorrow", (match, on) -> Period.day(on.plusDays(2))),
            PeriodRule.of(
                    "tomorrow(?:\\s(?:at\\s)?(?:noon|midday|morning|afternoon|evening|night))?",
                    (match, on) -> Period.day(on.plusDays(1))),
            PeriodRule.of("tonight|this (?:evening|afternoon|morning)", (match, on) -> Period.day(on)),
            PeriodRule.of(
                    "today|(?:eod|cob(?: today)?|close of business)(?!,?\\s(?:on\\s|of\\s)?(?:the\\s)?(?:tomorrow|\\d|"
                            + WEEKDAY + "|" + MONTH + "))",
                    (match, on) -> Period.day(on)),
            PeriodRule.of(
                    "(?:(?:the\\s)?week\\s(?:of|commencing|starting|beginning)|(?:la\\s)?semaine du|(?:la\\s)?semana del)\\s(?:the\\s)?"
                            + DAY + GAP + "(?:(?:of|de|du)\\s)?(?<name>" + MONTH + ")(?:,?\\s(?:de\\s)?" + YEAR + ")?",
                    DayRules::weekFrom),
            PeriodRule.of(
                    "(?:(?:the\\s)?week\\s(?:of|commencing|starting|beginning)\\s(?:the\\s)?|(?:la\\s)?semaine du\\s|(?:la\\s)?semana del\\s)"
                            + "(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d/.-]*\\d)(?!\\s(?:(?:of|de|du)\\s)?" + MONTH
                            + ")",
                    DayRules::weekOfDay),
            PeriodRule.of(
                    "(?:cob|eod|close of business)(?:,|\\son)?\\s(?<weekday>" + WEEKDAY + ")(?!,?\\s\\d)",
                    DayRules::weekday));

    private DayRules() {}

    private static int year(String written, LocalDate on) {
        String digits = written.replaceAll("\\D", "");
        return digits.length() == 2 ? PeriodRule.shortYear(digits, on) : Integer.parseInt(digits);
    }

    private static Period yearFirst(Matcher match, LocalDate on) {
        return Period.day(LocalDate.of(number(match, "year"), number(match, "month"), number(match, "day")));
    }

    /**
     * Day first, as the world's offices write, unless the document puts the month first, which nobody does with dots; else
     * the reading that exists.
     */
    private static Period numbered(Matcher match, Reference reference) {
        int first = number(match, "day");
        int second = number(match, "month");
        boolean dots = match.group().indexOf('.') > 0;
        boolean monthFirst = (reference.monthFirst() && !dots) ? first <= 12 : (second > 12 && first <= 12);
        boolean dated = match.pattern().namedGroups().containsKey("year");
        LocalDate on = reference.on();
        int year = dated ? year(match.group("year"), on) : on.getYear();
        LocalDate date = LocalDate.of(year, monthFirst ? first : second, monthFirst ? second : first);
        return Period.day(dated || !date.isBefore(on) ? date : date.plusYears(1));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    /** "The week of 9 July" ends on its Friday. */
    private static @Nullable Period weekFrom(Matcher match, LocalDate on) {
        Period day = named(match, on);
        return day == null
                ? null
                : new Period(
                        day.from(), day.to().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), DuePrecision.WEEK);
    }

    /** "The week of the 14th": of the next day of that number. */
    private static @Nullable Period weekOfDay(Matcher match, LocalDate on) {
        Period day = dayOfMonth(match, on);
        return day == null
                ? null
                : new Period(
                        day.from(), day.to().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), DuePrecision.WEEK);
    }

    private static @Nullable Period named(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("name"));
        int day = CalendarWords.day(match.group("day"));
        String last = match.pattern().namedGroups().containsKey("dayto") ? match.group("dayto") : null;
        int dayTo = last == null ? day : CalendarWords.day(last);
        String written = match.group("year");
        if (dayTo < day) {
            return null;
        }
        if (written != null) {
            int year = year(written, on);
            return Period.days(LocalDate.of(year, month, day), LocalDate.of(year, month, dayTo));
        }
        LocalDate to = firstFrom(on, month, dayTo);
        LocalDate lately = to.minusYears(1);
        int weekday = CalendarWords.weekday(FIRST_WORD.split(match.group(), 2)[0]);
        boolean justGone = weekday > 0
                && to.getDayOfWeek().getValue() != weekday
                && lately.getDayOfWeek().getValue() == weekday
                && lately.isAfter(on.minusMonths(LATELY));
        LocalDate day1 = justGone ? lately : to;
        return Period.days(LocalDate.of(day1.getYear(), month, day), day1);
    }

    private static Period namedAfterYear(Matcher match, LocalDate on) {
        return Period.day(LocalDate.of(
                number(match, "year"),
                CalendarWords.month(match.group("name")),
                CalendarWords.day(match.group("day"))));
    }

    /** "Le 5 du mois" is the next such day, "le 5 du mois prochain" that of the month behind this one. */
    private static Period dayOfSaidMonth(Matcher match, LocalDate on) {
        boolean next = match.group("next") != null || match.group("behind") != null;
        return next ? Period.day(on.plusMonths(1).withDayOfMonth(number(match, "day"))) : dayOfMonth(match, on);
    }

    private static Period dayOfWhich(Matcher match, LocalDate on) {
        int day = CalendarWords.day(match.group("day").replaceFirst("(?i)(?<=\\d)(?:st|nd|rd|th)$", ""));
        boolean next = match.group("which").equalsIgnoreCase("next");
        LocalDate date = on.plusMonths(next ? 1 : 0).withDayOfMonth(day);
        return Period.day(date);
    }

    private static Period acrossMonths(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("nameto"));
        int day = CalendarWords.day(match.group("dayto"));
        String written = match.group("year");
        LocalDate to = written == null ? firstFrom(on, month, day) : LocalDate.of(year(written, on), month, day);
        LocalDate from = LocalDate.of(
                to.getYear(), CalendarWords.month(match.group("name")), CalendarWords.day(match.group("day")));
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
