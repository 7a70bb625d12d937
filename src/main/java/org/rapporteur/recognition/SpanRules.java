package org.rapporteur.recognition;

import static org.rapporteur.recognition.CalendarWords.MONTH;
import static org.rapporteur.recognition.CalendarWords.NUMBER;
import static org.rapporteur.recognition.CalendarWords.ORDINAL;
import static org.rapporteur.recognition.CalendarWords.PART;
import static org.rapporteur.recognition.PeriodRule.orEmpty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Period.Part;

/** Weeks, months, quarters, seasons, years, and counted stretches: "end of next week", "mid-June", "Q4 2018". */
final class SpanRules {
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?![-/–]\\d)";
    private static final String WHICH = "(?:the\\s)?(?<which>this|next|the|following|coming|current)";
    private static final String OF_YEAR = "(?:\\s(?:of\\s)?(?:" + YEAR + "|(?<whichyear>this|next|the)\\syear))?";
    private static final String PART_GAP =
            "[\\s-](?:(?:of\\s)?the month of\\s|of\\s|(?:du mois )?(?:de\\s|d['’])|(?:del mes )?de\\s)?";
    private static final String SEASON = "spring|summer|autumn|fall|winter";

    static final List<PeriodRule> ALL = List.of(
            PeriodRule.of("(?:" + PART + "\\s)?" + WHICH + "\\sweek", SpanRules::week),
            PeriodRule.of("eow|end of week|week[\\s-]end", (match, on) -> Period.week(on, 0)),
            PeriodRule.of(
                    "(?:the\\s)?" + ORDINAL + "\\s(?:week|wk)\\s(?:(?:of|in)\\s)?(?<name>" + MONTH + ")(?:\\s" + YEAR
                            + ")?",
                    SpanRules::weekOfMonth),
            PeriodRule.of(
                    "(?:la\\s)?(?<ordinal>1[èe]re|premi[èe]re|deuxi[èe]me|seconde|troisi[èe]me|quatri[èe]me|derni[èe]re|primera|segunda|tercera|cuarta|[úu]ltima)"
                            + "\\s(?:semaine|semana)\\s(?:de\\s|d['’]|du mois de\\s|del mes de\\s)?(?<name>" + MONTH
                            + ")(?:\\s(?:de\\s|del\\s)?" + YEAR + ")?",
                    SpanRules::weekOfMonth),
            PeriodRule.of("(?:" + PART + "\\s)?" + WHICH + "\\smonth", SpanRules::month),
            PeriodRule.of(
                    "eom|end of month|month[\\s-]end", (match, on) -> Period.month(YearMonth.from(on), Part.LATE)),
            PeriodRule.of(
                    "(?:" + PART + PART_GAP + ")?(?:(?:an?|this|(?<whichmonth>next)|coming)\\s)?(?<name>" + MONTH
                            + ")(?:,?\\s(?:of\\s|de\\s)?" + YEAR + ")?",
                    SpanRules::named),
            PeriodRule.of(
                    "(?:the|our)\\s(?<name>" + MONTH
                            + ")\\s(?:meeting|session|call)|la\\s(?:réunion|rencontre|séance|session|reunión|sesión)\\s(?:du mois )?(?:de\\s|d['’]|del mes de\\s)(?<named>"
                            + MONTH + ")",
                    SpanRules::meetingOf),
            PeriodRule.of(
                    "(?<name>" + MONTH + ")\\s?(?:-|–|/|to|and|or)\\s?(?<nameto>" + MONTH + ")(?:\\s" + YEAR + ")?",
                    SpanRules::months),
            PeriodRule.of(
                    "(?:" + PART + "[\\s-])?Q(?<quarter>[1-4])(?:\\s?/?(?:of\\s)?" + YEAR + ")?", SpanRules::quarter),
            PeriodRule.of(
                    "(?:" + PART + "\\s)?(?:the\\s)?" + ORDINAL + "\\squarter" + OF_YEAR, SpanRules::ordinalQuarter),
            PeriodRule.of("(?:" + PART + "\\s)?" + WHICH + "\\squarter|eoq|end of quarter", SpanRules::whichQuarter),
            PeriodRule.of(
                    "(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d{2})|(?<yearfirst>(?:19|20)\\d{2})[-/](?<monthlast>0[1-9]|1[0-2])(?![-/.]\\d)",
                    SpanRules::monthOfYear),
            PeriodRule.of("(?<name>" + MONTH + ")\\s?['’](?<short>\\d{2})", SpanRules::monthOfShortYear),
            PeriodRule.of("H(?<half>[12])(?:\\s" + YEAR + ")?", SpanRules::half),
            PeriodRule.of("(?:" + PART + "\\s)?" + WHICH + "\\syear", SpanRules::whichYear),
            PeriodRule.of("eoy|year[\\s-]end|end of year", (match, on) -> Period.year(on.getYear(), Part.LATE)),
            PeriodRule.of("(?:" + PART + PART_GAP + ")?" + YEAR, SpanRules::year),
            PeriodRule.of(
                    "(?:" + PART + "\\s)?(?<season>" + SEASON + ")(?:\\s?[/-]\\s?(?<seasonto>" + SEASON
                            + "))?(?:\\s(?:of\\s)?" + YEAR + ")?",
                    SpanRules::season),
            PeriodRule.of(
                    "(?<how>(?:in|within)(?:\\sthe)?(?:\\snext|\\scoming)?|(?:the\\s)?next)\\s" + NUMBER
                            + "[\\s-](?:calendar\\s)?(?<unit>(?:working\\s|business\\s)?(?:day|week|month|fortnight|year|hour)s?)(?:['’])?(?:\\stime)?",
                    SpanRules::counted),
            PeriodRule.of(
                    "(?<how>)" + NUMBER
                            + "\\s(?<unit>(?:working\\s|business\\s)?(?:day|week|month|year)s?)\\s(?:from (?:now|today)|later|hence)",
                    SpanRules::counted));

    private SpanRules() {}

    private static Part part(Matcher match) {
        return CalendarWords.part(orEmpty(match.group("part")));
    }

    private static boolean isNext(Matcher match, String group) {
        String which = orEmpty(match.group(group)).toLowerCase(Locale.ROOT);
        return which.equals("next") || which.equals("following") || which.equals("coming");
    }

    /** "The week", "the month" mean something only with a part: "the end of the week". */
    private static boolean isVague(Matcher match) {
        return orEmpty(match.group("which")).equalsIgnoreCase("the") && part(match) == Part.WHOLE;
    }

    private static @Nullable Period week(Matcher match, LocalDate on) {
        if (isVague(match)) {
            return null;
        }
        Period week = Period.week(on, isNext(match, "which") ? 1 : 0);
        LocalDate wednesday = week.to().with(DayOfWeek.WEDNESDAY);
        return switch (part(match)) {
            case EARLY -> new Period(week.from(), wednesday.minusDays(1), DuePrecision.WEEK);
            case MID -> new Period(week.from(), wednesday, DuePrecision.WEEK);
            case LATE -> new Period(week.to(), week.to(), DuePrecision.WEEK);
            default -> week;
        };
    }

    /** The first week of a month is its days 1 to 7, the last its last seven days. */
    private static Period weekOfMonth(Matcher match, LocalDate on) {
        YearMonth month = yearMonth(match, "name", on);
        int ordinal = CalendarWords.ordinal(match.group("ordinal"));
        LocalDate to = ordinal < 0 ? month.atEndOfMonth() : month.atDay(Math.min(ordinal * 7, month.lengthOfMonth()));
        LocalDate from = ordinal < 0 ? to.minusDays(6) : month.atDay(ordinal * 7 - 6);
        return new Period(from, to, DuePrecision.WEEK);
    }

    private static @Nullable Period month(Matcher match, LocalDate on) {
        return isVague(match)
                ? null
                : Period.month(YearMonth.from(on).plusMonths(isNext(match, "which") ? 1 : 0), part(match));
    }

    /** The month of that name in the year given, else the first one that is not over. */
    static YearMonth yearMonth(Matcher match, String group, LocalDate on) {
        int month = CalendarWords.month(match.group(group));
        String year = match.group("year");
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), month);
        }
        YearMonth thisYear = YearMonth.of(on.getYear(), month);
        boolean next = match.pattern().namedGroups().containsKey("whichmonth") && match.group("whichmonth") != null;
        boolean over = thisYear.isBefore(YearMonth.from(on)) || (next && thisYear.equals(YearMonth.from(on)));
        return over ? thisYear.plusYears(1) : thisYear;
    }

    /** "Before the July meeting": some day of that month, until the meeting has one. */
    private static Period meetingOf(Matcher match, LocalDate on) {
        String name = match.group("name") == null ? match.group("named") : match.group("name");
        YearMonth said = YearMonth.of(on.getYear(), CalendarWords.month(name));
        return Period.month(said.isBefore(YearMonth.from(on)) ? said.plusYears(1) : said, Part.WHOLE);
    }

    private static Period named(Matcher match, LocalDate on) {
        return Period.month(yearMonth(match, "name", on), part(match));
    }

    private static Period monthOfYear(Matcher match, LocalDate on) {
        boolean yearFirst = match.group("yearfirst") != null;
        int year = Integer.parseInt(match.group(yearFirst ? "yearfirst" : "year"));
        int month = Integer.parseInt(match.group(yearFirst ? "monthlast" : "month"));
        return Period.month(YearMonth.of(year, month), Part.WHOLE);
    }

    private static Period monthOfShortYear(Matcher match, LocalDate on) {
        int year = PeriodRule.shortYear(match.group("short"), on);
        return Period.month(YearMonth.of(year, CalendarWords.month(match.group("name"))), Part.WHOLE);
    }

    private static Period months(Matcher match, LocalDate on) {
        YearMonth to = yearMonth(match, "nameto", on);
        YearMonth from = YearMonth.of(to.getYear(), CalendarWords.month(match.group("name")));
        YearMonth first = from.isAfter(to) ? from.minusYears(1) : from;
        return new Period(first.atDay(1), to.atEndOfMonth(), DuePrecision.MONTH);
    }

    static Period forwardQuarter(int quarter, @Nullable String year, LocalDate on, Part part) {
        if (year != null) {
            return Period.quarter(Integer.parseInt(year), quarter, part);
        }
        Period thisYear = Period.quarter(on.getYear(), quarter, part);
        return thisYear.to().isBefore(on) ? Period.quarter(on.getYear() + 1, quarter, part) : thisYear;
    }

    private static Period quarter(Matcher match, LocalDate on) {
        return forwardQuarter(Integer.parseInt(match.group("quarter")), match.group("year"), on, part(match));
    }

    private static @Nullable Period ordinalQuarter(Matcher match, LocalDate on) {
        int quarter = CalendarWords.ordinal(match.group("ordinal"));
        if (quarter == 0 || quarter > 4) {
            return null;
        }
        boolean next = isNext(match, "whichyear");
        String year = next ? String.valueOf(on.getYear() + 1) : match.group("year");
        return forwardQuarter(quarter < 0 ? 4 : quarter, year, on, part(match));
    }

    private static @Nullable Period whichQuarter(Matcher match, LocalDate on) {
        LocalDate day = isNext(match, "which") ? on.plusMonths(3) : on;
        boolean vague = match.group("which") != null && isVague(match);
        return vague ? null : Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3, part(match));
    }

    private static Period half(Matcher match, LocalDate on) {
        int year = PeriodRule.year(match.group("year"), on.getYear());
        return Period.year(year, match.group("half").equals("1") ? Part.FIRST_HALF : Part.SECOND_HALF);
    }

    private static @Nullable Period whichYear(Matcher match, LocalDate on) {
        return isVague(match) ? null : Period.year(on.getYear() + (isNext(match, "which") ? 1 : 0), part(match));
    }

    private static Period year(Matcher match, LocalDate on) {
        return Period.year(Integer.parseInt(match.group("year")), part(match));
    }

    /** Northern meteorological seasons, March to May being spring; a winter ends in the next year's February. */
    private static Period season(Matcher match, LocalDate on) {
        int first = season(match.group("season"));
        int last = match.group("seasonto") == null ? first : season(match.group("seasonto"));
        int year = PeriodRule.year(match.group("year"), on.getYear());
        YearMonth end = YearMonth.of(year, 3).plusMonths(last * 3L + 2);
        if (match.group("year") == null && end.atEndOfMonth().isBefore(on)) {
            end = end.plusYears(1);
        }
        int seasons = last >= first ? last - first + 1 : last - first + 5;
        return new Period(end.minusMonths(seasons * 3L - 1).atDay(1), end.atEndOfMonth(), DuePrecision.SEASON);
    }

    private static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 0;
            case "summer" -> 1;
            case "winter" -> 3;
            default -> 2;
        };
    }

    private static Period counted(Matcher match, LocalDate on) {
        int count = CalendarWords.number(match.group("count"));
        String unit = match.group("unit").toLowerCase(Locale.ROOT);
        LocalDate to = unit.startsWith("day") ? on.plusDays(count) : later(on, count, unit);
        boolean within = orEmpty(match.group("how")).toLowerCase(Locale.ROOT).matches("within.*|.*next");
        DuePrecision precision = unit.startsWith("month")
                ? DuePrecision.MONTH
                : unit.startsWith("year")
                        ? DuePrecision.YEAR
                        : unit.matches("week.*|fort.*") ? DuePrecision.WEEK : DuePrecision.DAY;
        return new Period(within ? on : to, to, precision);
    }

    /** So many days from Monday to Friday after the given one. */
    static LocalDate workingDays(LocalDate on, int count) {
        LocalDate day = on;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    private static LocalDate later(LocalDate on, int count, String unit) {
        if (unit.startsWith("working") || unit.startsWith("business")) {
            return workingDays(on, count);
        }
        return switch (unit.charAt(0)) {
            case 'w' -> on.plusWeeks(count);
            case 'f' -> on.plusWeeks(2L * count);
            case 'm' -> on.plusMonths(count);
            case 'y' -> on.plusYears(count);
            default -> on.plusDays((count + 23) / 24);
        };
    }
}
