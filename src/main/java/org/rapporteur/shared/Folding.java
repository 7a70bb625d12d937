package org.rapporteur.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names so that "Médecins du Monde", "MEDECINS DU MONDE" and "médecins  du monde" compare equal. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Folding() {}

    /** Lower case without accents, typographic apostrophes made plain, runs of white space made one blank, trimmed. */
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.replace('’', '\'').replace('‘', '\'');
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
