package org.rapporteur.recognition;

import static org.rapporteur.recognition.CalendarWords.MONTH;
import static org.rapporteur.recognition.CalendarWords.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Days counted from others: "a week from Friday", "first Monday in June", "the Monday after next", "next weekend". */
final class OffsetRules {
    private static final String COUNT =
            "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few)";
    private static final String UNIT =
            "(?<unit>working days?|business days?|d(?:ays?)?|mornings?|w(?:k|eek)?s?|fortnights?|mo(?:n|nth)?s?|m|q(?:tr|uarter)s?|y(?:r|ear)?s?)";
    private static final String NTH = "(?<ordinal>1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last|final)";
    private static final String DAYS = "(?<weekday>" + WEEKDAY + ")s?";
    private static final String YEAR = "(?:,?\\s(?<year>(?:19|20)\\d{2}))?";

    static final List<PeriodRule> ALL = List.of(
            PeriodRule.of(
                    "(?<how>)" + COUNT + "\\s?" + UNIT + "\\s(?:later|hence|from (?:now|today)|after today)",
                    OffsetRules::counted),
            PeriodRule.of("(?<how>after|within|in|next)\\s" + COUNT + "\\s" + UNIT, OffsetRules::counted),
            PeriodRule.of(
                    "\\+\\s?" + COUNT + "\\s?" + UNIT + "(?:,?\\s(?<more>\\d{1,2})\\sdays?)?(?<how>)",
                    OffsetRules::counted),
            PeriodRule.of(
                    "(?<how>in|within|next)\\s" + COUNT + "\\s" + UNIT + "(?:,| and)?\\s(?<more>\\d{1,2})\\sdays?",
                    OffsetRules::counted),
            PeriodRule.of(
                    COUNT + "\\s?" + UNIT + "\\s(?:from|after|on)\\s(?:(?:this|next|the)\\s)?(?<anchor>tomorrow|"
                            + WEEKDAY + ")",
                    OffsetRules::fromAnchor),
            PeriodRule.of(
                    COUNT
                            + "\\s(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\\s(?:(?:from (?:now|today)|hence)|after\\s(?<name>"
                            + MONTH + ")\\s(?<day>\\d{1,2}))",
                    OffsetRules::weekdaysOn),
            PeriodRule.of(
                    "(?:the\\s)?(?:(?<ordinal>1st|2nd|3rd|first|second|third)\\s)?" + DAYS + "\\sbefore\\s(?<name>"
                            + MONTH + ")\\s(?<day>\\d{1,2})",
                    OffsetRules::weekdayBefore),
            PeriodRule.of(
                    "(?:the\\s)?" + NTH + "\\s" + DAYS + "\\s(?:(?:in|of)\\s)?(?:(?:this|next)\\s)?(?<name>" + MONTH
                            + ")" + YEAR,
                    OffsetRules::nthOfMonth),
            PeriodRule.of(
                    "(?:the\\s)?" + NTH + "\\s" + DAYS + "\\s(?:(?:in|of)\\s)?(?:the\\s)?(?:month\\s)?(?:in\\s)?"
                            + COUNT + "\\smonths?",
                    OffsetRules::nthInMonths),
            PeriodRule.of(
                    "(?:the\\s)?" + NTH + "\\s" + DAYS + "\\sof\\s(?<which>this|next|the|each)\\s(?:coming\\s)?month",
                    OffsetRules::nthOfThis),
            PeriodRule.of(
                    "(?:the\\s)?" + DAYS + "\\safter next(?:\\s" + WEEKDAY + ")?", (match, on) -> after(match, on, 2)),
            PeriodRule.of("(?<which>this|next|the|coming)\\sweekend|(?:the\\s)?weekend", OffsetRules::weekend),
            PeriodRule.of("(?:this|the)\\s(?:coming|upcoming)\\s" + DAYS, (match, on) -> after(match, on, 1)),
            PeriodRule.of("(?:the\\s)?next day", (match, on) -> Period.day(on.plusDays(1))),
            PeriodRule.of("tmr|tmrw|tomorow", (match, on) -> Period.day(on.plusDays(1))),
            PeriodRule.of("this day", (match, on) -> Period.day(on)),
            PeriodRule.of("this fortnight", (match, on) -> new Period(on, on.plusDays(14), DuePrecision.WEEK)),
            PeriodRule.of("next (?:qtr|quarter)", (match, on) -> quarter(on.plusMonths(3))));

    private OffsetRules() {}

    private static Period quarter(LocalDate day) {
        return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3, Period.Part.WHOLE);
    }

    private static Period counted(Matcher match, LocalDate on) {
        LocalDate to = plus(on, count(match), unit(match));
        boolean more = match.pattern().namedGroups().containsKey("more") && match.group("more") != null;
        LocalDate end = more ? to.plusDays(Integer.parseInt(match.group("more"))) : to;
        String how = match.group("how").toLowerCase(Locale.ROOT);
        boolean within = how.equals("within") || how.equals("next");
        return new Period(within ? on : end, end, precision(unit(match), more));
    }

    private static DuePrecision precision(String unit, boolean more) {
        return more || unit.startsWith("d")
                ? DuePrecision.DAY
                : unit.startsWith("w") || unit.startsWith("f")
                        ? unit.startsWith("working") ? DuePrecision.DAY : DuePrecision.WEEK
                        : unit.startsWith("y") ? DuePrecision.YEAR : DuePrecision.MONTH;
    }

    private static int count(Matcher match) {
        String word = match.group("count").toLowerCase(Locale.ROOT);
        return word.equals("a few") ? 3 : CalendarWords.number(word);
    }

    private static String unit(Matcher match) {
        return match.group("unit").toLowerCase(Locale.ROOT);
    }

    private static LocalDate plus(LocalDate on, int count, String unit) {
        if (unit.startsWith("working") || unit.startsWith("business")) {
            return SpanRules.workingDays(on, count);
        }
        return switch (unit.startsWith("mor") ? 'd' : unit.charAt(0)) {
            case 'w' -> on.plusWeeks(count);
            case 'f' -> on.plusWeeks(2L * count);
            case 'm' -> on.plusMonths(count);
            case 'q' -> on.plusMonths(3L * count);
            case 'y' -> on.plusYears(count);
            default -> on.plusDays(count);
        };
    }

    private static Period fromAnchor(Matcher match, LocalDate on) {
        String word = match.group("anchor");
        LocalDate anchor = word.equalsIgnoreCase("tomorrow")
                ? on.plusDays(1)
                : on.with(TemporalAdjusters.next(DayOfWeek.of(CalendarWords.weekday(word))));
        return Period.day(plus(anchor, count(match), unit(match)));
    }

    private static DayOfWeek weekday(Matcher match) {
        return DayOfWeek.of(CalendarWords.weekday(match.group("weekday")));
    }

    private static Period weekdaysOn(Matcher match, LocalDate on) {
        LocalDate start = match.group("name") == null ? on : anchor(match, on);
        LocalDate first = start.with(TemporalAdjusters.next(weekday(match)));
        return Period.day(first.plusWeeks(Math.max(0, count(match) - 1)));
    }

    private static LocalDate anchor(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("name"));
        LocalDate day = LocalDate.of(on.getYear(), month, Integer.parseInt(match.group("day")));
        return day.isBefore(on) ? day.plusYears(1) : day;
    }

    private static Period weekdayBefore(Matcher match, LocalDate on) {
        int times = match.group("ordinal") == null ? 1 : CalendarWords.ordinal(match.group("ordinal"));
        return Period.day(anchor(match, on)
                .with(TemporalAdjusters.previous(weekday(match)))
                .minusWeeks(times - 1L));
    }

    private static Period after(Matcher match, LocalDate on, int times) {
        return Period.day(on.with(TemporalAdjusters.next(weekday(match))).plusWeeks(times - 1L));
    }

    private static @Nullable Period nth(Matcher match, YearMonth month) {
        String word = match.group("ordinal").toLowerCase(Locale.ROOT);
        int ordinal = word.equals("final") ? -1 : CalendarWords.ordinal(word);
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday(match)));
        return YearMonth.from(day).equals(month) ? Period.day(day) : null;
    }

    private static @Nullable Period nthOfMonth(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("name"));
        if (match.group("year") != null) {
            return nth(match, YearMonth.of(Integer.parseInt(match.group("year")), month));
        }
        Period thisYear = nth(match, YearMonth.of(on.getYear(), month));
        return thisYear != null && !thisYear.to().isBefore(on)
                ? thisYear
                : nth(match, YearMonth.of(on.getYear() + 1, month));
    }

    private static @Nullable Period nthInMonths(Matcher match, LocalDate on) {
        return nth(match, YearMonth.from(on).plusMonths(count(match)));
    }

    private static @Nullable Period nthOfThis(Matcher match, LocalDate on) {
        String which = match.group("which").toLowerCase(Locale.ROOT);
        YearMonth month = YearMonth.from(on).plusMonths(which.equals("next") ? 1 : 0);
        return which.equals("each") ? null : nth(match, month);
    }

    /** Ends on the Sunday; on a weekend the next one is the one after it. */
    private static Period weekend(Matcher match, LocalDate on) {
        LocalDate sunday = on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean next = "next".equalsIgnoreCase(PeriodRule.orEmpty(match.group("which")));
        LocalDate end = next ? sunday.plusWeeks(1) : sunday;
        return Period.days(end.minusDays(1), end);
    }
}
