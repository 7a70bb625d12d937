package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.recognition.SectionTitles;

/**
 * A title of actions that ran into the line before it, and its bullets behind it: "… 5. AOB Summary of Action Points • IOM to
 * print the map. • WFP to count the wells." The bullets say that it is a title and no words of the sentence.
 */
public final class TitlesOfBullets {
    private static final Pattern BULLET = Pattern.compile("(?<=\\s)[•·▪●\\uf0b7\\uf0a7]\\s+(?=\\S)");
    private static final char FIRST_BULLET = '\u00b7';
    private static final Pattern WORD = Pattern.compile("(?:^|(?<=\\s))\\p{Lu}");
    /** Letters of a title at most. */
    private static final int LONGEST = 60;

    private TitlesOfBullets() {}

    /** The lines, with such titles and their bullets as lines of their own. */
    public static List<Line> apart(List<Line> lines) {
        return lines.stream().flatMap(line -> apart(line).stream()).toList();
    }

    private static List<Line> apart(Line line) {
        String text = line.text();
        Matcher bullet = BULLET.matcher(mayHoldBullet(text) ? text : "");
        if (!line.cells().isEmpty() || !bullet.find()) {
            return List.of(line);
        }
        int title = title(text, bullet.start());
        if (title < 0) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        if (title > 0) {
            parts.add(new Line(
                    line.number(),
                    RichTextBuilder.part(line.content(), 0, title),
                    line.level(),
                    line.item(),
                    line.afterGap()));
        }
        parts.add(line.saying(text.substring(title, bullet.start())).withLevel(1));
        parts.addAll(InlineLists.bulleted(line.saying(text.substring(bullet.start()))));
        return parts;
    }

    /** Most lines hold nothing but letters and plain signs. */
    private static boolean mayHoldBullet(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BULLET) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest title of actions begins that ends here; -1 where none does. */
    private static int title(String text, int end) {
        Matcher word = WORD.matcher(text).region(Math.max(0, end - LONGEST), end);
        while (word.find()) {
            String words = text.substring(word.start(), end).strip();
            // Behind "/" the bullets stand in the next cell of a row.
            if (!words.endsWith("/") && SectionTitles.isActions(words)) {
                return word.start();
            }
        }
        return -1;
    }
}
