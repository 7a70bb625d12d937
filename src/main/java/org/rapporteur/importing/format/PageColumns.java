package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds pages set in two columns and puts their rows in the order they are read: left column, right column, and what
 * crosses both where it stands.
 */
final class PageColumns {
    private static final int LEAST_ROWS = 8;
    private static final double NARROWEST = 9;
    /** A line or two may stand below a head or above notes. */
    private static final int LEAST_LINES = 3;

    /** Lines of running text reach the column's edge; cells of a table seldom do. */
    private static final double FULL = 0.8;

    private static final double ENOUGH_FULL = 0.3;
    /** Points; no page is wider (PDF 32000-1, annex C), and only damage puts a letter further out. */
    private static final double WIDEST = 14_400;

    private PageColumns() {}

    /**
     * The rows of a page as read; those of columns come one column after the other.
     *
     * @param rulings drawn on the page
     */
    static List<List<PageRow>> ordered(List<PageRow> rows, List<Ruling> rulings) {
        double gutter = gutter(rows);
        if (gutter < 0 || isRuled(rows, gutter, rulings)) {
            return List.of(rows);
        }
        List<List<PageRow>> regions = new ArrayList<>();
        List<PageRow> left = new ArrayList<>();
        List<PageRow> right = new ArrayList<>();
        List<PageRow> across = new ArrayList<>();
        for (PageRow row : rows) {
            if (crosses(row, gutter)) {
                flush(regions, left, right);
                across.add(row);
            } else {
                flush(regions, across);
                side(row, gutter, true, left);
                side(row, gutter, false, right);
            }
        }
        flush(regions, across);
        flush(regions, left, right);
        return regions;
    }

    /** Lines from one side to the other, between the rows: the rows of a table. */
    private static boolean isRuled(List<PageRow> rows, double gutter, List<Ruling> rulings) {
        List<Ruling> across = rulings.stream().filter(Ruling::across).toList();
        return Ruling.joined(across).stream()
                        .filter(line -> line.from() < gutter && line.to() > gutter)
                        .filter(line -> line.at() > rows.getFirst().y()
                                && line.at() < rows.getLast().y())
                        .limit(LEAST_LINES)
                        .count()
                == LEAST_LINES;
    }

    @SafeVarargs
    private static void flush(List<List<PageRow>> regions, List<PageRow>... open) {
        for (List<PageRow> rows : open) {
            if (!rows.isEmpty()) {
                regions.add(List.copyOf(rows));
                rows.clear();
            }
        }
    }

    private static void side(PageRow row, double gutter, boolean left, List<PageRow> into) {
        List<Segment> own = row.segments().stream()
                .filter(segment -> left == (segment.x() < gutter))
                .toList();
        if (!own.isEmpty()) {
            into.add(row.with(own));
        }
    }

    private static boolean crosses(PageRow row, double gutter) {
        return row.segments().stream().anyMatch(segment -> segment.x() < gutter && segment.right() > gutter);
    }

    /** The middle of the white strip between two columns of running text; negative when there is none. */
    private static double gutter(List<PageRow> rows) {
        double left = rows.stream().mapToDouble(PageRow::x).min().orElse(0);
        double right = rows.stream().mapToDouble(PageRow::right).max().orElse(0);
        if (right - left > WIDEST) {
            return -1;
        }
        double best = -1;
        int most = 0;
        for (double x = left + (right - left) * 0.3; x < left + (right - left) * 0.7; x += 3) {
            int beside = beside(rows, x);
            if (beside > most) {
                most = beside;
                best = x;
            }
        }
        return most >= LEAST_ROWS && isText(rows, best, left, right) ? best : -1;
    }

    /** How many rows have words on both sides of a strip around x, less those that cross it. */
    private static int beside(List<PageRow> rows, double x) {
        int both = 0;
        int across = 0;
        for (PageRow row : rows) {
            boolean crossed = row.segments().stream()
                    .anyMatch(segment -> segment.x() < x + NARROWEST / 2 && segment.right() > x - NARROWEST / 2);
            boolean sides = row.x() < x && row.right() > x;
            across += crossed ? 1 : 0;
            both += sides && !crossed ? 1 : 0;
        }
        return across > both ? 0 : both - across;
    }

    private static boolean isText(List<PageRow> rows, double gutter, double left, double right) {
        int[] full = new int[2];
        int[] all = new int[2];
        double leftEdge = left;
        double rightStart = right;
        double leftEnd = left;
        for (PageRow row : rows) {
            for (Segment segment : row.segments()) {
                if (segment.right() <= gutter) {
                    leftEnd = Math.max(leftEnd, segment.right());
                } else if (segment.x() >= gutter) {
                    rightStart = Math.min(rightStart, segment.x());
                }
            }
        }
        for (PageRow row : rows) {
            for (Segment segment : row.segments()) {
                if (segment.right() <= gutter) {
                    all[0]++;
                    full[0] += segment.right() - leftEdge > FULL * (leftEnd - leftEdge) ? 1 : 0;
                } else if (segment.x() >= gutter) {
                    all[1]++;
                    full[1] += segment.right() - rightStart > FULL * (right - rightStart) ? 1 : 0;
                }
            }
        }
        return full[0] > all[0] * ENOUGH_FULL && full[1] > all[1] * ENOUGH_FULL;
    }
}
