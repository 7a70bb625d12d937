package org.rapporteur.importing.format;

import java.util.List;

/**
 * A line of running text of a page, or a row of a table.
 *
 * @param row where it begins
 * @param last where it ends, for a table row of several lines
 * @param cells of a table row; empty for text
 */
record Piece(PageRow row, PageRow last, List<String> cells) {
    static Piece text(PageRow row) {
        return new Piece(row, row, List.of());
    }

    static Piece row(PageRow first, PageRow last, List<String> cells) {
        return new Piece(first, last, List.copyOf(cells));
    }

    boolean isText() {
        return cells.isEmpty();
    }

    Segment segment() {
        return row.segments().getFirst();
    }
}
