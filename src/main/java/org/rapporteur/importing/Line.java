package org.rapporteur.importing;

import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/**
 * One paragraph of a document with what its form says about it; the form that all kinds of documents are brought into.
 *
 * @param number line or paragraph of the document, from 1
 * @param content the words, wrapped lines joined, without list marker
 * @param level 1 to 6 for a heading; 0 otherwise
 * @param item the list marker it stood behind, or null
 * @param afterGap a blank line or page break stands before it
 */
record Line(int number, RichText content, int level, @Nullable Item item, boolean afterGap) {
    /**
     * A list marker.
     *
     * @param kind NUMBERED, LETTERED or BULLET
     * @param label as written: "3.", "a)", "•"
     * @param depth 0 for an outermost list
     */
    record Item(BlockKind kind, String label, int depth) {}

    String text() {
        return content.text();
    }

    boolean isHeading() {
        return level > 0;
    }

    Line withLevel(int changed) {
        return new Line(number, content, changed, changed > 0 ? null : item, afterGap);
    }

    /** True when all of it is bold, as headings without a style are. */
    boolean isBold() {
        return content.marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.BOLD
                        && mark.start() == 0
                        && mark.end() >= content.text().length());
    }
}
