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

    /** A row with words in one cell only, which is text unless it goes on with a row of the page before. */
    static Piece loose(List<PageRow> rows, List<String> cells) {
        PageRow joined = rows.stream().map(PageRow::whole).reduce(Piece::below).orElseThrow();
        return new Piece(joined, joined, List.copyOf(cells));
    }

    /** Lines of a cell as one. */
    static PageRow below(PageRow upper, PageRow lower) {
        return lower.with(List.of(
                Segment.joined(upper.segments().getFirst(), lower.segments().getFirst())));
    }

    /** True for a row with words in one cell at most. */
    boolean isLoose() {
        return cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    boolean isText() {
        return cells.isEmpty();
    }

    Segment segment() {
        return row.segments().getFirst();
    }
}
