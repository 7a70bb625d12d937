package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a promise in discussion text: a known name or audience at the start of a sentence or behind a semicolon, then
 * "will", "agreed to", "to", "should" or "can" with a verb of doing; and what {@link OpenPledges} finds of nobody known. Facts and
 * the past are none.
 */
final class Promises {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s+\\p{Lu})|\\n|$");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\p{Lu}\\p{L}+ly|Also|In addition|Therefore|As such|Meanwhile|Finally|Then|However|Moreover|Furthermore|Hence|Thus|Next"
                    + "|Par ailleurs|En outre|De plus|Enfin|Cependant|Además|Asimismo|Por último|Sin embargo),? ");
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
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "il", "elle", "ils", "elles");
    private static final Pattern FUTURE_BE =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:(?:will|shall|would) be|sera|seront|será|serán)(?![\\p{L}])");
    private static final int LONGEST_LABEL = 5;
    private static final Set<String> JOINTS = Set.of("and", "et", "y", "e", "but", "mais", "pero");
    /** Words that take the subject of the sentence up again. */
    private static final Set<String> SAME =
            Set.of("it", "they", "he", "she", "that", "who", "il", "elle", "ils", "elles", "que", "qui");

    private static final Set<String> OBJECTS = Set.of("las", "los", "la", "lo", "le", "les", "l'", "se", "en", "y");
    private final OwnerFinder finder;

    Promises(OwnerFinder finder) {
        this.finder = finder;
    }

    /** The sentences that promise something, in order. */
    List<Suggestion> find(String text, Reference reference) {
        List<Suggestion> found = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        List<Integer> starts = new ArrayList<>();
        while (start < text.length() && end.find(start)) {
            int stop = end.start() < text.length() && text.charAt(end.start()) != '\n' ? end.start() + 1 : end.start();
            Suggestion promise = inSentence(text, start, stop, reference);
            if (promise == null && !starts.isEmpty()) {
                promise = goingOn(text, starts, start, stop, reference);
            }
            if (promise != null) {
                found.add(promise);
            }
            starts.add(start);
            start = Math.max(stop, start) + 1;
        }
        return found;
    }

    /** "It will …", "Ils transmettront …": of whomever the nearest sentence before is about that begins with names. */
    private @Nullable Suggestion goingOn(String text, List<Integer> before, int start, int end, Reference reference) {
        String sentence = text.substring(start, end);
        Tokens tokens = Tokens.of(sentence);
        if (!takesUp(tokens, 0)) {
            return null;
        }
        for (int earlier : before.reversed()) {
            List<Mention<Owner>> owners =
                    finder.subject(Tokens.of(text.substring(earlier, start)), 0).owners();
            if (!owners.isEmpty()) {
                OwnerReading again = OwnerReading.of(List.of(), tokens.startOf(0), sentence.length());
                Mention<Due> due = DueFinder.find(tokens, reference);
                return new Suggestion(
                        owners.stream().map(owner -> moved(owner, earlier)).toList(),
                        due == null ? null : moved(due, start),
                        Tasks.of(sentence, again, due),
                        start,
                        end);
            }
        }
        return null;
    }

    private @Nullable Suggestion inSentence(String text, int start, int end, Reference reference) {
        String sentence = text.substring(start, end);
        Matcher opening = OPENING.matcher(sentence.stripLeading());
        int skip = sentence.length() - sentence.stripLeading().length() + (opening.find() ? opening.end() : 0);
        Tokens tokens = Tokens.of(sentence);
        int first = tokens.indexAt(skip);
        OwnerReading reading = promised(tokens, first);
        if (reading == null) {
            int label = behindLabel(tokens, first);
            reading = label > first ? promised(tokens, label) : null;
        }
        if (reading == null) {
            reading = further(tokens, first);
        }
        if (reading == null) {
            reading = named(tokens, first, reference);
        }
        if (reading == null) {
            reading = passive(tokens, first);
        }
        if (reading == null) {
            reading = open(tokens, first);
        }
        if (reading == null) {
            return null;
        }
        Mention<Due> due = DueFinder.find(tokens, reference);
        return new Suggestion(
                reading.owners().stream().map(owner -> moved(owner, start)).toList(),
                due == null ? null : moved(due, start),
                Tasks.of(sentence, reading, due),
                start,
                end);
    }

    /** Nobody known promises it: of whoever stands in front of the deed, or of nobody. */
    private @Nullable OwnerReading open(Tokens tokens, int first) {
        if (!OpenPledges.isIn(tokens)) {
            return null;
        }
        OwnerReading leading = finder.leading(tokens, first);
        return leading.isEmpty()
                ? OwnerReading.of(
                        List.of(), tokens.startOf(first), tokens.text().length())
                : leading;
    }

    /** The promise of the subject at the token; null where there is none. */
    private @Nullable OwnerReading promised(Tokens tokens, int first) {
        OwnerList.Read subject = finder.subject(tokens, first);
        boolean somebody = finder.isKnown(subject) || isOffice(subject);
        return somebody && isPromised(tokens, subject.end()) ? finder.leading(tokens, first) : null;
    }

    /** "UNJLC will present the plan by Friday", "Rotary promised to …": nobody knows the name, but it says when, or gives its word. */
    private @Nullable OwnerReading named(Tokens tokens, int first, Reference reference) {
        OwnerList.Read subject = finder.subject(tokens, first);
        if (subject.isEmpty() || !isPledged(tokens, subject.end())) {
            return null;
        }
        boolean word = Marker.at(tokens, subject.end()).kind() == Marker.Kind.AGREED;
        boolean body = subject.owners().stream()
                .allMatch(owner -> tokens.get(tokens.indexAt(owner.start())).isAcronym());
        boolean firm = word || body || DueFinder.find(tokens, reference) != null;
        return firm ? finder.leading(tokens, first) : null;
    }

    /** "The list will be sent by IOM on Friday": by somebody known. */
    private @Nullable OwnerReading passive(Tokens tokens, int first) {
        if (!FUTURE_BE.matcher(tokens.text()).find()) {
            return null;
        }
        OwnerReading reading = finder.passive(tokens, first);
        boolean known = !reading.isEmpty() && finder.arePlausible(reading.owners());
        return known ? reading : null;
    }

    /** "It will …", "Ils transmettront …", "Enviará …": of whomever the sentence before was about. */
    private static boolean takesUp(Tokens tokens, int first) {
        boolean pronoun = PRONOUNS.contains(tokens.get(first).folded());
        int verb = afterObjects(tokens, pronoun ? first + 1 : first);
        return isPledged(tokens, verb);
    }

    /** "Desks: IOM will move them": where the words behind a short label start; the same place without one. */
    private static int behindLabel(Tokens tokens, int first) {
        for (int i = first + 1; i <= first + LONGEST_LABEL; i++) {
            if (tokens.get(i).is(":")) {
                return i + 1;
            }
        }
        return first;
    }

    /**
     * A promise further in the sentence: "The map is old, and IOM agreed to print it" has a subject of its own; "IOM has the
     * map and will print it", "IOM said that they will print it" go on with the one at the beginning.
     */
    private @Nullable OwnerReading further(Tokens tokens, int first) {
        OwnerList.Read subject = finder.subject(tokens, first);
        boolean somebody = finder.isKnown(subject);
        for (int i = first + 1; i < tokens.size(); i++) {
            String joint = tokens.get(i).folded();
            if (tokens.get(i).is(",") || JOINTS.contains(joint)) {
                int next = JOINTS.contains(tokens.get(i + 1).folded()) ? i + 2 : i + 1;
                OwnerList.Read other = finder.subject(tokens, next);
                if (finder.isKnown(other) && (isPledged(tokens, other.end()) || isTold(tokens, other.end()))) {
                    return finder.leading(tokens, next);
                }
            }
            boolean goesOn = somebody
                    && i >= subject.end()
                    && (JOINTS.contains(joint) || SAME.contains(joint) || joint.startsWith("qu'"));
            if (goesOn && isPledged(tokens, afterObjects(tokens, i + 1))) {
                return OwnerReading.of(
                        subject.owners(), tokens.startOf(i + 1), tokens.text().length());
            }
        }
        return null;
    }

    /** "y las enviará": small words between the joint and the verb. */
    private static int afterObjects(Tokens tokens, int index) {
        return OBJECTS.contains(tokens.get(index).folded()) ? index + 1 : index;
    }

    /** "…, WFP and IOM to talk about it": in the short form of minutes, behind a comma. */
    private static boolean isTold(Tokens tokens, int verb) {
        return tokens.get(verb).is("to")
                && Marker.at(tokens, verb).kind() == Marker.Kind.TO
                && isPromised(tokens, verb);
    }

    private static boolean isPledged(Tokens tokens, int verb) {
        Marker.Kind kind = Marker.at(tokens, verb).kind();
        return (kind == Marker.Kind.WILL || kind == Marker.Kind.AGREED) && isPromised(tokens, verb);
    }

    /** "The Chair", "Education Cluster", "Wells Coordinator": nobody knows the name, yet it is somebody's office. */
    private static boolean isOffice(OwnerList.Read subject) {
        return !subject.isEmpty()
                && subject.owners().stream().allMatch(owner -> {
                    String name = Tokens.fold(owner.what().name());
                    return Words.BODIES.contains(name.substring(name.lastIndexOf(' ') + 1));
                });
    }

    private static boolean isPromised(Tokens tokens, int verb) {
        Marker marker = Marker.at(tokens, verb);
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
