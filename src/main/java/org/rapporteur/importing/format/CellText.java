package org.rapporteur.importing.format;

import java.util.List;
import org.rapporteur.importing.ListMarker;

/** The words of a cell, put together from its lines or paragraphs. */
final class CellText {
    /** Between the paragraphs of a cell. */
    static final String PARAGRAPH = "; ";

    private CellText() {}

    /** Wrapped lines as one, words divided at the end of a line put together; a list marker begins a paragraph. */
    static String ofLines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!text.isEmpty() && Hyphens.divides(text.toString(), line)) {
                text.setLength(text.length() - (Hyphens.isDropped(text.toString(), line) ? 1 : 0));
            } else if (!text.isEmpty()) {
                text.append(ListMarker.of(line) == null ? " " : PARAGRAPH);
            }
            text.append(line);
        }
        return text.toString();
    }

    /** Paragraphs of a cell, blank ones left out. */
    static String ofParagraphs(List<String> paragraphs) {
        return String.join(
                PARAGRAPH,
                paragraphs.stream().filter(words -> !words.isBlank()).toList());
    }
}
