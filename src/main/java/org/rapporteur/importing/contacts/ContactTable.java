package org.rapporteur.importing.contacts;

import java.util.List;

/**
 * A table as it was found: titles and lines, nothing understood yet.
 *
 * @param name of the sheet; empty where a file holds one table only
 * @param titles of the columns, as written
 */
public record ContactTable(String name, List<String> titles, List<Line> lines) {
    /** More columns than this are no list of contacts. */
    static final int MOST_COLUMNS = 500;

    public ContactTable {
        titles = List.copyOf(titles);
        lines = List.copyOf(lines);
    }

    /**
     * A line of a table.
     *
     * @param number in the file, from 1
     * @param cells may be fewer or more than the titles
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Finds the titles: the first of the upper lines that names most columns; else there are none and columns are numbered. */
    static ContactTable of(String name, List<Line> all) {
        List<Line> lines = all.stream().filter(line -> !line.isBlank()).toList();
        int head = -1;
        long best = 0;
        for (int i = 0; i < Math.min(lines.size(), 20); i++) {
            long known = lines.get(i).cells().stream()
                    .filter(cell -> ColumnTitles.target(cell).isPresent())
                    .count();
            if (known > best) {
                best = known;
                head = i;
            }
        }
        if (head < 0) {
            int widest =
                    lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
            List<String> numbers = java.util.stream.IntStream.rangeClosed(1, widest)
                    .mapToObj(i -> "Column " + i)
                    .toList();
            return new ContactTable(name, numbers, lines);
        }
        return new ContactTable(name, lines.get(head).cells(), lines.subList(head + 1, lines.size()));
    }
}
