package org.rapporteur.importing;

import org.rapporteur.importing.line.Line;

/**
 * A line of a document as it was read, to be shown beside what it became.
 *
 * @param number line or paragraph of the document, from 1
 * @param text with its list marker
 */
public record SourceLine(int number, String text) {
    static SourceLine of(Line line) {
        Line.Item item = line.item();
        String marker = item == null || item.label().isBlank() ? "" : item.label() + " ";
        return new SourceLine(line.number(), marker + line.text());
    }
}
