package org.rapporteur.office;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet as it was read.
 *
 * @param rows those with anything in them, from the top
 * @param merged the areas whose cells were made one
 */
public record SheetRows(String name, List<Row> rows, List<CellRangeAddress> merged) {
    /**
     * A row.
     *
     * @param number from 0
     * @param cells by column, from 0; blank ones are left out
     */
    public record Row(int number, Map<Integer, SheetCell> cells) {
        public SheetCell cell(int column) {
            return cells.getOrDefault(column, SheetCell.EMPTY);
        }
    }

    /** "C14": row and column from 0. */
    public static String address(int row, int column) {
        return new CellReference(row, column).formatAsString(false);
    }

    /** True for a cell that lies in a merged area. */
    public boolean isMerged(int row, int column) {
        return merged.stream().anyMatch(area -> area.isInRange(row, column));
    }
}
