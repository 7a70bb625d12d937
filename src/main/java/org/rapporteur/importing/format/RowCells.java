package org.rapporteur.importing.format;

import java.util.List;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.table.TableHead;

/**
 * Tells, row by row of one table, which rows stay together. Long cells hold text that only stands side by side, and are read
 * as paragraphs; but below a head that names who does what they are what was said, however long.
 */
final class RowCells {
    private static final int LONGEST_CELL = 600;
    private static final int LONGEST_SAID = 20_000;
    /** A title or two may stand above the head. */
    private static final int FIRST_ROWS = 3;

    private int rows;
    /** How many columns the head names; 0 while there is none. */
    private int named;
    /** Cells of the row above. */
    private int width;

    private boolean goesOn;

    /**
     * True where the row asked for last has one filled cell and stands below another of as many: it goes on with the table. Of
     * rows of one cell alone a page may be made.
     */
    boolean goesOn() {
        return goesOn;
    }

    /** True for cells that are to be read as a row; those of others are paragraphs of their own. */
    boolean areRow(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        boolean several = filled > 1;
        goesOn = filled == 1 && cells.size() > 1 && cells.size() == width;
        width = cells.size();
        // A title across the table begins a part of it, which may have a head of its own.
        rows = several ? rows : 0;
        boolean brief = several && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (rows++ < FIRST_ROWS && brief && TableHead.is(Line.row(0, CellText.settled(cells), false))) {
            named = cells.size();
        }
        return brief
                || (several && cells.size() == named && cells.stream().allMatch(cell -> cell.length() <= LONGEST_SAID));
    }
}
