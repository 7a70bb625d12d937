package org.rapporteur.fx;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A key that a filter box understands.
 *
 * @param name lower-case letters: "agency"
 * @param meaning what it asks for, in a few words
 * @param values what to offer for it now, best first
 * @param understood whether a value means something; one that does not is kept, with a question
 */
public record FilterKey(String name, String meaning, Supplier<List<String>> values, Predicate<String> understood) {

    /** A key that takes any value. */
    public static FilterKey of(String name, String meaning, Supplier<List<String>> values) {
        return new FilterKey(name, meaning, values, value -> true);
    }
}
