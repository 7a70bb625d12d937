package org.rapporteur.recognition;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a stem tells, learned from the texts of a workspace: the rarer, the more (inverse document frequency, smoothed).
 * Immutable.
 */
public final class TermWeights {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int texts;

    /** @param texts the stems of each text */
    public TermWeights(Collection<? extends Collection<String>> texts) {
        texts.forEach(stems -> new HashSet<>(stems).forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        this.texts = texts.size();
    }

    /** At least 1 for a stem found in every text, more for rarer ones. */
    public double of(String stem) {
        return 1 + Math.log((texts + 1.0) / (frequency.getOrDefault(stem, 0) + 1.0));
    }

    private double squares(Collection<String> stems) {
        return stems.stream().mapToDouble(stem -> of(stem) * of(stem)).sum();
    }

    /** Cosine of the two weighted sets: 0 for nothing in common, 1 for the same stems. */
    public double cosine(Set<String> one, Set<String> other) {
        double both = squares(one) * squares(other);
        return both == 0 ? 0 : shared(one, other) / Math.sqrt(both);
    }

    /** How much of the lesser of the two is in the other: 1 when one holds the other. */
    public double overlap(Set<String> one, Set<String> other) {
        double least = Math.min(squares(one), squares(other));
        return least == 0 ? 0 : shared(one, other) / least;
    }

    private double shared(Set<String> one, Set<String> other) {
        return squares(one.stream().filter(other::contains).toList());
    }
}
