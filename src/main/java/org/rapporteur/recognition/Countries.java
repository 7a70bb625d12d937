package org.rapporteur.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shared.Folding;

/** Countries and their codes as the Java runtime knows them, in English, French and Spanish: places, not owners. */
public final class Countries {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));

    private Countries() {}

    /** Read on first use: most lines never ask. */
    private static final class Names {
        static final Set<String> FOLDED = read();
        static final Set<String> CODES = Stream.of(Locale.getISOCountries())
                .map(code -> Folding.fold(Locale.of("", code).getISO3Country()))
                .collect(Collectors.toUnmodifiableSet());

        private static Set<String> read() {
            Set<String> names = new HashSet<>();
            for (String code : Locale.getISOCountries()) {
                Locale country = Locale.of("", code);
                LANGUAGES.stream()
                        .map(country::getDisplayCountry)
                        .flatMap(Countries::spellings)
                        .map(Folding::fold)
                        .forEach(names::add);
            }
            return Set.copyOf(names);
        }
    }

    /** "Bosnia & Herzegovina" is also written with "and", with nothing, and as its first part. */
    private static Stream<String> spellings(String name) {
        if (name.contains(" & ")) {
            return Stream.of(
                    name,
                    name.replace(" & ", " and "),
                    name.replace(" & ", " "),
                    name.substring(0, name.indexOf(" &")));
        }
        return name.startsWith("North ") ? Stream.of(name, name.substring("North ".length())) : Stream.of(name);
    }

    /**
     * True for a country's name, case and accents aside, or its three-letter code (ISO 3166-1): "Serbia", "Türkiye", "BIH"; "Ben"
     * and "Ken" are people.
     */
    public static boolean contains(String name) {
        String folded = Folding.fold(name);
        boolean code = name.chars().filter(Character::isUpperCase).count() > 1 && Names.CODES.contains(folded);
        return code || Names.FOLDED.contains(folded);
    }
}
