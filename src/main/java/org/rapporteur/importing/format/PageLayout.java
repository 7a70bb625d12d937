package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages as regions in the order they are read: drawn tables where they stand, and what is above, between and below. Text
 * that goes on over pages is looked at as a whole for tables, and comes page by page.
 */
final class PageLayout {
    private final List<List<Piece>> regions = new ArrayList<>();
    /** Rows over the whole width of their pages, so far. */
    private final List<PageRow> open = new ArrayList<>();

    private PageLayout() {}

    /**
     * The regions of all pages; an empty region ends what is before it.
     *
     * @param grids the drawn tables of each page
     * @param rulings all that is drawn on each page
     */
    static List<List<Piece>> regions(List<List<PageRow>> pages, List<List<Grid>> grids, List<List<Ruling>> rulings) {
        PageLayout layout = new PageLayout();
        for (int i = 0; i < pages.size(); i++) {
            layout.page(pages.get(i), grids.get(i), rulings.get(i));
        }
        layout.close();
        return TornRows.mended(layout.regions);
    }

    private void page(List<PageRow> rows, List<Grid> grids, List<Ruling> rulings) {
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
                                glyphs.stream()
                                        .filter(glyph -> !grid.holds(glyph))
                                        .toList());
                (row.y() < grid.bottom() ? above : below).addAll(outside);
            }
            if (!inside.isEmpty()) {
                text(above, rulings);
                close();
                regions.addAll(new GridCells(grid, rows.getFirst().page(), inside).regions());
                left = below;
            }
        }
        text(left, rulings);
    }

    private void text(List<PageRow> rows, List<Ruling> rulings) {
        List<List<PageRow>> columns = PageColumns.ordered(rows, rulings);
        if (columns.size() > 1) {
            close();
        }
        for (List<PageRow> region : columns) {
            open.addAll(region);
            if (columns.size() > 1) {
                close();
            }
        }
    }

    private void close() {
        int page = -1;
        for (Piece piece : PageTables.pieces(open)) {
            if (piece.row().page() != page) {
                regions.add(new ArrayList<>());
                page = piece.row().page();
            }
            regions.getLast().add(piece);
        }
        open.clear();
    }
}
