package org.rapporteur.recognition;

import java.util.Set;

/** What stands beside a list of owners and names none: "in coordination with IOM", "with support from DRC", "in Port Alma". */
final class Asides {
    private static final Set<String> ASIDES = Set.of("in", "with", "under", "through", "as", "on", "after");
    private static final Set<String> TOGETHER = Set.of(
            "coordination",
            "collaboration",
            "cooperation",
            "co-operation",
            "consultation",
            "partnership",
            "liaison",
            "support",
            "help",
            "assistance",
            "inputs",
            "appui",
            "soutien",
            "concours",
            "aide",
            "lien",
            "apoyo",
            "ayuda",
            "colaboracion",
            "coordinacion",
            "conjunto",
            "acompanamiento");
    /** Words of an aside at most. */
    static final int LONGEST = 12;

    private static final int LONGEST_PLACE = 4;

    private Asides() {}

    /** "DRC with support from IOM", "PAM avec l'appui de l'OIM": who helps owes nothing. */
    static boolean isSupport(Tokens tokens, int index) {
        boolean with = ASIDES.contains(tokens.get(index).folded())
                || Set.of("avec", "con", "en", "sous")
                        .contains(tokens.get(index).folded());
        for (int i = index + 1; with && i <= index + 3; i++) {
            String word = tokens.get(i).folded();
            if (TOGETHER.contains(word.substring(word.indexOf('\'') + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "UNHCR, in coordination with IOM, to draft": what stands between is no owner. */
    static int skip(Tokens tokens, int index) {
        int start = tokens.get(index).is(",") ? index + 1 : index;
        boolean aside = start > index && ASIDES.contains(tokens.get(start).folded());
        boolean together = tokens.get(start).is("with")
                || (tokens.get(start).is("in")
                        && TOGETHER.contains(tokens.get(start + 1).folded()));
        boolean place = tokens.get(start).is("in") && tokens.get(start + 1).isCapitalised();
        if (!aside && !together && !place) {
            return index;
        }
        int found = toMarker(tokens, start, aside || together ? LONGEST : LONGEST_PLACE);
        return found == start ? index : found;
    }

    /** Index of the first marker within so many tokens, or the start when there is none. */
    static int toMarker(Tokens tokens, int start, int longest) {
        for (int i = start;
                i < start + longest && i < tokens.size() && !tokens.get(i).is(".");
                i++) {
            if (Marker.at(tokens, i).exists()) {
                return i;
            }
            if (tokens.get(i).is(",") && Marker.at(tokens, i + 1).exists()) {
                return i + 1;
            }
        }
        return start;
    }
}
