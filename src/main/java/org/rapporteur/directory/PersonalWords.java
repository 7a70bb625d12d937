package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.shared.Folding;

/**
 * The words that name a person: the name in either order, e-mail addresses, phone numbers, links. Found in any text, case
 * and accents aside. The family name alone is none of them: it may be anybody's.
 *
 * @param found the words, over folded text
 * @param instead what stands in their place
 * @param single the name of a person with one name only, which counts as written there only; else empty
 */
public record PersonalWords(Pattern found, String instead, String single) {
    private static final int SHORTEST_PHONE = 6;

    /**
     * A stretch of a text.
     *
     * @param end after the last character
     */
    public record Stretch(int start, int end) {}

    /** The words of a contact; minutes keep "a participant of UNHCR". */
    public static PersonalWords of(Contact contact) {
        Set<String> words = new LinkedHashSet<>();
        String given = folded(contact.person().given());
        String family = folded(contact.person().family());
        if (given.isEmpty() || family.isEmpty()) {
            words.add(given + family);
        } else {
            words.add(given + "\\s+" + family);
            words.add(family + ",?\\s+" + given);
        }
        contact.reach().emails().forEach(one -> words.add(folded(one.value())));
        contact.reach().phones().stream()
                .filter(one -> one.value().length() >= SHORTEST_PHONE)
                .forEach(one -> words.add(folded(one.value())));
        contact.reach().links().forEach(one -> words.add(folded(one)));
        String any = words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining("|"));
        return new PersonalWords(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"),
                contact.organisation() == null ? "a participant" : "a participant of " + contact.organisation(),
                given.isEmpty() || family.isEmpty() ? contact.name() : "");
    }

    /** Where the words stand in a text. */
    public List<Stretch> in(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        List<Integer> places = new ArrayList<>(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String plain = Character.isWhitespace(c) || c == '\u00a0' ? " " : Folding.fold(String.valueOf(c));
            for (int k = 0; k < plain.length(); k++) {
                folded.append(plain.charAt(k));
                places.add(i);
            }
        }
        places.add(text.length());
        List<Stretch> found = new ArrayList<>();
        Matcher matcher = this.found.matcher(folded);
        while (matcher.find()) {
            Stretch stretch = new Stretch(places.get(matcher.start()), places.get(matcher.end() - 1) + 1);
            String written = text.substring(stretch.start(), stretch.end());
            // "Rose" is not the verb.
            if (!Folding.fold(written).equals(Folding.fold(single)) || written.equals(single)) {
                found.add(stretch);
            }
        }
        return found;
    }

    /** The text without the words. */
    public String without(String text) {
        StringBuilder clean = new StringBuilder();
        int at = 0;
        for (Stretch stretch : in(text)) {
            clean.append(text, at, stretch.start()).append(instead);
            at = stretch.end();
        }
        return clean.append(text, at, text.length()).toString();
    }

    private static String folded(String part) {
        String folded = Folding.fold(part);
        return folded.isEmpty()
                ? ""
                : List.of(folded.split(" ", -1)).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }
}
