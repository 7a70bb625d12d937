package org.rapporteur.importing.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a drawn table whose cells are told apart by where their words begin: some styles draw the lines between cells in every
 * second row only, and none in the head. A row with words in one column is one cell, as drawn.
 */
final class BandedRows {
    /** In points: how far words may stand from where their column begins. */
    private static final double EXACTLY = 2.5;
    /** In points: as far from its line a column begins at most of which no row with lines tells where. */
    private static final double MARGIN = 10;

    /** In sizes of the letters: the gap before the only other column, as a sentence may have a word at any one place. */
    private static final double APART = 0.9;

    private final Grid grid;
    /** Where the words of each column begin in rows that have their lines; beyond all pages where none stand. */
    private final double[] starts;

    private BandedRows(Grid grid, List<Glyph> glyphs) {
        this.grid = grid;
        this.starts = new double[grid.columns()];
        Arrays.fill(starts, Double.MAX_VALUE);
        glyphs.stream().filter(glyph -> isDivided(grid.row(glyph))).forEach(glyph -> {
            int column = grid.column(glyph);
            starts[column] = Math.min(starts[column], glyph.x());
        });
    }

    /** The rows of a table without any line between cells whose words keep to its columns. */
    static Set<Integer> of(Grid grid, int page, List<Glyph> glyphs) {
        Set<Integer> banded = IntStream.range(0, grid.rows())
                .filter(row -> !hasLines(grid, row, false))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        if (banded.isEmpty()) {
            return Set.of();
        }
        BandedRows rows = new BandedRows(grid, glyphs);
        List<Glyph> printed =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        var byRow = printed.stream()
                .filter(glyph -> banded.contains(grid.row(glyph)))
                .collect(Collectors.groupingBy(
                        grid::row,
                        Collectors.collectingAndThen(Collectors.toList(), letters -> PageRow.of(page, letters))));
        banded.removeIf(row -> !rows.keepsToColumns(byRow.getOrDefault(row, List.of())));
        return banded;
    }

    private boolean isDivided(int row) {
        return hasLines(grid, row, true);
    }

    /** True when there are lines between the cells of a row: between all of them, or any. */
    private static boolean hasLines(Grid grid, int row, boolean all) {
        IntStream columns = IntStream.range(1, grid.columns());
        return all
                ? columns.allMatch(column -> grid.isApartLeft(row, column))
                : columns.anyMatch(column -> grid.isApartLeft(row, column));
    }

    private boolean keepsToColumns(List<PageRow> lines) {
        List<List<Glyph>> letters = lines.stream()
                .map(line -> line.segments().stream()
                        .flatMap(segment -> segment.glyphs().stream())
                        .toList())
                .toList();
        Function<List<Glyph>, Long> filled =
                line -> line.stream().map(grid::column).distinct().count();
        return letters.stream().anyMatch(line -> filled.apply(line) > 1)
                && letters.stream().allMatch(this::beginsWithColumns);
    }

    /** True when what stands behind each line between columns begins where that column does. */
    private boolean beginsWithColumns(List<Glyph> line) {
        for (int i = 1; i < line.size(); i++) {
            int column = grid.column(line.get(i));
            boolean enters = column > grid.column(line.get(i - 1));
            boolean within = line.get(i - 1).right() <= grid.xs().get(column) + Ruling.SAME / 2;
            boolean near = grid.columns() == 2
                    && line.get(i).x() - line.get(i - 1).right() < line.get(i).size() * APART;
            if (enters && (!within || near || !isStart(line.get(i).x(), column))) {
                return false;
            }
        }
        return true;
    }

    private boolean isStart(double x, int column) {
        return starts[column] == Double.MAX_VALUE
                ? x - grid.xs().get(column) < MARGIN
                : Math.abs(x - starts[column]) < EXACTLY;
    }
}
