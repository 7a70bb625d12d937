package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;

/** Cells of a row brought to the columns of its table: "3. | Print the map | IOM" below "What | Who | When". */
final class FittedCells {
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})*[.)]{0,2}|[a-z][.)]");

    private FittedCells() {}

    /** True for the number of a row: "3.", "(12)", "1.2", "a)". */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Blank cells at the end, behind the last column of the head, belong to no column. */
    static List<String> trimmed(List<String> cells, List<Column> columns) {
        int end = cells.size();
        while (!columns.isEmpty() && end > columns.size() && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /**
     * As many cells as columns: a number in front goes, cells left out at the end are empty; null where they do not fit.
     *
     * @param item a list marker stands in front of the row
     * @param open the row above ends with the sign between its cells
     */
    static @Nullable List<String> of(List<String> cells, List<Column> columns, boolean item, boolean open) {
        List<String> fitted = new ArrayList<>(cells);
        boolean numbered = columns.getFirst() != Column.NUMBER
                && isNumber(fitted.getFirst().strip());
        boolean named = columns.getFirst() == Column.TOPIC || columns.getFirst() == Column.OTHER;
        if (numbered && (fitted.size() > columns.size() || !named)) {
            fitted.removeFirst();
        }
        if (fitted.size() > columns.size()) {
            int what = columns.indexOf(Column.WHAT);
            int surplus = fitted.size() - columns.size();
            String joined = String.join(Line.CELL_BREAK, fitted.subList(what, what + surplus + 1));
            fitted.subList(what, what + surplus + 1).clear();
            fitted.add(what, joined);
        }
        if (fitted.size() < 2 && columns.size() > 1) {
            return null;
        }
        // "/ IOM to print the map": what stood in the columns before was said in the lines above.
        boolean last = fitted.getFirst().isBlank() && columns.getLast() == Column.WHAT && fitted.size() == 2;
        // The same of a row that goes on behind the lines of a cell: "/ IOM to print the map / IOM / 3 June".
        boolean behind = open && fitted.getFirst().isBlank();
        while ((last || behind) && fitted.size() < columns.size()) {
            fitted.addFirst("");
        }
        if (columns.getFirst() == Column.NUMBER
                && fitted.size() < columns.size()
                && TableRow.isWords(fitted.getFirst())) {
            fitted.addFirst("");
        }
        while (fitted.size() < columns.size()) {
            fitted.add(item && columns.getLast() == Column.WHAT ? 0 : fitted.size(), "");
        }
        return fitted;
    }
}
