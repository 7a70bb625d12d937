package org.rapporteur.importing.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        glyphs.stream().filter(glyph -> isDivided(grid, grid.row(glyph))).forEach(glyph -> {
            int column = grid.column(glyph);
            starts[column] = Math.min(starts[column], glyph.x());
        });
    }

    /** The rows of a table without any line between cells whose words keep to its columns. */
    static Set<Integer> of(Grid grid, int page, List<Glyph> glyphs) {
        List<Glyph> printed =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        BandedRows rows = new BandedRows(grid, printed);
        return printed.stream()
                .filter(glyph -> isWhole(grid, grid.row(glyph)))
                .collect(Collectors.groupingBy(grid::row))
                .entrySet()
                .stream()
                .filter(row -> rows.keepsToColumns(PageRow.of(page, row.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** True for a row with lines between all its cells. */
    private static boolean isDivided(Grid grid, int row) {
        return inner(grid).allMatch(column -> grid.isApartLeft(row, column));
    }

    /** True for a row without any. */
    private static boolean isWhole(Grid grid, int row) {
        return inner(grid).noneMatch(column -> grid.isApartLeft(row, column));
    }

    private static IntStream inner(Grid grid) {
        return IntStream.range(1, grid.columns());
    }

    private boolean keepsToColumns(List<PageRow> lines) {
        List<List<Glyph>> letters = lines.stream()
                .map(line -> line.segments().stream()
                        .flatMap(segment -> segment.glyphs().stream())
                        .toList())
                .toList();
        return letters.stream().anyMatch(line -> grid.column(line.getLast()) > grid.column(line.getFirst()))
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
