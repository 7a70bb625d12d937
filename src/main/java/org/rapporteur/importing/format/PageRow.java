package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one baseline of a page, from left to right.
 *
 * @param page from 0
 * @param y of the baseline, in points from the top
 * @param segments at least one
 */
record PageRow(int page, double y, List<Segment> segments) {
    PageRow {
        segments = List.copyOf(segments);
    }

    /** The rows of a page, from top to bottom. */
    static List<PageRow> of(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .sorted(Comparator.comparingDouble(Glyph::y))
                .toList();
        List<PageRow> rows = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean below = !open.isEmpty()
                    && glyph.y() - open.getFirst().y()
                            > 0.45 * Math.max(glyph.size(), open.getFirst().size());
            if (below) {
                rows.add(row(page, open));
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            rows.add(row(page, open));
        }
        return rows;
    }

    private static PageRow row(int page, List<Glyph> glyphs) {
        List<Glyph> across =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        return new PageRow(page, baseline(across), Segment.of(across));
    }

    /** Of the largest letters: others may be raised or lowered. */
    private static double baseline(List<Glyph> glyphs) {
        return glyphs.stream()
                .max(Comparator.comparingDouble(Glyph::size))
                .orElseThrow()
                .y();
    }

    double x() {
        return segments.getFirst().x();
    }

    double right() {
        return segments.getLast().right();
    }

    double size() {
        return segments.getFirst().size();
    }

    boolean isBold() {
        return segments.stream().allMatch(Segment::isBold);
    }

    /** Some of its segments as a row; columns beside each other need not share their baselines. */
    PageRow with(List<Segment> some) {
        return new PageRow(
                page,
                baseline(some.stream()
                        .flatMap(segment -> segment.glyphs().stream())
                        .toList()),
                some);
    }

    /** The row with all its segments run together. */
    PageRow whole() {
        return segments.size() == 1
                ? this
                : with(List.of(segments.stream().reduce(Segment::joined).orElseThrow()));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(text.isEmpty() ? "" : "   ").append(segment.text()));
        return text.toString();
    }
}
