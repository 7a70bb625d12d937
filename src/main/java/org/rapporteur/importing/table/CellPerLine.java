package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;

/**
 * Tables of actions copied with one cell a line: the names of the columns, "No.", "Task", "Responsible", "End date", and then for
 * each row its number and as many lines as there are columns.
 */
public final class CellPerLine {
    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 40;
    /** "Number", "S/No." */
    private static final int LONGEST_NUMBER = 12;

    private CellPerLine() {}

    /** The lines, with such tables as rows. */
    public static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int columns = head(lines, i);
            int rows = columns == 0 ? 0 : rows(lines, i + columns, columns);
            if (rows == 0) {
                joined.add(lines.get(i++));
                continue;
            }
            for (int row = 0; row <= rows; row++) {
                joined.add(row(lines.subList(i + row * columns, i + (row + 1) * columns)));
            }
            i += (rows + 1) * columns;
        }
        return joined;
    }

    /** How many columns the head has that starts at a line; 0 where none does. The first row's number ends it. */
    private static int head(List<Line> lines, int start) {
        if (!isPlain(lines.get(start))
                || lines.get(start).text().length() > LONGEST_NUMBER
                || Column.named(lines.get(start).text()) != Column.NUMBER) {
            return 0;
        }
        int end = start + 1;
        while (end < lines.size()
                && end - start < MOST
                && isPlain(lines.get(end))
                && !isNumber(lines.get(end), 1)
                && lines.get(end).text().length() <= LONGEST_NAME) {
            end++;
        }
        if (end - start < LEAST || end == lines.size() || !isNumber(lines.get(end), 1)) {
            return 0;
        }
        List<Column> columns = lines.subList(start, end).stream()
                .map(line -> Column.named(line.text()))
                .toList();
        boolean actions = columns.contains(Column.WHAT)
                && (columns.contains(Column.WHO) || columns.contains(Column.WHEN))
                && columns.stream().filter(column -> column == Column.OTHER).count() < columns.size() - LEAST + 1;
        return actions ? end - start : 0;
    }

    private static int rows(List<Line> lines, int start, int columns) {
        int rows = 0;
        int i = start;
        while (i + columns <= lines.size()
                && isNumber(lines.get(i), rows + 1)
                && lines.subList(i + 1, i + columns).stream().noneMatch(line -> isNumberOf(line) != null)) {
            rows++;
            i += columns;
        }
        return rows;
    }

    private static Line row(List<Line> cells) {
        Line first = cells.getFirst();
        return Line.row(first.number(), cells.stream().map(Line::text).toList(), first.afterGap());
    }

    private static boolean isNumber(Line line, int number) {
        Integer found = isNumberOf(line);
        return found != null && found == number;
    }

    private static @Nullable Integer isNumberOf(Line line) {
        String text = line.text().strip();
        return isPlain(line) && text.matches("\\d{1,2}[.)]?") ? Integer.valueOf(text.replaceAll("\\D", "")) : null;
    }

    private static boolean isPlain(Line line) {
        return line.cells().isEmpty() && line.item() == null;
    }
}
