package org.rapporteur.importing.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/**
 * One paragraph of a document with what its form says about it; the form that all kinds of documents are brought into.
 *
 * @param number line or paragraph of the document, from 1
 * @param content the words, wrapped lines joined, without list marker; of a table row the cells with " / " between them
 * @param level 1 to 6 for a heading; 0 otherwise
 * @param item the list marker it stood behind, or null
 * @param afterGap a blank line or page break stands before it
 * @param cells of a table row its cells, empty ones too, paragraphs of a cell on lines of their own; empty for what is no row, and for rows that a
 *     document gives as mere text
 */
public record Line(int number, RichText content, int level, @Nullable Item item, boolean afterGap, List<String> cells) {
    /** Between the cells of a row. */
    public static final String CELL_BREAK = " / ";

    /**
     * A list marker.
     *
     * @param kind NUMBERED, LETTERED or BULLET
     * @param label as written or as the document's numbering gives it: "3.", "a)", "•"
     * @param depth 0 for an outermost list
     */
    public record Item(BlockKind kind, String label, int depth) {}

    public Line {
        cells = List.copyOf(cells);
    }

    /** A line that is no table row. */
    public Line(int number, RichText content, int level, @Nullable Item item, boolean afterGap) {
        this(number, content, level, item, afterGap, List.of());
    }

    /** A row of a table. */
    public static Line row(int number, List<String> cells, boolean afterGap) {
        RichText content = RichText.plain(String.join(CELL_BREAK, cells).strip());
        return new Line(number, content, 0, null, afterGap, cells);
    }

    /** The words without their marks. */
    public String text() {
        return content.text();
    }

    /** True for a line of level 1 to 6. */
    public boolean isHeading() {
        return level > 0;
    }

    /** True for an item that a sign and no number stands in front of. */
    public boolean isBullet() {
        return item != null && item.kind() == BlockKind.BULLET;
    }

    /** True for another item of the list that an item stands in: of its kind, as deep; for paragraphs both, none of them. */
    public boolean isBeside(@Nullable Item other) {
        if (item == null || other == null) {
            return item == null && other == null;
        }
        return item.kind() == other.kind() && item.depth() == other.depth();
    }

    /** The same as a heading of this level, or as text with 0. */
    public Line withLevel(int changed) {
        return new Line(number, content, changed, changed > 0 ? null : item, afterGap, cells);
    }

    /** Other words of the same place, without its marker, cells and level. */
    public Line saying(String words) {
        return new Line(number, RichText.plain(words.strip()), 0, null, afterGap);
    }

    /** True when all of it is bold, as headings without a style are. */
    public boolean isBold() {
        return content.marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.BOLD
                        && mark.start() == 0
                        && mark.end() >= content.text().length());
    }
}
