package org.rapporteur.shared.query;

import java.util.List;
import java.util.stream.Stream;

/** Terms that must all hold, in the order they were given. */
public record Query(List<Term> terms) {
    public static final Query ALL = new Query(List.of());

    public Query {
        terms = List.copyOf(terms);
    }

    public static Query of(Term... terms) {
        return new Query(List.of(terms));
    }

    /** True when it lets everything through. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The plain words, in order. */
    public List<Term> words() {
        return terms.stream().filter(Term::isWord).toList();
    }

    /** The terms with a key, in order. */
    public List<Term> keyed() {
        return terms.stream().filter(term -> !term.isWord()).toList();
    }

    /** The values that a key is asked to have; empty when it is not asked for. */
    public List<String> values(String key) {
        return terms.stream()
                .filter(term -> term.key().equals(key) && !term.negated())
                .flatMap(term -> term.values().stream())
                .distinct()
                .toList();
    }

    public Query and(Term term) {
        return new Query(Stream.concat(terms.stream(), Stream.of(term)).toList());
    }

    /** Without any term of this key, also negated ones. */
    public Query without(String key) {
        return new Query(terms.stream().filter(term -> !term.key().equals(key)).toList());
    }
}
