package org.rapporteur.recognition;

import java.util.Set;

/** Names that nobody knows, told by their capitals: "Port Office", "Ministry of Works", "Dr. Cruz". */
final class UnknownNames {
    private static final Set<String> NAME_JOINTS =
            Set.of("of", "for", "de", "du", "des", "del", "la", "di", "da", "van", "von");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "dr", "prof", "eng", "m", "mme", "sr", "sra", "ing", "lic", "dra", "mg");
    /** Titles in full, without a full stop behind them. */
    private static final Set<String> WORDS = Set.of(
            "professor",
            "professeur",
            "madame",
            "monsieur",
            "senor",
            "senora",
            "licenciado",
            "licenciada",
            "ingeniero",
            "ingeniera",
            "doctor",
            "doctora",
            "docteur");

    private static final int LONGEST_NAME = 6;

    private UnknownNames() {}

    /** An unknown name: capitalised words, joined by "of" and the like; not a country and not an ordinary thing. */
    static int end(Tokens tokens, int begin) {
        int start = afterTitle(tokens, begin);
        int end = start;
        for (int i = start; i < start + LONGEST_NAME; i++) {
            Token token = tokens.get(i);
            // "Se acuerda imprimir el mapa"; "SE" may be a secretary's office.
            boolean reflexive = token.text().equals("Se");
            if (token.isCapitalised() && !reflexive && !Words.FUNCTION.contains(token.folded())) {
                end = i + 1;
            } else if (end > start && Words.BODIES.contains(token.folded())) {
                end = i + 1;
            } else if (end == i
                    && end > start
                    && isNumber(token)
                    && tokens.get(i - 1).isAcronym()) {
                // "FHI 360"
                end = i + 1;
            } else if (end == start || !NAME_JOINTS.contains(token.folded())) {
                break;
            }
        }
        boolean single = end == start + 1;
        boolean thing = end == start
                || (single
                        && start == begin
                        && Words.isThing(tokens.get(start).folded())
                        && !tokens.get(start).isAcronym())
                || Words.NOBODY.contains(tokens.get(start).folded())
                || Countries.contains(OwnerList.words(tokens, start, end));
        return thing ? -1 : end;
    }

    /** True for a person whom a title leads in, whoever it is: "Mme Roux", "Professor Cruz". */
    static boolean hasTitle(String name) {
        Tokens tokens = Tokens.of(name);
        return afterTitle(tokens, 0) > 0
                || (TITLES.contains(tokens.get(0).folded()) && tokens.get(1).isCapitalised());
    }

    private static boolean isNumber(Token token) {
        return token.text().chars().allMatch(Character::isDigit);
    }

    /** "Dr. Cruz": the full stop behind the title ends nothing. */
    private static int afterTitle(Tokens tokens, int start) {
        boolean title = TITLES.contains(tokens.get(start).folded())
                && tokens.get(start + 1).is(".")
                && tokens.get(start + 2).isCapitalised();
        boolean word = WORDS.contains(tokens.get(start).folded())
                && tokens.get(start + 1).isCapitalised();
        return title ? start + 2 : word ? start + 1 : start;
    }
}
