package org.rapporteur.followup;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days that words say already, so that a document need not say them a second time in figures. */
public final class SaidDay {
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.US, Locale.FRENCH, Locale.of("es"));
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<String> MONTHS =
            List.of(Month.values()).stream().map(SaidDay::names).toList();

    private SaidDay() {}

    /**
     * The words with the year, where they end with the very day: "by 3 June" as "by 3 June 2026"; as they are, where the
     * year stands there too. Empty for words that say less ("by mid-June", "end of the week").
     */
    public static Optional<String> withYear(String words, LocalDate day) {
        String said = words.strip();
        String number = "(?<!\\d)0?" + day.getDayOfMonth() + "(?:st|nd|rd|th|er|º)?";
        String month = "(?:" + MONTHS.get(day.getMonthValue() - 1) + ")";
        String dayFirst = number + "(?:\\s+|\\s+(?<de>de)\\s+|\\s+of\\s+)" + month;
        String monthFirst = month + "\\.?\\s+(?<american>" + number + ")";
        Matcher matcher = Pattern.compile(
                        "(?:.*[^\\p{L}\\d])?(?:" + dayFirst + "|" + monthFirst + ")(?<year>,?\\s+(?:de\\s+)?"
                                + day.getYear() + ")?",
                        FLAGS)
                .matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("year") != null) {
            return Optional.of(said);
        }
        String join = matcher.group("de") != null ? " de " : matcher.group("american") != null ? ", " : " ";
        return Optional.of(said + join + day.getYear());
    }

    private static String names(Month month) {
        List<String> names = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                names.add(month.getDisplayName(style, language).replace(".", ""));
            }
        }
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
