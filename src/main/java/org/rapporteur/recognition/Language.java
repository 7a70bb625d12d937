package org.rapporteur.recognition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages minutes are read in. */
public enum Language {
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es");

    /** Frequent words that only one of the three has. */
    private static final Map<Language, Set<String>> FREQUENT = new EnumMap<>(Map.of(
            ENGLISH,
            Set.of("the", "of", "and", "to", "in", "for", "is", "will", "with", "by", "are", "be", "from", "at"),
            FRENCH,
            Set.of(
                    "le", "les", "des", "du", "et", "pour", "dans", "une", "sur", "par", "est", "aux", "avec", "au",
                    "sont"),
            SPANISH,
            Set.of("el", "los", "las", "del", "y", "para", "con", "por", "una", "al", "se", "su", "son", "como")));

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two letters of ISO 639. */
    public String code() {
        return code;
    }

    /** The language most of the frequent words belong to; empty for too few words, or a draw. */
    public static Optional<Language> of(Iterable<String> texts) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (String text : texts) {
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i).folded();
                FREQUENT.forEach((language, words) -> {
                    if (words.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most < 2
                        || counts.values().stream()
                                        .filter(count -> count == most)
                                        .count()
                                > 1
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
