package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The letters of a drawn table by the cells they stand in, brought into rows. */
final class GridCells {
    private final Grid grid;
    /** For each field the first field of its cell, as row times columns plus column. */
    private final int[] first;
    /** For the first field of each cell the column it reaches to. */
    private final int[] reach;

    private final Map<Integer, List<PageRow>> cells = new HashMap<>();
    /** Where the words of cells end at the latest that reach to a column. */
    private final double[] ends;

    GridCells(Grid grid, int page, List<Glyph> glyphs) {
        this.grid = grid;
        this.first = first(grid, BandedRows.of(grid, page, glyphs));
        this.reach = reach(first, grid.columns());
        this.ends = new double[grid.columns()];
        double[] starts = new double[grid.columns()];
        Arrays.fill(starts, Double.MAX_VALUE);
        Map<Integer, List<Glyph>> fields = new HashMap<>();
        for (Glyph glyph : glyphs) {
            int field = first[grid.row(glyph) * grid.columns() + grid.column(glyph)];
            fields.computeIfAbsent(field, fresh -> new ArrayList<>()).add(glyph);
        }
        fields.forEach((field, letters) -> {
            List<PageRow> rows =
                    PageRow.of(page, letters).stream().map(PageRow::whole).toList();
            cells.put(field, rows);
            int column = field % grid.columns();
            for (PageRow row : rows) {
                ends[reach[field]] = Math.max(ends[reach[field]], row.right());
                starts[column] = Math.min(starts[column], row.x());
            }
        });
        for (int i = 0; i < ends.length; i++) {
            double margin = starts[i] - grid.xs().get(i);
            ends[i] = Math.max(ends[i], grid.xs().get(i + 1) - margin);
        }
    }

    private static int[] first(Grid grid, Set<Integer> banded) {
        int[] first = new int[grid.rows() * grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int field = row * grid.columns() + column;
                boolean left = column > 0 && !grid.isApartLeft(row, column) && !banded.contains(row);
                boolean above = row > 0 && !grid.isApartAbove(row, column);
                first[field] = left ? first[field - 1] : above ? first[field - grid.columns()] : field;
            }
        }
        return first;
    }

    private static int[] reach(int[] first, int columns) {
        int[] reach = new int[first.length];
        for (int field = 0; field < first.length; field++) {
            reach[first[field]] = Math.max(reach[first[field]], field % columns);
        }
        return reach;
    }

    /** The rows as pieces of one region, and the end of it. */
    List<List<Piece>> regions() {
        List<Integer> columns = filled();
        List<Piece> rows = new ArrayList<>();
        RowCells together = new RowCells();
        for (int row = 0; row < grid.rows(); row++) {
            boolean head = row == 0;
            List<DrawnCell> fields = new ArrayList<>();
            for (int column : columns) {
                fields.add(field(row, column, columns.size()));
            }
            List<String> texts = fields.stream().map(field -> field.text(head)).toList();
            boolean areRow = together.areRow(texts);
            List<PageRow> own = fields.stream()
                    .flatMap(field -> field.lines().stream())
                    .sorted(Comparator.comparingDouble(PageRow::y))
                    .toList();
            if (!own.isEmpty()) {
                List<List<Piece>> lines = fields.stream().map(DrawnCell::pieces).toList();
                rows.add(new Piece(List.of(own.getFirst(), own.getLast()), texts, lines, areRow, 0));
            }
        }
        return List.of(rows, List.of());
    }

    /** The columns in which anything stands; the others lie between two lines drawn as one. */
    private List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            int own = column;
            boolean words = cells.keySet().stream().anyMatch(field -> field % grid.columns() == own);
            boolean wide = grid.xs().get(column + 1) - grid.xs().get(column) > 2 * Ruling.SAME;
            if (words || wide) {
                filled.add(column);
            }
        }
        return filled;
    }

    /** The lines of a field; of a cell over several rows in each of them, unless the table has two columns only. */
    private DrawnCell field(int row, int column, int columns) {
        int field = first[row * grid.columns() + column];
        boolean begins = field % grid.columns() == column;
        boolean told = field / grid.columns() == row || columns > 2;
        return begins && told
                ? new DrawnCell(cells.getOrDefault(field, List.of()), ends[reach[field]])
                : DrawnCell.EMPTY;
    }
}
