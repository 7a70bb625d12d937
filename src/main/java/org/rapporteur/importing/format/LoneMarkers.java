package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Bullets that stand alone on their line, as text copied from a page has them, put in front of the words they belong to. */
final class LoneMarkers {
    private static final Pattern BULLET = Pattern.compile("\\s*[•·▪●◦‣\\uf0b7\\uf0a7\\uf0d8][\\s\\u00a0]*");

    private LoneMarkers() {}

    /** As many lines, so that their numbers stay. */
    static List<String> joined(List<String> raw) {
        List<String> joined = new ArrayList<>(raw);
        for (int i = 0; i + 1 < raw.size(); i++) {
            String words = raw.get(i + 1);
            // Bullets one after another lost their words, which nobody can give back to them.
            boolean own = !words.isBlank() && !BULLET.matcher(words).matches();
            if (own && BULLET.matcher(raw.get(i)).matches()) {
                joined.set(i, "");
                joined.set(i + 1, raw.get(i).stripTrailing() + " " + words.strip());
            }
        }
        return joined;
    }
}
