package org.rapporteur.followup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.recognition.Terms;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/** The names that a workspace knows, kept apart from what texts are about. Pure; immutable. */
final class AgencyWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Set<String> stems = new HashSet<>();

    AgencyWords(Vocabulary vocabulary) {
        for (Vocabulary.Term term : vocabulary.terms()) {
            Set<String> names = Stream.concat(Stream.of(term.name()), term.aliases().stream())
                    .collect(Collectors.toSet());
            names.stream()
                    .filter(name -> !name.contains(" "))
                    .forEach(name -> stems.addAll(Terms.of(name).keySet()));
            aliases.put(
                    Folding.fold(term.name()), names.stream().map(Folding::fold).collect(Collectors.toSet()));
        }
    }

    /** The stems of a text with the words they were read from. Agencies are a reason of their own, and so no words. */
    Map<String, String> stems(String text) {
        Map<String, String> own = new LinkedHashMap<>(Terms.of(text));
        own.keySet().removeAll(stems);
        return own;
    }

    /** Those of the owners that a line names by any of their names, or has as its own. */
    Set<String> named(Set<String> owners, Line line) {
        String text = " " + NO_WORD.matcher(Folding.fold(line.text())).replaceAll(" ") + " ";
        Set<String> named = new TreeSet<>();
        for (String owner : owners) {
            Set<String> known = aliases.getOrDefault(Folding.fold(owner), Set.of(Folding.fold(owner)));
            if (known.stream().anyMatch(alias -> text.contains(" " + alias + " "))
                    || line.owners().stream().anyMatch(one -> one.name().equals(owner))) {
                named.add(owner);
            }
        }
        return named;
    }
}
