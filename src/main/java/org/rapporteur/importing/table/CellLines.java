package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.recognition.SectionTitles;

/** The paragraphs and list items of a table's cell, which come on lines of their own. */
final class CellLines {
    /** Shorter lines are the pieces of one paragraph. */
    private static final int LEAST = 12;

    private CellLines() {}

    /** The cell on one line. */
    static String joined(String cell) {
        return cell.indexOf('\n') < 0 ? cell : String.join(" ", lines(cell));
    }

    /** The items of a cell, or its paragraphs where each begins like a sentence; else all of it as one. */
    static List<String> parts(String cell) {
        List<String> lines = lines(cell);
        if (lines.size() < 2) {
            return List.of(bare(cell.strip()));
        }
        boolean items = lines.stream().anyMatch(line -> ListMarker.of(line) != null);
        boolean sentences =
                lines.stream().allMatch(line -> line.length() >= LEAST && !Character.isLowerCase(line.codePointAt(0)));
        if (!items) {
            return sentences ? lines : List.of(joined(cell));
        }
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            if (ListMarker.of(line) != null || parts.isEmpty()) {
                parts.add(bare(line));
            } else {
                parts.add(parts.removeLast() + " " + line);
            }
        }
        return parts;
    }

    /** The parts of a cell that stands beside one of so many parts; its lines where there are as many of them. */
    static List<String> pieces(String cell, int beside) {
        List<String> parts = parts(cell);
        List<String> lines = lines(cell);
        return parts.size() != beside && lines.size() == beside ? bareLines(cell) : parts;
    }

    /** The paragraphs of a cell without the marks in front. */
    static List<String> bareLines(String cell) {
        return lines(cell).stream().map(CellLines::bare).toList();
    }

    /** The lines of a cell as lines of the document: items, and paragraphs. */
    static List<Line> of(Line row, String cell) {
        return lines(cell).stream().map(words -> line(row, words)).toList();
    }

    /** What stands below "Actions" in a cell of its own; nothing in other cells. */
    static List<String> actions(String cell) {
        List<String> lines = lines(cell);
        boolean titled = lines.size() > 1 && SectionTitles.isActions(lines.getFirst());
        return titled ? parts(String.join("\n", lines.subList(1, lines.size()))) : List.of();
    }

    /** True for a cell of several lines, one of which says that it is an action: "Action - Ana to print the map". */
    static boolean holdsMarked(String cell) {
        return cell.indexOf('\n') >= 0 && lines(cell).stream().anyMatch(ActionLines::isMarked);
    }

    private static Line line(Line row, String words) {
        ListMarker.Found marker = ListMarker.of(words);
        Line plain = row.saying(marker == null ? words : words.substring(marker.end()));
        return marker == null
                ? plain
                : new Line(
                        row.number(),
                        plain.content(),
                        0,
                        new Line.Item(marker.kind(), marker.label(), 0),
                        row.afterGap());
    }

    private static String bare(String line) {
        ListMarker.Found marker = ListMarker.of(line);
        return marker == null ? line : line.substring(marker.end());
    }

    private static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
