package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The rows of all pages without those that belong to the paper. */
    static List<List<PageRow>> without(List<List<PageRow>> pages) {
        Set<PageRow> debris = new HashSet<>();
        Map<String, List<PageRow>> returning = new HashMap<>();
        for (List<PageRow> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (i < DEEPEST || i >= page.size() - DEEPEST) {
                    PageRow row = page.get(i);
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
