package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a drawn table by the cells they stand in, brought into rows. */
final class GridCells {
    /** So many rows of the head may stand over a row that a page tore. */
    private static final int MOST_HEADS = 2;

    /** In sizes of the letters: more than a blank. */
    private static final double ROOM = 0.5;

    private final Grid grid;
    /** For each field the first field of its cell, as row times columns plus column. */
    private final int[] first;

    private final Map<Integer, List<PageRow>> cells = new HashMap<>();
    private final double[] ends;

    GridCells(Grid grid, int page, List<Glyph> glyphs) {
        this.grid = grid;
        this.first = first(grid);
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
            for (PageRow row : rows) {
                int column = field % grid.columns();
                ends[column] = Math.max(ends[column], row.right());
                starts[column] = Math.min(starts[column], row.x());
            }
        });
        for (int i = 0; i < ends.length; i++) {
            double margin = starts[i] - grid.xs().get(i);
            ends[i] = Math.max(ends[i], grid.xs().get(i + 1) - margin);
        }
    }

    private static int[] first(Grid grid) {
        int[] first = new int[grid.rows() * grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int field = row * grid.columns() + column;
                boolean left = column > 0 && !grid.isApartLeft(row, column);
                boolean above = row > 0 && !grid.isApartAbove(row, column);
                first[field] = left ? first[field - 1] : above ? first[field - grid.columns()] : field;
            }
        }
        return first;
    }

    /** The rows as pieces; cells that are too long for a row come as running text, each a region of its own. */
    List<List<Piece>> regions() {
        List<List<Piece>> regions = new ArrayList<>();
        List<Integer> columns = filled();
        List<Piece> open = new ArrayList<>();
        RowCells together = new RowCells();
        for (int row = 0; row < grid.rows(); row++) {
            List<List<PageRow>> fields = new ArrayList<>();
            for (int column : columns) {
                fields.add(field(row, column, columns.size()));
            }
            List<PageRow> own = fields.stream().flatMap(List::stream).toList();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                texts.add(text(fields.get(i), row == 0 ? 0 : ends[columns.get(i)]));
            }
            if (together.areRow(texts)) {
                open.add(Piece.row(highest(own), lowest(own), texts));
            } else if (row <= MOST_HEADS
                    && texts.stream().filter(text -> !text.isBlank()).count() == 1) {
                open.add(Piece.loose(own, texts));
            } else if (!own.isEmpty()) {
                regions.add(List.copyOf(open));
                open.clear();
                fields.forEach(field -> {
                    regions.add(field.stream().map(Piece::text).toList());
                    regions.add(List.of());
                });
            }
        }
        regions.add(open);
        regions.add(List.of());
        return regions;
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
    private List<PageRow> field(int row, int column, int columns) {
        int field = first[row * grid.columns() + column];
        boolean begins = field % grid.columns() == column;
        boolean told = field / grid.columns() == row || columns > 2;
        return begins && told ? cells.getOrDefault(field, List.of()) : List.of();
    }

    private static PageRow highest(List<PageRow> rows) {
        return rows.stream().reduce((a, b) -> b.y() < a.y() ? b : a).orElseThrow();
    }

    private static PageRow lowest(List<PageRow> rows) {
        return rows.stream().reduce((a, b) -> b.y() > a.y() ? b : a).orElseThrow();
    }

    /** The words of a cell whose lines end at the latest at a place; where that is 0 all are wrapped. */
    private static String text(List<PageRow> lines, double end) {
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).segments().getFirst().content().text();
            boolean ended = i > 0 && isEnd(lines.get(i - 1), lines.get(i), end);
            if (ended) {
                paragraphs.add(CellText.ofLines(open));
                open.clear();
            }
            open.add(text);
        }
        paragraphs.add(CellText.ofLines(open));
        return CellText.ofParagraphs(paragraphs);
    }

    /** True for a line that had room for the next word, which begins something. */
    private static boolean isEnd(PageRow line, PageRow next, double end) {
        Segment words = next.segments().getFirst();
        double room = end - line.right();
        boolean wrapped = Wrapping.startsSmall(words.text()) || WrappedCells.hasOpenEnd(line.text());
        return !wrapped && room > words.firstWord() + words.size() * ROOM;
    }
}
