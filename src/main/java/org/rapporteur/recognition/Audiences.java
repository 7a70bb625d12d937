package org.rapporteur.recognition;

import java.util.Set;

/**
 * Collective owners, told by rule and not from a list: a quantifier with a plural ("All IMs", "both agencies"), a word
 * that stands for everybody ("all"), or a collective noun with what qualifies it ("RIMWG organisations", "sector leads").
 */
final class Audiences {
    private static final int LONGEST = 6;
    private static final Set<String> ARTICLES = Set.of("the", "our", "les", "nos", "los", "las");

    private Audiences() {}

    /** Index after the audience that starts at the token, or -1. A leading article belongs to no audience. */
    static int end(Tokens tokens, int start) {
        boolean quantified = Words.QUANTIFIERS.contains(tokens.get(start).folded());
        if (!quantified && Words.ADDRESSING.contains(tokens.get(start).folded())) {
            return -1;
        }
        int found = Words.ALONE.contains(tokens.get(start).folded()) ? start + 1 : -1;
        int from = quantified ? afterOfThe(tokens, start + 1) : start;
        for (int i = from; i < start + LONGEST && isPart(tokens.get(i)); i++) {
            String word = tokens.get(i).folded();
            boolean verb = !quantified && i > start && tokens.get(i).isLowerCase() && Words.isParticiple(word);
            if (verb && tokens.get(i - 1).isCapitalised()) {
                break;
            }
            if (Words.COLLECTIVE.contains(word)
                    || (quantified && (isPlural(tokens.get(i)) || Words.SINGULAR.contains(word)))) {
                found = i + 1;
            }
        }
        return found;
    }

    private static int afterOfThe(Tokens tokens, int index) {
        int next = tokens.get(index).is("of") ? index + 1 : index;
        return ARTICLES.contains(tokens.get(next).folded()) ? next + 1 : next;
    }

    private static boolean isPart(Token token) {
        return token.isWord() && !Words.FUNCTION.contains(token.folded());
    }

    private static boolean isPlural(Token token) {
        String word = token.text();
        return word.length() > 2 && (word.endsWith("s") || word.endsWith("S"));
    }
}
