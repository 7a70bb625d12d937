package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;

/**
 * Rows of a table between bars whose cells were wrapped over several rows, as tools that turn documents into text leave them:
 * "|2. |Send the list to the |Ana |" above "| |Port Office | |". A row without its first cell goes on with the one above where a
 * cell of that one was left open.
 */
public final class BarRows {
    private static final Pattern ROW = Pattern.compile("\\|.*\\|");

    private BarRows() {}

    /** The lines, with such rows as one. */
    public static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        List<String> above = List.of();
        for (Line line : lines) {
            List<String> cells = cells(line);
            if (!above.isEmpty() && cells.size() == above.size() && goesOn(above, cells)) {
                above = together(above, cells);
                joined.set(joined.size() - 1, joined.getLast().saying("|" + String.join(" |", above) + " |"));
            } else {
                above = cells;
                joined.add(line);
            }
        }
        return joined;
    }

    private static List<String> cells(Line line) {
        String text = line.text();
        boolean row = line.cells().isEmpty()
                && text.startsWith("|")
                && ROW.matcher(text).matches();
        return row ? TableHead.cells(line) : List.of();
    }

    private static boolean goesOn(List<String> above, List<String> cells) {
        if (!cells.getFirst().isBlank() || above.getFirst().isBlank()) {
            return false;
        }
        for (int i = 1; i < cells.size(); i++) {
            String more = cells.get(i).strip();
            boolean within = !above.get(i).isBlank() && !more.isEmpty();
            if (within && (Character.isLowerCase(more.codePointAt(0)) || OpenPhrase.is(above.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> together(List<String> above, List<String> cells) {
        List<String> together = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            together.add((above.get(i).strip() + " " + cells.get(i).strip()).strip());
        }
        return together;
    }
}
