package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;

/** Rows under a title of actions and no head, in which names stand beside what they are to do: "Ana | ask for the permit". */
final class FirstCells {
    static final OwedTables.Found ROW = new OwedTables.Found(List.of(Column.WHO, Column.WHAT), false, false);
    private static final int LEAST = 2;

    private final OwedTables owed;

    FirstCells(OwedTables owed) {
        this.owed = owed;
    }

    /** The rows of a document that are so. */
    List<Line> in(List<Line> lines) {
        List<Line> found = new ArrayList<>();
        List<Line> rows = new ArrayList<>();
        boolean actions = false;
        for (Line line : lines) {
            if (line.cells().size() == 2) {
                rows.add(line);
                continue;
            }
            found.addAll(actions ? named(rows) : List.of());
            rows.clear();
            boolean title = line.isHeading() || line.text().endsWith(":");
            actions = title
                    ? Section.of(line.text()) == Section.ACTIONS
                    : actions && line.cells().isEmpty();
        }
        found.addAll(actions ? named(rows) : List.of());
        return found;
    }

    /** All rows of a table that names somebody known in most of its first cells, and in none of its last. */
    private List<Line> named(List<Line> rows) {
        boolean headed = rows.stream().anyMatch(row -> TableHead.is(row) || owed.at(row) != null);
        long known = rows.stream()
                .filter(row -> owed.isNames(row.cells().getFirst().strip()))
                .count();
        boolean told = rows.stream()
                .noneMatch(row -> row.cells().getLast().isBlank()
                        || owed.isNames(row.cells().getLast().strip()));
        return !headed && told && known >= LEAST && known * 2 >= rows.size() ? List.copyOf(rows) : List.of();
    }
}
