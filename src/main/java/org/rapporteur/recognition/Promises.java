package org.rapporteur.recognition;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a promise in discussion text: a known name or audience at the start of a sentence or behind a semicolon, then
 * "will", "agreed to", "to", "should" or "can" with a verb of doing. Rather misses one than bothers: facts, plans of others
 * and the past are none.
 */
final class Promises {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s+\\p{Lu})|\\n|$");
    private static final Pattern OPENING =
            Pattern.compile("^(?:\\p{Lu}\\p{L}+ly|Also|In addition|Therefore|As such|Meanwhile|Finally|Then), ");
    private static final Set<String> STATES = Set.of(
            "be",
            "have",
            "not",
            "remain",
            "likely",
            "last",
            "need",
            "want",
            "depend",
            "include",
            "become",
            "continue",
            "receive",
            "benefit",
            "probably",
            "no",
            "never",
            "increase",
            "decrease",
            "lead",
            "require",
            "use",
            "see",
            "also");
    private final OwnerFinder finder;

    Promises(OwnerFinder finder) {
        this.finder = finder;
    }

    /** The first sentence that promises something. */
    Optional<Suggestion> find(String text, Reference reference) {
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (start < text.length() && end.find(start)) {
            int stop = end.start() < text.length() && text.charAt(end.start()) != '\n' ? end.start() + 1 : end.start();
            Suggestion found = inSentence(text, start, stop, reference);
            if (found != null) {
                return Optional.of(found);
            }
            start = Math.max(stop, start) + 1;
        }
        return Optional.empty();
    }

    private @Nullable Suggestion inSentence(String text, int start, int end, Reference reference) {
        String sentence = text.substring(start, end);
        Matcher opening = OPENING.matcher(sentence.stripLeading());
        int skip = sentence.length() - sentence.stripLeading().length() + (opening.find() ? opening.end() : 0);
        Tokens tokens = Tokens.of(sentence);
        int first = tokens.indexAt(skip);
        OwnerList.Read subject = finder.subject(tokens, first);
        if (!finder.isKnown(subject) || !isPromised(tokens, subject)) {
            return null;
        }
        OwnerReading reading = finder.leading(tokens, first);
        Mention<Due> due = DueFinder.find(tokens, reference);
        return new Suggestion(
                reading.owners().stream().map(owner -> moved(owner, start)).toList(),
                due == null ? null : moved(due, start),
                Tasks.of(sentence, reading, due),
                start,
                end);
    }

    private static boolean isPromised(Tokens tokens, OwnerList.Read subject) {
        Marker marker = Marker.at(tokens, subject.end());
        if (!marker.exists()) {
            return false;
        }
        String deed = tokens.get(marker.end()).folded();
        return switch (marker.kind()) {
            case MAY -> false;
            case CAN -> Words.DEEDS.contains(deed);
            case TO, WILL, AGREED, SHOULD ->
                !STATES.contains(deed) || (deed.equals("also") && notAState(tokens, marker));
        };
    }

    private static boolean notAState(Tokens tokens, Marker marker) {
        return !STATES.contains(tokens.get(marker.end() + 1).folded());
    }

    private static <T> Mention<T> moved(Mention<T> mention, int by) {
        return new Mention<>(mention.what(), mention.start() + by, mention.end() + by);
    }
}
