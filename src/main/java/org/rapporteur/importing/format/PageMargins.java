package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes running heads, feet and page numbers off the pages: what returns at the same height on page after page. */
final class PageMargins {
    private static final int DEEPEST = 4;
    private static final double SAME_HEIGHT = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d+|(?i)\\b[ivxl]+\\b");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PageMargins() {}

    /**
     * The rows of all pages without those that belong to the paper; heads of tables that return are none.
     *
     * @param grids the drawn tables of each page
     */
    static List<List<PageRow>> without(List<List<PageRow>> pages, List<List<Grid>> grids) {
        Set<PageRow> debris = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<PageRow>> returning = new HashMap<>();
        for (List<PageRow> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                PageRow row = page.get(i);
                boolean edge = i < DEEPEST || i >= page.size() - DEEPEST;
                if (edge && !isTable(page, i) && !isDrawn(row, grids.get(row.page()))) {
                    returning
                            .computeIfAbsent(shape(row), fresh -> new ArrayList<>())
                            .add(row);
                }
            }
            numbers(page, debris);
        }
        int least =
                Math.max(2, (int) pages.stream().filter(page -> !page.isEmpty()).count() / 2);
        for (List<PageRow> same : returning.values()) {
            for (PageRow row : same) {
                long level = same.stream()
                        .filter(other -> Math.abs(other.y() - row.y()) < SAME_HEIGHT)
                        .map(PageRow::page)
                        .distinct()
                        .count();
                if (level >= least) {
                    debris.add(row);
                }
            }
        }
        return pages.stream()
                .map(page -> page.stream().filter(row -> !debris.contains(row)).toList())
                .toList();
    }

    /** True for words in a drawn table of more than the two rows that a running head may have. */
    private static boolean isDrawn(PageRow row, List<Grid> grids) {
        Glyph first = row.segments().getFirst().glyphs().getFirst();
        return grids.stream().anyMatch(grid -> grid.rows() > 2 && grid.holds(first));
    }

    /** True for a row of three cells or more above others that begin where it does, and for the second line of such a head. */
    private static boolean isTable(List<PageRow> page, int i) {
        return isHead(page, i)
                || (i > 0
                        && isHead(page, i - 1)
                        && below(page.get(i), page.get(i - 1))
                                == page.get(i).segments().size());
    }

    private static boolean isHead(List<PageRow> page, int i) {
        PageRow head = page.get(i);
        return head.segments().size() > 2
                && page.subList(i + 1, Math.min(i + 1 + DEEPEST, page.size())).stream()
                        .anyMatch(row -> below(row, head) > 1);
    }

    /** How many words of a row begin where a head has a cell other than its first. */
    private static long below(PageRow row, PageRow head) {
        return row.segments().stream()
                .filter(words ->
                        head.segments().stream().skip(1).anyMatch(cell -> Math.abs(cell.x() - words.x()) < SAME_HEIGHT))
                .count();
    }

    /** A page number alone in the first or the last row. */
    private static void numbers(List<PageRow> page, Set<PageRow> debris) {
        if (page.size() > 1) {
            for (PageRow row : List.of(page.getFirst(), page.getLast())) {
                if (PageDebris.isPageNumber(row.text().strip())) {
                    debris.add(row);
                }
            }
        }
    }

    private static String shape(PageRow row) {
        return BLANKS.matcher(DIGITS.matcher(row.text()).replaceAll("#"))
                .replaceAll(" ")
                .strip();
    }
}
