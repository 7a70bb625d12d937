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
    private static final int REMEMBERED = 2000;
    private static final Map<String, List<PeriodRule>> BY_FIRST_WORD = new ConcurrentHashMap<>();
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

    /** The rules that the word at the place may begin, of which there are few; found once for each word. */
    private static List<PeriodRule> startingWith(String text, int start) {
        if (start >= text.length()) {
            return List.of();
        }
        int end = start + 1;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(start))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        List<PeriodRule> known = BY_FIRST_WORD.get(word);
        if (known == null) {
            known = RULES.stream().filter(rule -> mayBegin(rule, word)).toList();
            if (BY_FIRST_WORD.size() < REMEMBERED) {
                BY_FIRST_WORD.put(word, known);
            }
        }
        return known;
    }

    /** It matches the word, or would have read on had there been more. */
    @SuppressWarnings("JdkObsolete") // The word is the beginning of a longer text, which is what hitEnd is for.
    private static boolean mayBegin(PeriodRule rule, String word) {
        Matcher matcher = rule.pattern().matcher(word);
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
