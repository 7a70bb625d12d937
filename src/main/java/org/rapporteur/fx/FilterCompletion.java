package org.rapporteur.fx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.query.QueryText;

/** What a filter box offers for what is being typed. Pure. */
final class FilterCompletion {
    private static final int MOST = 12;
    private static final int MOST_OF_A_KEY = 3;

    /** From so many letters on, a word is looked for among the values of all keys. */
    private static final int LETTERS = 2;

    private final List<FilterKey> keys;
    private final QueryText language;

    FilterCompletion(List<FilterKey> keys) {
        this.keys = List.copyOf(keys);
        this.language = new QueryText(keys.stream().map(FilterKey::name).collect(Collectors.toSet()));
    }

    /**
     * Something to be put in.
     *
     * @param text as the list says it
     * @param meaning muted beside it; may be empty
     * @param start first character that it replaces, up to the caret
     * @param insert what stands there then
     */
    record Offer(String text, String meaning, int start, String insert) {}

    /**
     * Offers for a text with the caret at a place.
     *
     * @param first the ones that are on offer at once are those that Enter takes without being chosen
     */
    record Offers(List<Offer> all, boolean first) {}

    QueryText language() {
        return language;
    }

    /** @param asked the user asked for offers, so that an empty word gets all keys */
    Offers offers(String text, int caret, boolean asked) {
        QueryText.Typing typing = language.typing(text, caret);
        String key = typing.key();
        if (key != null) {
            List<Offer> offers = matching(key(key).values().get(), typing.typed(), MOST).stream()
                    .map(value -> new Offer(value, "", typing.start(), QueryText.printValue(value) + " "))
                    .toList();
            return new Offers(offers, true);
        }
        String typed = Folding.fold(typing.typed());
        if (typed.isEmpty() && !asked) {
            return new Offers(List.of(), false);
        }
        List<Offer> offers = new ArrayList<>();
        for (FilterKey each : keys) {
            if (each.name().startsWith(typed)) {
                offers.add(new Offer(each.name() + ":", each.meaning(), typing.start(), each.name() + ":"));
            }
        }
        if (typed.length() >= LETTERS) {
            for (FilterKey each : keys) {
                matching(each.values().get(), typing.typed(), MOST_OF_A_KEY)
                        .forEach(value -> offers.add(new Offer(
                                each.name() + ": " + value,
                                each.meaning(),
                                typing.start(),
                                each.name() + ":" + QueryText.printValue(value) + " ")));
            }
        }
        return new Offers(offers.stream().limit(MOST).toList(), false);
    }

    private FilterKey key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
    }

    /** Those that begin with the letters typed, then those in which a word begins with them. */
    private static List<String> matching(List<String> values, String typed, int most) {
        String wanted = Folding.fold(typed);
        Set<String> found = new LinkedHashSet<>();
        values.stream().filter(value -> Folding.fold(value).startsWith(wanted)).forEach(found::add);
        values.stream()
                .filter(value -> Stream.of(Folding.fold(value).split("[^\\p{L}\\p{N}]+", -1))
                        .anyMatch(word -> word.startsWith(wanted)))
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }
}
