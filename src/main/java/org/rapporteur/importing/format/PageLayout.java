package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/** A page as regions in the order they are read: drawn tables where they stand, and what is above, between and below. */
final class PageLayout {
    private PageLayout() {}

    /** The regions of the rows of one page; an empty region ends what is before it. */
    static List<List<Piece>> regions(List<PageRow> rows, List<Grid> grids) {
        List<List<Piece>> regions = new ArrayList<>();
        List<PageRow> left = rows;
        for (Grid grid : grids) {
            List<Glyph> inside = new ArrayList<>();
            List<PageRow> above = new ArrayList<>();
            List<PageRow> below = new ArrayList<>();
            for (PageRow row : left) {
                List<Glyph> glyphs = row.segments().stream()
                        .flatMap(segment -> segment.glyphs().stream())
                        .toList();
                List<Glyph> own = glyphs.stream().filter(grid::holds).toList();
                inside.addAll(own);
                List<PageRow> outside = own.isEmpty()
                        ? List.of(row)
                        : PageRow.of(
                                row.page(),
                                glyphs.stream().filter(glyph -> !grid.holds(glyph)).toList());
                (row.y() < grid.bottom() ? above : below).addAll(outside);
            }
            if (!inside.isEmpty()) {
                text(above, regions);
                regions.addAll(new GridCells(grid, rows.getFirst().page(), inside).regions());
                left = below;
            }
        }
        text(left, regions);
        return regions;
    }

    private static void text(List<PageRow> rows, List<List<Piece>> regions) {
        for (List<PageRow> region : PageColumns.ordered(rows)) {
            regions.add(PageTables.pieces(region));
        }
    }
}
