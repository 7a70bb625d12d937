package org.rapporteur.importing.line;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.ReadingHabits;

/**
 * Day, time and place as written together: "27 April 2018 (1400 to 1530) at UNHCR in Geneva".
 *
 * @param date the day, the last one of several
 * @param firstDay the first of several days
 * @param rest the stretches of words left over, in order
 */
public record When(
        @Nullable LocalDate date,
        @Nullable LocalDate firstDay,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        List<String> rest) {
    /** To read words against that do not hang on the day: who is named, whether a due is. */
    public static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private static final Pattern WITH_YEAR =
            Pattern.compile("(?:19|20)\\d{2}|[/.-]\\d{1,2}[/.-]\\d{2}$|\\p{L}[/.-]\\d{2}$|['’]\\d{2}$|\\p{L}\\d{2}$");
    /** "17 November 16 (Thursday)", "26May 09": nothing else it can be at the end or before a bracket. */
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?iu)(\\b\\d{1,2}(?:st|nd|rd|th)?[\\s-]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*)[\\s-](\\d{2})(?=\\s*(?:\\(|$))");

    /** "14 th May": small letters set higher come apart where a page is copied; "14 /05/2019": a blank before a sign. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?<=\\d)\\s(?=(?:st|nd|rd|th)[\\s,]|/\\s?\\d{1,2}\\s?/\\s?\\d{4})");

    /** "16/11/2014 (Sun)". */
    private static final Pattern BRACKETED_DAY = Pattern.compile(
            "(?iu)\\s*\\((?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mi[eé]|jeu|jue|ven|vie|sam|s[aá]b|dim|dom)\\p{L}{0,6}\\.?\\)(?:,\\s*)?");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.()\\[\\]/–—-]+|[\\s,;:.()\\[\\]/–—-]+$");
    private static final Pattern HELD =
            Pattern.compile("(?iu)held(?: on| at| in)?|tenue?(?: le| à)?|celebrad[oa](?: el| en)?");
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?:held (?:on|at|in)|at|in|@|venue:?|location:?|place:?|hosted by|sede de|à|en|le|au|el|el día|on|from)\\s+",
            Pattern.CASE_INSENSITIVE);
    /** "Kaya, le" of "Kaya, le 10 septembre". */
    private static final Pattern ARTICLE_AT_END = Pattern.compile("(?iu),?\\s+(?:le|el|on|the|at|del?|du|à|a)$");

    /** "Wednesday 15/08 at 14:30": what joins a day and its time is no place. */
    private static final Pattern JOINS = Pattern.compile("(?iu)at|in|on|from|à|dès|a las|le|el|de|del|du|and|et|y");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo");
    /** Words by which the day is not fixed. */
    private static final Pattern OPEN =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:or|ou|o|and|et|y|every|each|chaque|cada|tbc)(?![\\p{L}])|\\?");

    private static final int LONGEST_LONE = 60;
    private static final int LATEST_START = 8;
    private static final Pattern PAGE = Pattern.compile("\\s+/\\s+\\d+$");
    private static final Pattern ZONE =
            Pattern.compile("(?<![\\p{L}])(?:UTC|GMT|CET|CEST|EDT|EST|EET|Geneva time|local time)(?![\\p{L}])");

    /** Reads a text; a date without a year is taken only when there is a day to read it against. */
    public static When in(String text, @Nullable LocalDate on) {
        return in(text, on, ReadingHabits.ANY);
    }

    /** Reads a text that stands in a document of these habits. */
    public static When in(String written, @Nullable LocalDate on, ReadingHabits habits) {
        return in(written, on, habits, false);
    }

    /** The same of a day to come, which its name alone may tell: "Tuesday, next week". */
    public static When coming(String written, @Nullable LocalDate on, ReadingHabits habits) {
        return in(written, on, habits, on != null);
    }

    private static When in(String written, @Nullable LocalDate on, ReadingHabits habits, boolean coming) {
        String text = BRACKETED_DAY.matcher(plain(written)).replaceAll(", ");
        Mention<Due> day = day(text, on, habits, coming);
        String rest = day == null ? text : text.substring(0, day.start()) + "\u0000" + text.substring(day.end());
        Times.Found time = Times.in(rest);
        if (time != null) {
            rest = rest.substring(0, time.start()) + "\u0000" + rest.substring(time.end());
        }
        return new When(
                day == null ? null : day.what().to(),
                day == null ? null : day.what().from(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                rest(rest));
    }

    /** The longest stretch of words left over, which mostly is a place; empty when there is none. */
    public String place() {
        return rest.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** The first day that a text names with its year, or null. */
    public static @Nullable LocalDate dated(String text) {
        return dated(text, ReadingHabits.ANY);
    }

    /** The same in a document of these habits. */
    public static @Nullable LocalDate dated(String text, ReadingHabits habits) {
        Mention<Due> day = day(plain(text), null, habits, false);
        return day == null ? null : begin(day.what().from(), day.what().to());
    }

    private static String plain(String written) {
        return SHORT_YEAR.matcher(ORDINAL.matcher(written).replaceAll("")).replaceFirst("$1 20$2");
    }

    /** The day of a meeting, the first one where it goes on for several; null where there is none. */
    public @Nullable LocalDate begins() {
        return begin(firstDay, date);
    }

    private static @Nullable LocalDate begin(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null ? last : first;
    }

    /** Several days, among which none is fixed yet. */
    public boolean isRange() {
        return !Objects.equals(date, firstDay);
    }

    /** True when no day was found and no time. */
    public boolean isEmpty() {
        return date == null && from == null;
    }

    private static @Nullable Mention<Due> day(
            String text, @Nullable LocalDate on, ReadingHabits habits, boolean coming) {
        List<Mention<Due>> days = Dates.in(text, on == null ? ANY_DAY : on, habits).stream()
                .filter(mention -> mention.what().precision() == DuePrecision.DAY)
                .toList();
        for (Mention<Due> mention : days) {
            String phrase = mention.what().phrase();
            if (WITH_YEAR.matcher(phrase).find() || (on != null && phrase.matches(".*\\d.*"))) {
                return mention;
            }
        }
        return coming && days.size() == 1 && isLoneWeekday(text, days.getFirst()) ? days.getFirst() : null;
    }

    /** "Tuesday, next week, 16:00": the day is told by its name alone, in a few words that begin with it. */
    private static boolean isLoneWeekday(String text, Mention<Due> mention) {
        return text.length() <= LONGEST_LONE
                && mention.start() <= LATEST_START
                && WEEKDAY.matcher(mention.what().phrase()).lookingAt()
                && !OPEN.matcher(text).find();
    }

    private static List<String> rest(String text) {
        return Stream.of(ZONE.matcher(text).replaceAll("\u0000").split("\u0000", -1))
                .map(part -> EDGES.matcher(part).replaceAll(""))
                .map(part -> ARTICLE_AT_END
                        .matcher(PREPOSITION.matcher(part).replaceFirst(""))
                        .replaceFirst(""))
                .map(part -> PAGE.matcher(part).replaceFirst(""))
                .filter(part -> part.chars().anyMatch(Character::isLetter)
                        && !WEEKDAY.matcher(part).matches()
                        && !HELD.matcher(part).matches()
                        && !JOINS.matcher(part).matches())
                .toList();
    }
}
