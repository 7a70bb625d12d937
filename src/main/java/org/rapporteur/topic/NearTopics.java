package org.rapporteur.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.recognition.TermWeights;
import org.rapporteur.recognition.Terms;

/** Finds topics that a heading seems to be about in other words ("Profiling updates"); see ADR 18. Pure, immutable. */
public final class NearTopics {
    /** One wording holds the other, or nearly so. */
    private static final double HELD = 0.75;
    /** Both have most in common. */
    private static final double ALIKE = 0.6;

    private final Map<String, Set<String>> topics = new HashMap<>();
    private final TermWeights weights;

    /**
     * A topic that is near.
     *
     * @param words of the heading that both have in common
     */
    public record Near(String topic, List<String> words, double score) {
        public Near {
            words = List.copyOf(words);
        }
    }

    public NearTopics(Collection<String> names) {
        names.forEach(name -> topics.put(name, Terms.of(name).keySet()));
        weights = new TermWeights(topics.values());
    }

    /** The nearest topic of another name; empty when none is near enough. */
    public Optional<Near> of(String heading, java.util.function.Predicate<String> allowed) {
        Map<String, String> own = Terms.of(heading);
        return topics.entrySet().stream()
                .filter(topic -> allowed.test(topic.getKey()))
                .map(topic -> near(topic.getKey(), topic.getValue(), own))
                .flatMap(Optional::stream)
                .max(java.util.Comparator.comparingDouble(Near::score).thenComparing(Near::topic));
    }

    private Optional<Near> near(String topic, Set<String> stems, Map<String, String> own) {
        double held = weights.overlap(stems, own.keySet());
        double alike = weights.cosine(stems, own.keySet());
        if (held < HELD && alike < ALIKE) {
            return Optional.empty();
        }
        List<String> shared = own.entrySet().stream()
                .filter(word -> stems.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Optional.of(new Near(topic, shared, held + alike));
    }
}
