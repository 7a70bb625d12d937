package org.rapporteur.importing.head;

import java.util.regex.Pattern;

/** A title as it comes out of pages and names of files, made what its writer typed: blanks lost, a language in front, said twice. */
final class CopiedTitle {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "ClusterMeeting", "COMPTE RENDUDE LA RÉUNION". */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Ll})(?=Meeting(?!\\p{L}))|(?<=rendu|RENDU)(?=(?:de|DE|du|DU)\\s)");
    /** "ES:Reunión": in which language a page is. */
    private static final Pattern LANGUAGE = Pattern.compile("^(?:EN|FR|ES):\\s?(?=\\p{Lu})");
    /** The head of a page and the title below it in one line, which begin alike; the second says the name in full. */
    private static final Pattern TWICE = Pattern.compile(
            "^(?<lead>(?:compte[- ]?rendu|proc[eè]s[- ]verbal|minutes|acta|minuta)\\s(?:de|du|des|del|of)\\s).+?\\s(?=\\k<lead>)",
            FLAGS);

    private CopiedTitle() {}

    /** The title as it was typed. */
    static String mended(String title) {
        String plain = LANGUAGE.matcher(title).replaceFirst("");
        return TWICE.matcher(GLUED.matcher(plain).replaceAll(" ")).replaceFirst("");
    }
}
