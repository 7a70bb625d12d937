package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.shared.Folding;

/** Finds whether a text names somebody, by any of the names given. Acronyms count in capitals only: WHO is not "who". */
public final class Naming {
    private static final int LEAST = 2;
    private static final int LONGEST_ACRONYM = 6;

    private final List<Pattern> written = new ArrayList<>();
    private final List<Pattern> folded = new ArrayList<>();

    public Naming(Collection<String> names) {
        for (String name : names) {
            String bare = name.strip();
            if (bare.length() < LEAST) {
                continue;
            }
            if (bare.length() <= LONGEST_ACRONYM && bare.equals(bare.toUpperCase(Locale.ROOT))) {
                written.add(whole(bare));
            } else {
                folded.add(whole(Folding.fold(bare)));
            }
        }
    }

    /** True when one of the names stands in the text as a word of its own. */
    public boolean isIn(String text) {
        return written.stream().anyMatch(name -> name.matcher(text).find())
                || folded.stream()
                        .anyMatch(name -> name.matcher(Folding.fold(text)).find());
    }

    private static Pattern whole(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }
}
