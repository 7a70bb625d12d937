package org.rapporteur.shared.query;

import java.util.List;

/**
 * One condition of a query.
 *
 * @param key lower-case letters ("agency"); empty for a word
 * @param values none of them blank; any of them may hold. A word has exactly one
 * @param negated it must not hold
 */
public record Term(String key, List<String> values, boolean negated) {
    public Term {
        values = List.copyOf(values);
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a term needs values");
        }
        if (key.isEmpty() && values.size() > 1) {
            throw new IllegalArgumentException("a word is a single value");
        }
    }

    /** {@code key:value,value}. */
    public static Term of(String key, String... values) {
        return new Term(key, List.of(values), false);
    }

    public static Term word(String word) {
        return new Term("", List.of(word), false);
    }

    public boolean isWord() {
        return key.isEmpty();
    }

    /** The opposite. */
    public Term not() {
        return new Term(key, values, !negated);
    }
}
