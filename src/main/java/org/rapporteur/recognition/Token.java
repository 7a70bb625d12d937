package org.rapporteur.recognition;

/**
 * A word or one punctuation sign of a text.
 *
 * @param text as written
 * @param folded lower case without accents, for comparing
 * @param start first character in the text, in UTF-16 units
 * @param end one past the last
 */
record Token(String text, String folded, int start, int end) {
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean is(String word) {
        return folded.equals(word);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Begins with a letter that is no capital; scripts without capitals have only such letters. */
    boolean startsSmall() {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isTitleCase(first);
    }

    /** Two capitals or more: "UNHCR", "BiH", "IMs". */
    boolean isAcronym() {
        int capitals = 0;
        for (int i = 0; i < text.length() && capitals < 2; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals == 2;
    }

    /** "==>", "->", "→": stands where others put a dash. */
    boolean isArrow() {
        return text.equals("::") || "→⇒➔➜►".contains(text) || (text.endsWith(">") && text.length() > 1);
    }

    boolean isDash() {
        return "-".equals(text) || "–".equals(text) || "—".equals(text) || isArrow();
    }
}
