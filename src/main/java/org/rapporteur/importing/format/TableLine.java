package org.rapporteur.importing.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one line of a table.
 *
 * @param index of the line in its document or page
 * @param gap more than the usual distance to the line above
 * @param paged a page ended above it
 * @param parts from left to right, at most one a column
 */
record TableLine(int index, boolean gap, boolean paged, List<Part> parts) {
    /**
     * A line of a cell.
     *
     * @param column from 0
     * @param right where it ends
     * @param firstWord width of its first word with the blank before it, in the same measure
     */
    record Part(int column, double right, double firstWord, String text) {}

    TableLine {
        parts = List.copyOf(parts);
    }

    @Nullable
    Part in(int column) {
        return parts.stream().filter(part -> part.column == column).findFirst().orElse(null);
    }

    /** True when all of its words stand in columns in which another line has words too. */
    boolean isBelow(TableLine other) {
        return parts.stream().allMatch(part -> other.in(part.column) != null);
    }

    /** The words of all cells; what repeats a head on a new page is the same. */
    List<String> words() {
        return parts.stream().map(part -> part.column + part.text).toList();
    }
}
