package org.rapporteur.importing.line;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day in a text: "1400 to 1530", "09:00-10:30", "9.00am – 10.30am", "10h00 à 12h00", "9AM", "à 14h". */
public final class Times {
    private static final String TIME =
            "(?<H>\\d{1,2})(?:\\s?[:.h]\\s?(?<M>\\d{2}))?\\s?(?<P>[ap]\\.?m\\b\\.?)?(?:\\s?(?:hrs|hours|h)\\b)?";
    private static final String FOUR = "(?<H>[01]\\d|2[0-3])(?<M>[0-5][05])(?<P>)(?:\\s?(?:hrs|hours|h))?";
    private static final String TO = "\\s*(?:to|-|–|until|till|a|à|y)\\s*";
    private static final Pattern RANGE = compile("(?<![\\d/.-])" + first(TIME) + TO + second(TIME) + "(?![\\d/])");
    private static final Pattern FOUR_DIGITS =
            compile("(?<![\\d/.-])" + first(FOUR) + TO + second(FOUR) + "(?![\\d/])");
    private static final Pattern SINGLE = compile("(?<![\\d/.-])(?:" + first(TIME) + ")(?![\\d/])");

    /** "à 14h", "at 14 hrs", "12 juin 2018 - 18h": an hour alone is a time only behind such a word or the day (U+0000 once {@link When} has read it), as "14h" may be how long something takes. */
    private static final Pattern HOUR = Pattern.compile(
            "(?:(?<![\\p{L}])(?:à|dès|at|a las)\\s+|@\\s?|(?<=(?:\\d{4}|\\x00)\\s?)[,–-]\\s+(?=(?:0?[7-9]|1\\d|2\\d)\\s?\\p{L}+\\s*$))"
                    + first("(?<H>[01]?\\d|2[0-3])(?<M>)(?<P>)") + "\\s?(?:h|hrs|heures|hours|horas)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "3.15" may be any figure, "3.15 pm" and "15.15 hrs" are times. */
    private static final Pattern DOT = Pattern.compile("\\d+\\s?\\.\\s?\\d+");

    private Times() {}

    /** A time or stretch of time, and where it is written; {@code to} is null for a single time. */
    public record Found(LocalTime from, @Nullable LocalTime to, int start, int end) {}

    /** The first time or stretch of time, or null. A bare number is no time. */
    public static @Nullable Found in(String text) {
        Matcher four = FOUR_DIGITS.matcher(text);
        if (four.find()) {
            return found(four, true);
        }
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            boolean marked = isMarked(range, "1") || isMarked(range, "2");
            Found found = marked ? found(range, true) : null;
            if (found != null) {
                return found;
            }
        }
        Matcher single = SINGLE.matcher(text);
        while (single.find()) {
            boolean doubtful = DOT.matcher(single.group()).matches();
            Found found = isMarked(single, "1") && !doubtful ? found(single, false) : null;
            if (found != null) {
                return found;
            }
        }
        Matcher hour = HOUR.matcher(text);
        return hour.find() ? found(hour, false) : null;
    }

    private static boolean isMarked(Matcher match, String which) {
        return match.group("M" + which) != null || match.group("P" + which) != null;
    }

    private static @Nullable Found found(Matcher match, boolean range) {
        try {
            String half = match.group("P1") == null && range ? match.group("P2") : match.group("P1");
            LocalTime from = time(match.group("H1"), match.group("M1"), half);
            LocalTime to = range ? time(match.group("H2"), match.group("M2"), match.group("P2")) : null;
            return new Found(from, to, match.start(), match.end());
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static LocalTime time(String hour, @Nullable String minute, @Nullable String half) {
        int h = Integer.parseInt(hour);
        boolean afternoon = half != null && half.toLowerCase(Locale.ROOT).startsWith("p");
        boolean morning = half != null && half.toLowerCase(Locale.ROOT).startsWith("a");
        int adjusted = afternoon && h < 12 ? h + 12 : morning && h == 12 ? 0 : h;
        return LocalTime.of(adjusted, minute == null || minute.isEmpty() ? 0 : Integer.parseInt(minute));
    }

    private static String first(String time) {
        return time.replace("<H>", "<H1>").replace("<M>", "<M1>").replace("<P>", "<P1>");
    }

    private static String second(String time) {
        return time.replace("<H>", "<H2>").replace("<M>", "<M2>").replace("<P>", "<P2>");
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
