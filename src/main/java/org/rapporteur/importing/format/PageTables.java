package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds tables on a page: rows whose wide gaps stand below one another. A cell's wrapped lines are put together. */
final class PageTables {
    private static final double SAME_PLACE = 5;
    /** In sizes of the letters: rows further apart belong to different things. */
    private static final double APART = 4;
    /** In sizes of the letters: lines of one cell stand closer than this. */
    private static final double TIGHT = 1.35;

    private PageTables() {}

    /** The rows of a region of one page or more, those of tables with their cells, all others as running text. */
    static List<Piece> pieces(List<PageRow> rows) {
        Map<Integer, List<String>> headed = BlankRows.of(SpacedLine.of(rows));
        Set<PageRow> again = RepeatedHeads.of(rows, headed.keySet());
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            List<String> cells = headed.get(i);
            int end = i + 1;
            while (end < rows.size() && goesOn(rows, headed, end)) {
                end++;
            }
            if (cells == null) {
                aligned(
                        rows.subList(i, end).stream()
                                .filter(row -> !again.contains(row))
                                .toList(),
                        pieces);
            } else {
                pieces.add(Piece.row(rows.get(i), rows.get(end - 1), cells));
            }
            i = end;
        }
        return pieces;
    }

    /** True for a row that is text as the one before on its page, or goes on with a row of a table. */
    private static boolean goesOn(List<PageRow> rows, Map<Integer, List<String>> headed, int i) {
        List<String> cells = headed.get(i);
        return cells == null
                ? !headed.containsKey(i - 1)
                        && rows.get(i).page() == rows.get(i - 1).page()
                : cells.isEmpty();
    }

    /** Rows without a head that tells, by where their words begin. */
    private static void aligned(List<PageRow> rows, List<Piece> pieces) {
        int i = 0;
        while (i < rows.size()) {
            int end = tableEnd(rows, i);
            if (end > i) {
                table(rows.subList(i, end), pieces);
                i = end;
            } else {
                pieces.add(Piece.text(rows.get(i).whole()));
                i++;
            }
        }
    }

    /** One past the last row of the table that starts at a row; the row itself when none does. */
    private static int tableEnd(List<PageRow> rows, int start) {
        if (rows.get(start).segments().size() < 2) {
            return start;
        }
        List<Double> starts = new ArrayList<>(starts(rows.get(start)));
        int aligned = 1;
        int end = start + 1;
        for (int i = start + 1; i < rows.size(); i++) {
            PageRow row = rows.get(i);
            boolean near = row.y() - rows.get(i - 1).y() < APART * row.size();
            if (!near) {
                break;
            }
            if (row.segments().size() > 1) {
                List<Double> inner = starts.subList(1, starts.size());
                long shared =
                        starts(row).stream().filter(x -> isAmong(x, inner)).count();
                if (shared == 0) {
                    break;
                }
                starts(row).stream().filter(x -> !isAmong(x, starts)).forEach(starts::add);
                aligned++;
                end = i + 1;
            } else if (fitsIn(row.segments().getFirst(), starts)) {
                end = isAmong(row.x(), starts.subList(1, starts.size())) ? i + 1 : end;
            } else {
                break;
            }
        }
        return aligned > 1 ? end : start;
    }

    private static boolean fitsIn(Segment segment, List<Double> starts) {
        return isAmong(segment.x(), starts)
                && starts.stream().noneMatch(x -> x > segment.x() + SAME_PLACE && x < segment.right());
    }

    private static List<Double> starts(PageRow row) {
        return row.segments().stream().map(Segment::x).toList();
    }

    private static boolean isAmong(double x, List<Double> places) {
        return places.stream().anyMatch(place -> Math.abs(place - x) < SAME_PLACE);
    }

    private static void table(List<PageRow> wide, List<Piece> pieces) {
        List<Double> columns = columns(wide);
        List<PageRow> rows = wide.stream()
                .map(row -> row.with(row.segments().stream()
                        .flatMap(segment -> segment.cut(columns).stream())
                        .toList()))
                .toList();
        List<PageRow> open = new ArrayList<>();
        for (PageRow row : rows) {
            if (!open.isEmpty() && !goesOn(open, row, columns, ends(rows, columns))) {
                pieces.add(row(open, columns));
                open.clear();
            }
            open.add(row);
        }
        pieces.add(row(open, columns));
    }

    private static List<Double> columns(List<PageRow> rows) {
        List<Double> columns = new ArrayList<>();
        rows.stream().flatMap(row -> starts(row).stream()).sorted().forEach(x -> {
            if (columns.isEmpty() || x - columns.getLast() > SAME_PLACE * 2) {
                columns.add(x);
            }
        });
        return columns;
    }

    private static double[] ends(List<PageRow> rows, List<Double> columns) {
        double[] ends = new double[columns.size()];
        for (PageRow row : rows) {
            for (Segment segment : row.segments()) {
                int column = column(segment, columns);
                ends[column] = Math.max(ends[column], segment.right());
            }
        }
        return ends;
    }

    private static int column(Segment segment, List<Double> columns) {
        int column = 0;
        while (column + 1 < columns.size() && segment.x() > columns.get(column + 1) - SAME_PLACE) {
            column++;
        }
        return column;
    }

    /** True when a row holds wrapped lines of the cells above it: none of these had room for what stands below. */
    private static boolean goesOn(List<PageRow> open, PageRow row, List<Double> columns, double[] ends) {
        if (row.y() - open.getLast().y() > TIGHT * row.size()) {
            return false;
        }
        boolean firstEmpty = row.x() > columns.getFirst() + SAME_PLACE * 2;
        boolean label =
                row.segments().size() > 1 && row.segments().getFirst().text().endsWith(":");
        return firstEmpty
                || (!label
                        && row.segments().stream().allMatch(segment -> wraps(open.getLast(), segment, columns, ends)));
    }

    private static boolean wraps(PageRow above, Segment segment, List<Double> columns, double[] ends) {
        int column = column(segment, columns);
        return above.segments().stream()
                .filter(other -> column(other, columns) == column)
                .anyMatch(other -> other.right() + segment.firstWord() + segment.size() * 0.2 > ends[column]);
    }

    private static Piece row(List<PageRow> rows, List<Double> columns) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int own = i;
            texts.add(CellText.ofLines(rows.stream()
                    .flatMap(row -> row.segments().stream())
                    .filter(segment -> column(segment, columns) == own)
                    .map(Segment::text)
                    .toList()));
        }
        boolean labelled = texts.size() == 2 && texts.getFirst().endsWith(":");
        long filled = texts.stream().filter(text -> !text.isBlank()).count();
        if (labelled) {
            return Piece.labelled(rows);
        }
        return filled < 2 ? Piece.text(rows, 0) : Piece.row(rows.getFirst(), rows.getLast(), texts);
    }
}
