package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shared.Folding;

/**
 * The words that name a person: the name in either order, e-mail addresses, phone numbers, links. Found in any text, case
 * and accents aside. The family name alone counts where it can only be this person ({@link #of(Contact, Predicate)}).
 *
 * @param found the words, over folded text
 * @param instead what stands in their place
 * @param alone one of the names where it stands alone
 * @param single the name of a person with one name only, which counts as written there only; else empty
 */
public record PersonalWords(Pattern found, String instead, String single, NameAlone alone) {
    private static final int SHORTEST_PHONE = 6;

    /**
     * A stretch of a text.
     *
     * @param end after the last character
     */
    public record Stretch(int start, int end) {
        /** Whether the two have a character in common. */
        public boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }
    }

    /** The words of a contact without the family name alone; minutes keep "a participant of UNHCR". */
    public static PersonalWords of(Contact contact) {
        return of(contact, name -> false);
    }

    /**
     * The words of a contact, the family name alone among them.
     *
     * @param isTheirsOnly tells of a folded family name whether nobody and nothing else is called so
     */
    public static PersonalWords of(Contact contact, Predicate<String> isTheirsOnly) {
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
                given.isEmpty() || family.isEmpty() ? contact.name() : "",
                NameAlone.of(contact.person(), isTheirsOnly));
    }

    /** Where the words stand in a text, in order. */
    public List<Stretch> in(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Stretch> whole = whole(text, folded);
        List<Stretch> all = new ArrayList<>(whole);
        standing(text, folded, whole).filter(NameAlone.Mention::sure).forEach(one -> all.add(one.stretch()));
        all.sort(Comparator.comparingInt(Stretch::start));
        return all;
    }

    /** Where a name stands alone and may mean somebody or something else. */
    public List<Stretch> unsure(String text) {
        FoldedText folded = FoldedText.of(text);
        return standing(text, folded, whole(text, folded))
                .filter(one -> !one.sure())
                .map(NameAlone.Mention::stretch)
                .toList();
    }

    private Stream<NameAlone.Mention> standing(String text, FoldedText folded, List<Stretch> whole) {
        return alone.in(text, folded).stream().filter(one -> whole.stream().noneMatch(one.stretch()::overlaps));
    }

    private List<Stretch> whole(String text, FoldedText folded) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher matcher = found.matcher(folded.folded());
        while (matcher.find()) {
            Stretch stretch = folded.written(matcher.start(), matcher.end());
            String written = text.substring(stretch.start(), stretch.end());
            // "Rose" is not the verb.
            if (!Folding.fold(written).equals(Folding.fold(single)) || written.equals(single)) {
                stretches.add(stretch);
            }
        }
        return stretches;
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
