package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/** Parts a table where pages end, and takes its head out where it returns. */
final class HeadsAgain {
    /** In lines. */
    private static final int LONGEST = 6;

    private HeadsAgain() {}

    /** The lines of each page; those of the first begin with the head. */
    static List<List<TableLine>> without(List<TableLine> lines) {
        List<List<TableLine>> pages = new ArrayList<>();
        List<TableLine> open = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int again = i == 0 ? 0 : again(lines, i);
            if ((again > 0 || lines.get(i).paged()) && !open.isEmpty()) {
                pages.add(open);
                open = new ArrayList<>();
            }
            i += again;
            if (i < lines.size()) {
                open.add(lines.get(i++));
            }
        }
        pages.add(open);
        return pages;
    }

    /** How many lines from here are those that the table begins with. */
    private static int again(List<TableLine> lines, int from) {
        int again = 0;
        while (again < Math.min(from, LONGEST)
                && from + again < lines.size()
                && lines.get(from + again).words().equals(lines.get(again).words())) {
            again++;
        }
        return again;
    }
}
