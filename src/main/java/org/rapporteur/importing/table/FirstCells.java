package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;

/** Rows under a title of actions and no head, in which names stand beside what they are to do: "Ana | ask for the permit". */
final class FirstCells {
    static final OwedTables.Found ROW = new OwedTables.Found(List.of(Column.WHO, Column.WHAT), false, false);
    private static final int LEAST = 2;
    /** Titles that say of themselves that names follow. */
    private static final Pattern SHARED = Pattern.compile(
            "(?iu)reparto|distribuci[óo]n|asigna|r[ée]partition|partage|who does what|qui fait quoi|qui[ée]n hace qu|assigned|shared out");

    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}’'.-]*(?:\\s(?:(?:y|e|et|and|&)\\s)?\\p{Lu}[\\p{L}’'.-]*|,\\s\\p{Lu}[\\p{L}’'.-]*){0,4}");

    private final OwedTables owed;

    FirstCells(OwedTables owed) {
        this.owed = owed;
    }

    /** The rows of a document that are so. */
    List<Line> in(List<Line> lines) {
        List<Line> found = new ArrayList<>();
        List<Line> rows = new ArrayList<>();
        boolean actions = false;
        boolean shared = false;
        for (Line line : lines) {
            if (line.cells().size() == 2) {
                rows.add(line);
                continue;
            }
            found.addAll(actions ? named(rows, shared) : List.of());
            rows.clear();
            boolean title = line.isHeading() || line.text().endsWith(":");
            actions = title
                    ? Section.of(line.text()) == Section.ACTIONS
                    : actions && line.cells().isEmpty();
            shared = title ? SHARED.matcher(line.text()).find() : shared;
        }
        found.addAll(actions ? named(rows, shared) : List.of());
        return found;
    }

    /**
     * All rows of a table that names somebody known in most of its first cells, and in none of its last.
     *
     * @param shared whether the title says that names follow, known or not
     */
    private List<Line> named(List<Line> rows, boolean shared) {
        boolean headed = rows.stream().anyMatch(row -> TableHead.is(row) || owed.at(row) != null);
        long known = rows.stream()
                .map(row -> row.cells().getFirst().strip())
                .filter(cell ->
                        owed.isNames(cell) || (shared && NAMES.matcher(cell).matches()))
                .count();
        boolean told = rows.stream()
                .noneMatch(row -> row.cells().getLast().isBlank()
                        || owed.isNames(row.cells().getLast().strip()));
        return !headed && told && known >= LEAST && known * 2 >= rows.size() ? List.copyOf(rows) : List.of();
    }
}
