package org.rapporteur.importing.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Heads of tables without lines that return on a new page in the middle of text: what stands in several columns at its top
 * stood there in the same places on the page before, and the text above the break keeps to one of these columns.
 */
final class RepeatedHeads {
    /** In points. */
    private static final double SAME_PLACE = 2;

    private RepeatedHeads() {}

    /**
     * The rows of such heads.
     *
     * @param taken rows that are known to belong to tables, by their index
     */
    static Set<PageRow> of(List<PageRow> rows, Set<Integer> taken) {
        Set<PageRow> again = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 1; i < rows.size(); i++) {
            boolean top = rows.get(i).page() != rows.get(i - 1).page();
            if (top && rows.get(i).segments().size() > 1 && isColumn(rows.get(i - 1), rows.get(i))) {
                int head = before(rows, i);
                for (int k = 0; head >= 0 && i + k < rows.size() && head + k < i; k++) {
                    if (taken.contains(i + k) || !isSame(rows.get(head + k), rows.get(i + k))) {
                        break;
                    }
                    again.add(rows.get(i + k));
                }
            }
        }
        return again;
    }

    /** True for words that cross from no column of a head to the next, and are no title of another table. */
    private static boolean isColumn(PageRow row, PageRow head) {
        return !row.isBold()
                && row.segments().stream().allMatch(words -> head.segments().stream()
                        .noneMatch(cell -> cell.x() > words.x() + SAME_PLACE && cell.x() < words.right()));
    }

    /** Where on the page before a row stood; -1 where it did not. */
    private static int before(List<PageRow> rows, int i) {
        for (int j = i - 1; j >= 0 && rows.get(j).page() == rows.get(i - 1).page(); j--) {
            if (isSame(rows.get(j), rows.get(i))) {
                return j;
            }
        }
        return -1;
    }

    private static boolean isSame(PageRow row, PageRow other) {
        return Math.abs(row.x() - other.x()) < SAME_PLACE && row.text().equals(other.text());
    }
}
