package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.presence.AttendanceTable;

/**
 * Those who were there, set in columns below their label: "1. Ana Santos – WFP | 10. Ben Cruz – IOM", or three names and more
 * side by side. Each of them is a line of his own.
 */
public final class NameCells {
    /** Two cells may as well be somebody and his house. */
    private static final int LEAST_NAMES = 3;

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]+){1,3}(?:,\\s[^@\\d]{2,60})?");
    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,3}[.)]\\s+\\p{Lu}.*", Pattern.DOTALL);

    private NameCells() {}

    /** The lines, with such rows apart. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        boolean below = false;
        for (Line line : lines) {
            // Below a head of its own a table says which cell is whose.
            below = line.cells().isEmpty()
                    ? Labels.alone(line.text()) == Field.PRESENT
                    : below && !AttendanceTable.isHead(line.cells());
            List<String> cells = below ? filled(line) : List.of();
            if (areNames(cells)) {
                cells.forEach(cell -> apart.add(line.saying(unnumbered(cell))));
            } else {
                apart.add(line);
            }
        }
        return apart;
    }

    private static List<String> filled(Line line) {
        return line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean areNames(List<String> cells) {
        boolean numbered = !cells.isEmpty()
                && cells.stream().allMatch(cell -> NUMBERED.matcher(cell).matches());
        return numbered
                || (cells.size() >= LEAST_NAMES
                        && cells.stream().allMatch(cell -> NAME.matcher(cell).matches()));
    }

    private static String unnumbered(String cell) {
        ListMarker.Found marker = ListMarker.of(cell);
        return marker == null ? cell : cell.substring(marker.end());
    }
}
