package org.rapporteur.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a document is written, which no single line tells.
 *
 * @param language its language; null reads all of them at once
 * @param order what comes first in a date of figures; null when nothing in the document tells, which reads the day first
 */
public record ReadingHabits(@Nullable Language language, @Nullable Order order) {
    /** Nothing is known: all languages, the day first. */
    public static final ReadingHabits ANY = new ReadingHabits(null, null);

    private static final Pattern FIGURES = Pattern.compile(
            "(?=\\d)(?<![\\d./-])(?<first>\\d{1,2})(?<sign>[./-])(?<second>\\d{1,2})(?:\\k<sign>(?:(?:19|20)\\d{2}|\\d{2}))?(?![\\d%]|[./-]\\d)");

    /** What comes first in "05/07/2023". */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** The habits of a document: one date such as "24/09" in it says how all the others are meant. */
    public static ReadingHabits of(List<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (String text : texts) {
            Matcher figures = FIGURES.matcher(text);
            while (figures.find()) {
                int first = Integer.parseInt(figures.group("first"));
                int second = Integer.parseInt(figures.group("second"));
                boolean dated = figures.group().length()
                                > figures.group("first").length()
                                        + figures.group("second").length()
                                        + 1
                        || figures.group("sign").equals("/");
                boolean always = first == 24 && second == 7;
                dayFirst += dated && !always && first > 12 && first <= 31 && second >= 1 && second <= 12 ? 1 : 0;
                monthFirst += dated && second > 12 && second <= 31 && first >= 1 && first <= 12 ? 1 : 0;
            }
        }
        Order order = dayFirst == monthFirst ? null : dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        return new ReadingHabits(Language.of(texts).orElse(null), order);
    }

    /** These habits, with the other's where nothing is known. */
    public ReadingHabits or(ReadingHabits other) {
        return new ReadingHabits(language == null ? other.language : language, order == null ? other.order : order);
    }

    boolean isMonthFirst() {
        return order == Order.MONTH_FIRST;
    }
}
