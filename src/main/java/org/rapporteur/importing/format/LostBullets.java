package org.rapporteur.importing.format;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;

/**
 * Paragraphs in which only wide gaps are left of the bullets between their items, as copied pages have them where a font of signs
 * was lost: "Commitments  IOM to print the map  WFP to count the wells". Two blanks behind a sentence are a way of typing; two
 * in the middle of one are a sign that went.
 */
final class LostBullets {
    private static final Pattern GAP = Pattern.compile("(?<=\\S)[ \\u00a0]{2,4}(?=\\p{Lu})");
    private static final Pattern IN_SENTENCE = Pattern.compile("[\\p{L}\\d)][ \\u00a0]{2,4}(?=\\p{Lu}\\p{L}*\\s\\S)");
    private static final Pattern COLUMNS = Pattern.compile("\\t| {5,}");
    private static final int SHORTEST = 60;
    private static final int LEAST = 2;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_LETTERS = 15;

    private LostBullets() {}

    /** What leads the items in, and the items; the text alone where it has none. */
    static List<String> parts(String text) {
        if (text.length() < SHORTEST
                || text.indexOf("  ") < 0
                || COLUMNS.matcher(text).find()) {
            return List.of(text);
        }
        long gaps = IN_SENTENCE.matcher(text).results().count();
        if (gaps == 0 || !Labels.places(text).isEmpty()) {
            return List.of(text);
        }
        List<String> parts = List.of(GAP.split(text, -1));
        // One such gap is soon typed; behind a title it is where the list begins.
        if (gaps < LEAST && !HeadingShape.isKnownTitle(parts.getFirst().strip())) {
            return List.of(text);
        }
        boolean items = parts.stream().skip(1).allMatch(LostBullets::isItem);
        return items ? parts : List.of(text);
    }

    private static boolean isItem(String part) {
        return part.length() >= LEAST_LETTERS && part.strip().split("\\s+", -1).length >= LEAST_WORDS;
    }
}
