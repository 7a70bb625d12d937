package org.rapporteur.importing.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.Section;

/**
 * Forms whose rows have the title of a section in their first cell, and all of the section in the second: "Action points | IOM to
 * print the map, …".
 */
public final class TitledRows {
    private static final Set<Section> SECTIONS =
            EnumSet.of(Section.AGENDA, Section.ACTIONS, Section.DECISIONS, Section.MIXED, Section.REVIEW);
    private static final int LONGEST_TITLE = 60;
    /** A shorter cell may be the name of another column. */
    private static final int LEAST_TEXT = 60;

    private TitledRows() {}

    /** The lines, with such rows as a heading and the lines of their second cell. */
    public static List<Line> apart(List<Line> lines) {
        return lines.stream().flatMap(line -> parts(line).stream()).toList();
    }

    private static List<Line> parts(Line line) {
        if (!isTitled(line)) {
            return List.of(line);
        }
        Line title = line.saying(line.cells().getFirst().strip()).withLevel(1);
        List<Line> section = CellLines.of(line, line.cells().get(1));
        return Stream.concat(Stream.of(title), section.stream()).toList();
    }

    private static boolean isTitled(Line line) {
        List<String> cells = line.cells();
        boolean two = cells.size() >= 2 && cells.stream().skip(2).allMatch(String::isBlank);
        if (!two || cells.getFirst().length() > LONGEST_TITLE) {
            return false;
        }
        String said = cells.get(1).strip();
        boolean text = said.indexOf('\n') >= 0 || said.length() >= LEAST_TEXT || ListMarker.of(said) != null;
        return text && SECTIONS.contains(Section.of(cells.getFirst().strip())) && !TableHead.is(line);
    }
}
