package org.rapporteur.importing.format;

import java.util.List;
import org.rapporteur.meeting.RichText;

/**
 * A line of running text of a page, or a row of a table.
 *
 * @param rows at least one; of text each is a wrapped line of the same paragraph, of a table row they are the first and the
 *     last
 * @param cells of a table row; empty for text
 * @param lines of the cells of a drawn table, as text; empty for others
 * @param together the cells are to be read as a row, not as text that only stands side by side
 * @param edge where text in a cell ends at the latest; 0 where only the page tells
 */
record Piece(List<PageRow> rows, List<String> cells, List<List<Piece>> lines, boolean together, double edge) {
    private static final double ALONE = Double.MAX_VALUE;

    Piece {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
    }

    static Piece text(PageRow row) {
        return text(List.of(row), 0);
    }

    static Piece text(List<PageRow> rows, double edge) {
        return new Piece(rows.stream().map(PageRow::whole).toList(), List.of(), List.of(), false, edge);
    }

    /** A label and its value in a column beside it, which are a paragraph. */
    static Piece labelled(List<PageRow> rows) {
        return text(rows, ALONE);
    }

    /** Text that ends at a place at the latest. */
    Piece within(double end) {
        return new Piece(rows, cells, lines, together, end);
    }

    static Piece row(PageRow first, PageRow last, List<String> cells) {
        return new Piece(List.of(first, last), cells, List.of(), true, 0);
    }

    PageRow row() {
        return rows.getFirst();
    }

    PageRow last() {
        return rows.getLast();
    }

    /** True for a row with words in one cell at most, which is text unless it goes on with a row of the page before. */
    boolean isLoose() {
        return cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    boolean isText() {
        return cells.isEmpty();
    }

    /** True for text that goes on with no line above it. */
    boolean isAlone() {
        return edge == ALONE;
    }

    /** True for a row whose cells are read one after the other, as paragraphs. */
    boolean isTaken() {
        return !lines.isEmpty() && (!together || isLoose());
    }

    /** The first words of text. */
    Segment begin() {
        return row().segments().getFirst();
    }

    /** The last line of text. */
    Segment end() {
        return last().segments().getFirst();
    }

    /** The words of text, its lines put together. */
    RichText content() {
        return rows.stream()
                .map(row -> row.segments().getFirst().content())
                .reduce(WrappedText::joined)
                .orElseThrow();
    }
}
