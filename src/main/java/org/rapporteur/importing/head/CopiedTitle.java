package org.rapporteur.importing.head;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.shared.Folding;

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
            "^(?<lead>(?:compte[- ]?rendu|proc[eè]s[- ]verbal|minutes|acta|minuta)\\s(?:de|du|des|del|of)\\s)(?<once>.+?)\\s(?=\\k<lead>)",
            FLAGS);

    private static final Pattern WORDS = Pattern.compile("\\W+");

    private CopiedTitle() {}

    /** True for a title said twice, of which the first, which goes, has a word that the second has not. */
    static boolean saysMore(String title) {
        Matcher twice = TWICE.matcher(title);
        if (!twice.find()) {
            return false;
        }
        Set<String> again =
                WORDS.splitAsStream(Folding.fold(title.substring(twice.end()))).collect(Collectors.toSet());
        return !again.containsAll(
                WORDS.splitAsStream(Folding.fold(twice.group("once"))).toList());
    }

    /** The title as it was typed. */
    static String mended(String title) {
        String plain = LANGUAGE.matcher(title).replaceFirst("");
        return TWICE.matcher(GLUED.matcher(plain).replaceAll(" ")).replaceFirst("");
    }
}
