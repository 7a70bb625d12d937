package org.rapporteur.importing.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables that were copied as text, their cells with tabs between them: two lines or more of three cells or more. */
final class TabRows {
    private static final Pattern TAB = Pattern.compile("\\t");
    private static final int LEAST_CELLS = 3;
    private static final int LEAST_ROWS = 2;

    private TabRows() {}

    /** Indices of the lines that are rows. */
    static Set<Integer> of(List<String> raw) {
        Set<Integer> rows = new HashSet<>();
        int i = 0;
        while (i < raw.size()) {
            int end = isHead(raw.get(i)) ? end(raw, i) : i;
            for (int row = i; end - i >= LEAST_ROWS && row < end; row++) {
                rows.add(row);
            }
            i = Math.max(end, i + 1);
        }
        return rows;
    }

    /** The cells of a row, empty ones too. */
    static List<String> cells(String line) {
        return Stream.of(TAB.split(line, -1)).map(String::strip).toList();
    }

    private static int end(List<String> raw, int head) {
        int columns = cells(raw.get(head)).size();
        int i = head + 1;
        while (i < raw.size() && isRow(raw.get(i), columns)) {
            i++;
        }
        return i;
    }

    /** Three cells or more with words in all of them; "Date:" before a tab is a label. */
    private static boolean isHead(String line) {
        if (line.indexOf('\t') < 0) {
            return false;
        }
        List<String> cells = cells(line);
        return cells.size() >= LEAST_CELLS
                && cells.stream().noneMatch(String::isEmpty)
                && cells.stream().noneMatch(cell -> cell.endsWith(":"));
    }

    /** As many cells as the head, but for those that are left out at the end; "Next meeting:" before a tab is a label. */
    private static boolean isRow(String line, int columns) {
        if (line.indexOf('\t') < 0) {
            return false;
        }
        List<String> cells = cells(line);
        boolean label = cells.size() < columns && cells.getFirst().endsWith(":");
        return cells.size() >= 2 && cells.size() <= columns && !label;
    }
}
