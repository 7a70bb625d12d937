package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;

/**
 * A line of a document as it was read, or a sentence of a long one, to be shown beside what it became.
 *
 * @param number line or paragraph of the document, from 1
 * @param text with its list marker
 */
public record SourceLine(int number, String text) {
    /** A longer line is shown by its sentences: beside a page of one line nobody would find the place. */
    private static final int LONG = 240;

    private static final int LEAST = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?]\\s+(?=[\\p{Lu}\\d•–-])");

    static List<SourceLine> of(Line line) {
        Line.Item item = line.item();
        String marker = item == null || item.label().isBlank() ? "" : item.label() + " ";
        String text = marker + line.text();
        if (text.length() <= LONG) {
            return List.of(new SourceLine(line.number(), text));
        }
        List<SourceLine> parts = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (end.start() - from >= LEAST) {
                parts.add(new SourceLine(line.number(), text.substring(from, end.start() + 1)));
                from = end.end();
            }
        }
        parts.add(new SourceLine(line.number(), text.substring(from)));
        return parts;
    }
}
