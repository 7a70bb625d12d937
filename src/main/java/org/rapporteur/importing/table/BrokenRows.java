package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;

/**
 * Puts a table of actions together whose cells came out on lines of their own with a lone "/" between them: below a head
 * "Agenda item / Action / Status" each row is the lines up to the next gap behind its last cell. What is no cell of an action
 * stays as the lines it came in.
 */
public final class BrokenRows {
    private static final String BREAK = "/";
    private static final String BREAK_AT_END = " /";
    private static final int LOOK_AHEAD = 12;

    private final List<Line> lines;
    private final List<Line> result = new ArrayList<>();
    private List<Column> columns = List.of();

    private BrokenRows(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, with such tables as rows. */
    public static List<Line> joined(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.text().equals(BREAK)) ? new BrokenRows(lines).joined() : lines;
    }

    private List<Line> joined() {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean head = line.cells().isEmpty() && !line.isHeading() && TableHead.is(line);
            if (head && breaksSoon(i + 1)) {
                List<String> names = List.of(line.text().split("\\s+/\\s+", -1));
                columns = Column.withTask(names.stream().map(Column::named).toList(), names);
                result.add(Line.row(line.number(), names, line.afterGap()));
                i = rows(i + 1);
            } else {
                result.add(line);
                i++;
            }
        }
        return result;
    }

    private boolean breaksSoon(int from) {
        return lines.subList(Math.min(from, lines.size()), Math.min(lines.size(), from + LOOK_AHEAD)).stream()
                .anyMatch(line -> line.text().equals(BREAK));
    }

    private int rows(int from) {
        int i = from;
        while (i < lines.size() && !isPast(lines.get(i)) && breaksSoon(i)) {
            i = row(i);
        }
        return i;
    }

    private static boolean isPast(Line line) {
        Field field = Labels.alone(line.text());
        return field != null
                || Labels.startsWithLabel(line.text())
                || TableHead.is(line)
                || Section.of(line.text()) != Section.DISCUSSION;
    }

    /** Takes the row that starts here, and gives the line after it. */
    private int row(int from) {
        List<List<Line>> cells = new ArrayList<>();
        cells.add(new ArrayList<>());
        int i = from;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean complete =
                    cells.size() == columns.size() && !cells.getLast().isEmpty();
            if (i > from && (isPast(line) || (complete && line.afterGap()))) {
                break;
            }
            boolean ends = line.text().endsWith(BREAK_AT_END);
            if (!line.text().equals(BREAK)) {
                cells.getLast().add(ends ? without(line) : line);
            }
            if (ends || line.text().equals(BREAK)) {
                cells.add(new ArrayList<>());
            }
            i++;
        }
        add(cells);
        return i;
    }

    private static Line without(Line line) {
        String text = line.text();
        return line.saying(text.substring(0, text.length() - BREAK_AT_END.length()))
                .withLevel(0);
    }

    private void add(List<List<Line>> cells) {
        // Who and when beside nothing that is to be done are words like any others.
        boolean fits = cells.size() == columns.size()
                && columns.contains(Column.WHAT)
                && !cells.get(columns.indexOf(Column.WHAT)).isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            Column column = fits ? columns.get(i) : Column.OTHER;
            boolean told = column == Column.WHAT;
            boolean kept = column == Column.TOPIC
                    || column == Column.SAID
                    || column == Column.AGREED
                    || column == Column.OTHER;
            for (Line line : cells.get(i)) {
                if (told) {
                    result.add(action(line, cells));
                } else if (kept) {
                    result.add(line);
                }
            }
        }
    }

    private Line action(Line line, List<List<Line>> cells) {
        List<String> row = new ArrayList<>();
        boolean said = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean about = column == Column.WHO || column == Column.WHEN || column == Column.STATUS;
            row.add(
                    column == Column.WHAT && !said
                            ? line.text()
                            : about
                                    ? String.join(
                                            "; ",
                                            cells.get(i).stream()
                                                    .map(Line::text)
                                                    .toList())
                                    : "");
            said |= column == Column.WHAT;
        }
        return Line.row(line.number(), row, line.afterGap());
    }
}
