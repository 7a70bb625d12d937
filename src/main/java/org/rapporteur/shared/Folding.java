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
        return isPlain(text) ? plain(text) : any(text);
    }

    /** Most names are of letters without accents, and most lines too, but for their dashes; lists of tens of thousands are folded while somebody types. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = c == '–' || c == '—';
            if ((c >= 0x7f && !dash) || (c < ' ' && !isBlank(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String plain(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                if (blank && !folded.isEmpty()) {
                    folded.append(' ');
                }
                blank = false;
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
            }
        }
        return folded.toString();
    }

    /** What holds for all texts; that {@link #plain} gives the same is tested. */
    static String any(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.replace('’', '\'').replace('‘', '\'');
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
