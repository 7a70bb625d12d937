package org.rapporteur.importing.format;

import java.util.List;
import org.rapporteur.importing.line.ListMarker;

/**
 * The words of a cell, put together from its lines or paragraphs.
 */
final class CellText {
    /** Between the paragraphs of a cell. */
    static final String PARAGRAPH = "\n";

    private CellText() {}

    /** Wrapped lines as one, words divided at the end of a line put together; a list marker begins a paragraph. */
    static String ofLines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        String above = "";
        for (String line : lines) {
            if (Hyphens.divides(above, line)) {
                text.setLength(text.length() - (Hyphens.isDropped(above, line) ? 1 : 0));
            } else if (!text.isEmpty()) {
                text.append(ListMarker.of(line) == null ? " " : PARAGRAPH);
            }
            text.append(line);
            above = line;
        }
        return text.toString();
    }

    /** Paragraphs of a cell, blank ones left out. */
    static String ofParagraphs(List<String> paragraphs) {
        return String.join(
                PARAGRAPH, paragraphs.stream().filter(words -> !words.isBlank()).toList());
    }

    /** A list item of a cell, behind its marker. */
    static String item(String marker, String words) {
        return words.isBlank() ? words : marker + " " + words;
    }

    /** The cells as a row holds them, paragraphs and lines broken by hand on lines of their own. */
    static List<String> settled(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }
}
