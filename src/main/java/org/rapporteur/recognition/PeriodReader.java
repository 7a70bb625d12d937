package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the date or period that starts at a place in a text, by the rule that matches most of it. */
final class PeriodReader {
    private static final List<PeriodRule> RULES =
            Stream.concat(DayRules.ALL.stream(), SpanRules.ALL.stream()).toList();

    private PeriodReader() {}

    /**
     * Words that have the form of a date.
     *
     * @param period null when they name no possible day ("31 June")
     * @param end one past their last character
     */
    record Read(@Nullable Period period, int end) {}

    /** The date at the place, or null when none is written there. */
    static @Nullable Read at(String text, int start, LocalDate on) {
        Read best = null;
        for (PeriodRule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            matcher.region(start, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end)) {
                best = new Read(rule.read(matcher, on), matcher.end());
            }
        }
        return best == null ? null : new Read(best.period, withoutFullStop(text, best.end));
    }

    /** The dot of "15 Sept." belongs to the date, but the full stop of "in April." does not; neither is missed. */
    private static int withoutFullStop(String text, int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }
}
