package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of a table that reach down into the rows below them, which then have fewer of their own (HTML's rowspan). */
final class RowSpans {
    /** Rows that a cell may reach into; a page that says more is broken. */
    private static final int MOST_ROWS = 500;

    private final Map<Integer, Span> open = new HashMap<>();

    private record Span(String text, int rows) {}

    /**
     * A cell as the page gives it.
     *
     * @param text its words
     * @param rows how many rows it fills, 1 for its own alone
     * @param columns how many columns it fills
     */
    record Cell(String text, int rows, int columns) {}

    /** The row's cells with those that reach into it from above, in their columns; what spans columns is followed by blanks. */
    List<String> row(List<Cell> cells) {
        List<String> row = new ArrayList<>();
        for (Cell cell : cells) {
            fill(row);
            int column = row.size();
            row.add(cell.text);
            for (int i = 1; i < cell.columns; i++) {
                row.add("");
            }
            if (cell.rows > 1) {
                open.put(column, new Span(cell.text, Math.min(cell.rows, MOST_ROWS) - 1));
            }
        }
        fill(row);
        return row;
    }

    private void fill(List<String> row) {
        for (Span span = open.remove(row.size()); span != null; span = open.remove(row.size())) {
            if (span.rows > 1) {
                open.put(row.size(), new Span(span.text, span.rows - 1));
            }
            row.add(span.text);
        }
    }
}
