package org.rapporteur.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the date or period that starts at a place in a text, by the rule that matches most of it. */
final class PeriodReader {
    private static final List<PeriodRule> RULES = Stream.of(
                    DayRules.ALL, SpanRules.ALL, OffsetRules.ALL, RomanceRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final int FIGURES = 2;
    private static final int LONGEST_NUMBER = 6;
    private static final int REMEMBERED = 5000;
    private static final Map<String, List<PeriodRule>> BY_FIRST_WORD = new ConcurrentHashMap<>();
    private static final Map<String, List<PeriodRule>> BY_TWO_WORDS = new ConcurrentHashMap<>();
    private static final Pattern TO =
            Pattern.compile("\\s?(?:-|–|—|\\sto\\s|\\suntil\\s|\\sau\\s|\\sal\\s)\\s?", Pattern.CASE_INSENSITIVE);

    private PeriodReader() {}

    /**
     * Words that have the form of a date.
     *
     * @param period null when they name no possible day ("31 June")
     * @param end one past their last character
     */
    record Read(@Nullable Period period, int end) {}

    /** The date, or the dates from one to another, at the place; null when none is written there. */
    static @Nullable Read at(String text, int start, Reference reference) {
        Read first = single(text, start, reference);
        Period from = first == null ? null : day(first);
        if (first == null || from == null) {
            return first;
        }
        Matcher to = TO.matcher(text).region(first.end, text.length());
        Read second = to.lookingAt() ? single(text, to.end(), reference) : null;
        Period until = second == null ? null : day(second);
        boolean range = until != null && !until.to().isBefore(from.from());
        return second != null && until != null && range
                ? new Read(Period.days(from.from(), until.to()), second.end)
                : first;
    }

    /** The rules that the word at the place may begin, and of several those that may go on with the word behind it. */
    private static List<PeriodRule> startingWith(String text, int start) {
        if (start >= text.length()) {
            return List.of();
        }
        int end = Math.max(start + 1, wordEnd(text, start));
        String word = word(text, start, end);
        List<PeriodRule> rules = among(RULES, word, BY_FIRST_WORD);
        int next = wordEnd(text, end + 1);
        boolean goesOn = rules.size() > 1 && next > end + 1 && text.charAt(end) == ' ';
        return goesOn ? among(rules, word + " " + word(text, end + 1, next), BY_TWO_WORDS) : rules;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String word(String text, int start, int end) {
        return shape(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Those of the rules that the words may begin; found once for the words met first, as most come again and again. */
    private static List<PeriodRule> among(
            List<PeriodRule> rules, String words, Map<String, List<PeriodRule>> remembered) {
        List<PeriodRule> known = remembered.get(words);
        if (known == null && remembered.size() < REMEMBERED) {
            known = rulesFor(words, rules);
            remembered.put(words, known);
        }
        return known == null ? rules : known;
    }

    /**
     * Rules ask no more of a long number than its first two figures and how many there are, so that ten thousand different
     * numbers are looked up as a few hundred.
     */
    static String shape(String word) {
        boolean number = word.length() > FIGURES && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? word.substring(0, FIGURES) + "0".repeat(Math.min(word.length(), LONGEST_NUMBER) - FIGURES)
                : word;
    }

    /** The rules that a word may begin, by asking each of them. */
    static List<PeriodRule> rulesFor(String word) {
        return rulesFor(word, RULES);
    }

    private static List<PeriodRule> rulesFor(String words, List<PeriodRule> rules) {
        return rules.stream().filter(rule -> mayBegin(rule, words)).toList();
    }

    /** It matches the words, or would have read on had there been more. */
    @SuppressWarnings("JdkObsolete") // The words are the beginning of a longer text, which is what hitEnd is for.
    private static boolean mayBegin(PeriodRule rule, String words) {
        Matcher matcher = rule.pattern().matcher(words);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static @Nullable Period day(Read read) {
        return read.period != null && read.period.precision() == DuePrecision.DAY ? read.period : null;
    }

    private static @Nullable Read single(String text, int start, Reference reference) {
        Read best = null;
        for (PeriodRule rule : startingWith(text, start)) {
            Matcher matcher = rule.pattern().matcher(text);
            matcher.region(start, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end)) {
                best = new Read(rule.read(matcher, reference), matcher.end());
            }
        }
        return best == null ? null : new Read(best.period, withoutFullStop(text, best.end));
    }

    /** The dot of "15 Sept." belongs to the date, but the full stop of "in April." does not; neither is missed. */
    private static int withoutFullStop(String text, int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }
}
