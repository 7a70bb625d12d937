package org.rapporteur.importing.table;

import java.util.regex.Pattern;

/** Words and signs behind which a phrase goes on, in English, French and Spanish: what ends with one was cut off. */
final class OpenPhrase {
    private static final String WORDS =
            "the|a|an|of|to|and|or|in|on|for|with|by|from|at|is|be|during|that|de|du|des|la|le|les|et|ou|à|au|aux|pour|par|avec|en|al|el|del|los|las|y|o|con|para|por|que";
    private static final Pattern WORD = Pattern.compile("(?iu)(?:" + WORDS + ")");
    private static final Pattern END = Pattern.compile("(?iu)(?:[,&/-]|\\s(?:" + WORDS + "))\\s*$");

    private OpenPhrase() {}

    /** True for such a word: a name behind it is part of the phrase, as in "share it with IOM". */
    static boolean isJoint(String word) {
        return WORD.matcher(word).matches();
    }

    /** True for a text that ends with such a word or sign. */
    static boolean is(String text) {
        return END.matcher(text).find();
    }
}
