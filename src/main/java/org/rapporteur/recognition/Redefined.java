package org.rapporteur.recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/**
 * Abbreviations that a document explains as something else than they stand for elsewhere. Where "Action Africa Help (AAH)" was
 * present, AAH is no other organisation, though another one is called so in the directory.
 */
final class Redefined {
    private static final Pattern DEFINITION =
            Pattern.compile("^(?<name>\\p{Lu}[^()]{5,}?)\\s*\\((?<initials>\\p{Lu}[\\p{L}\\d&/-]{1,9})\\)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s'’-]+");

    private Redefined() {}

    /** The known terms without those abbreviations; names are never taken away, and no other spelling of the same body is. */
    static List<Term> without(List<Term> known, List<Term> explained) {
        Map<String, Set<String>> redefined = new HashMap<>();
        for (Term term : explained) {
            Matcher definition = DEFINITION.matcher(term.name());
            if (term.kind() == OwnerKind.UNKNOWN
                    && definition.matches()
                    && initials(definition.group("name")).equalsIgnoreCase(definition.group("initials"))) {
                redefined.put(Folding.fold(definition.group("initials")), words(definition.group("name")));
            }
        }
        return redefined.isEmpty()
                ? known
                : known.stream().map(term -> without(term, redefined)).toList();
    }

    private static Term without(Term term, Map<String, Set<String>> redefined) {
        List<String> left = term.aliases().stream()
                .filter(alias -> {
                    Set<String> other = redefined.get(Folding.fold(alias));
                    return other == null || isSame(term, other);
                })
                .toList();
        return left.size() == term.aliases().size() ? term : new Term(term.name(), term.kind(), left, term.proposed());
    }

    /** Half of the words of one of its names. */
    private static boolean isSame(Term term, Set<String> words) {
        return term.aliases().stream()
                .map(Redefined::words)
                .filter(own -> own.size() > 1)
                .anyMatch(own -> {
                    Set<String> shared = new HashSet<>(own);
                    shared.retainAll(words);
                    return shared.size() * 2 >= Math.min(own.size(), words.size());
                });
    }

    private static Set<String> words(String name) {
        return Arrays.stream(BLANKS.split(name))
                .map(Folding::fold)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    /** The first letters of the words with capitals. */
    private static String initials(String name) {
        return Arrays.stream(BLANKS.split(name))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
