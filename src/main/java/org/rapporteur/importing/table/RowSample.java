package org.rapporteur.importing.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.importing.line.Line;

/** The first rows of a table: what most cells of a column are. */
record RowSample(List<Line> rows, int width) {
    /** Letters that a column of tasks has on average at least. */
    private static final int LEAST_TASK = 12;

    /** True where half of the column's cells are filled, and three of five of these are so. */
    boolean isMost(int column, Predicate<String> so) {
        long filled =
                rows.stream().filter(row -> !row.cells().get(column).isBlank()).count();
        return filled * 2 >= rows.size() && count(column, so) * 5 >= filled * 3;
    }

    /** How many filled cells of a column are so. */
    long count(int column, Predicate<String> so) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank() && so.test(cell))
                .count();
    }

    /** The column with most cells that are so, but for one; -1 where none has enough. */
    int best(int but, Predicate<String> so) {
        return IntStream.range(0, width)
                .filter(c -> c != but && isMost(c, so))
                .boxed()
                .max((a, b) -> Long.compare(count(a, so), count(b, so)))
                .orElse(-1);
    }

    /** The column with the longest cells, but for two; -1 where none is as long as tasks are. */
    int longest(int when, int who) {
        return IntStream.range(0, width)
                .filter(c -> c != when && c != who && average(c) >= LEAST_TASK)
                .boxed()
                .max((a, b) -> Double.compare(average(a), average(b)))
                .orElse(-1);
    }

    private double average(int column) {
        return rows.stream()
                .mapToInt(row -> row.cells().get(column).strip().length())
                .average()
                .orElse(0);
    }
}
