package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.importing.format.SpacedLine.Distance;
import org.rapporteur.importing.format.SpacedLine.Kind;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.ListMarker;

/**
 * Tables whose columns are held apart by blanks, as text copied from a page has them or people type them: a head of three
 * short cells or more, or of two far apart, and lines below it that keep to its columns. Wrapped cells are put together.
 */
final class BlankRows {
    private static final int LONGEST_HEAD = 40;
    private static final int LEAST_CELLS = 3;
    /** So many blanks between two cells make a head of them. */
    private static final int FAR = 6;

    private static final int LEAST_OF_TWO = 3;
    private static final int MOST_BLANK_LINES = 4;
    /** So many lines with words in one column only are no table any more. */
    private static final int MOST_ALONE = 12;
    /** Lines of one row of a table without a head, at most. */
    private static final int MOST_WRAPPED = 3;

    private final List<SpacedLine> lines;
    private final Map<Integer, List<String>> rows = new HashMap<>();

    private BlankRows(List<SpacedLine> lines) {
        this.lines = lines;
    }

    /** The cells of the rows by the index of the line they begin in; lines that go on with a row have none. */
    static Map<Integer, List<String>> of(List<SpacedLine> lines) {
        BlankRows tables = new BlankRows(lines);
        int i = 0;
        while (i < lines.size()) {
            i = Math.max(tables.table(i), i + 1);
        }
        return tables.rows;
    }

    /** Takes the table that starts at a line, and gives the line behind it; the line itself when none does. */
    private int table(int start) {
        List<List<Fragment>> head = head(start);
        if (head.isEmpty()) {
            return start;
        }
        BlankTable table = new BlankTable(start, head);
        int blank = 0;
        int end = start + head.size();
        boolean paged = false;
        for (int i = end; i < lines.size() && table.alone() < MOST_ALONE; i++) {
            SpacedLine line = lines.get(i);
            paged |= line.above() == Distance.PAGE;
            if (line.kind() == Kind.PAGE) {
                paged = true;
            } else if (line.kind() == Kind.BLANK || line.kind() == Kind.RULE) {
                blank++;
            } else if (line.kind() == Kind.OTHER
                    || (blank > MOST_BLANK_LINES && !paged)
                    || !takes(table, i, blank > 0 || line.above() == Distance.APART, paged)) {
                break;
            } else {
                table.skip(end, i);
                end = i + 1;
                blank = 0;
                paged = false;
            }
        }
        Map<Integer, List<String>> found = table.rows();
        rows.putAll(found);
        return found.isEmpty() ? start : end;
    }

    /** The lines of a head that starts here; none when none does. */
    private List<List<Fragment>> head(int start) {
        SpacedLine first = lines.get(start);
        List<List<Fragment>> head = new ArrayList<>(List.of(first.fragments()));
        int size = isCentred(start) ? 3 : 1;
        for (int i = start + 1;
                i < lines.size() && (i < start + size || lines.get(i).above() == Distance.TIGHT);
                i++) {
            head.add(lines.get(i).fragments());
        }
        if (isHead(first, head.stream().flatMap(List::stream).toList())) {
            return head;
        }
        return isRow(start) ? List.of(first.fragments()) : List.of();
    }

    /** Of a table without a head the first row: a cell longer than any name, and soon a line whose cells begin where its own do. */
    private boolean isRow(int start) {
        SpacedLine first = lines.get(start);
        return first.kind() == Kind.WORDS
                && first.fragments().size() >= LEAST_CELLS
                && first.fragments().stream().anyMatch(cell -> cell.text().length() > LONGEST_HEAD)
                && lines.subList(start + 1, Math.min(start + 1 + MOST_WRAPPED, lines.size())).stream()
                        .takeWhile(line -> line.kind() == Kind.WORDS)
                        .anyMatch(line -> BlankTable.isBelow(first.fragments(), line.fragments()));
    }

    /** A cell of two lines in a head, the others in the middle beside it: "Responsible", "No.  Action  Deadline", "agency". */
    private boolean isCentred(int start) {
        if (start + 3 > lines.size()
                || lines.subList(start, start + 3).stream().anyMatch(line -> line.kind() != Kind.WORDS)) {
            return false;
        }
        ColumnRuns middle = new ColumnRuns(lines.get(start + 1).fragments());
        ColumnRuns upper = new ColumnRuns(lines.get(start).fragments());
        List<Fragment> lower = lines.get(start + 2).fragments();
        return lines.get(start + 1).fragments().size() > 1
                && lines.get(start).fragments().stream().noneMatch(middle::covers)
                && lower.stream().noneMatch(middle::covers)
                && lower.stream().allMatch(upper::covers);
    }

    private boolean takes(BlankTable table, int i, boolean gap, boolean paged) {
        SpacedLine line = lines.get(i);
        boolean small = Wrapping.startsSmall(line.text());
        boolean first = table.isFirstColumn(line.fragments());
        boolean label =
                line.text().indexOf(':') > 0 && table.begins(line.fragments()) && Labels.startsWithLabel(line.text());
        boolean title = first
                && (Labels.startsWithLabel(line.text())
                        || HeadingShape.isKnownTitle(line.text().strip()));
        if (label || title) {
            return false;
        }
        if (first && gap && !small) {
            return rowFollows(table, i);
        }
        return table.add(i, line.fragments(), gap, paged);
    }

    /** A line between the rows names what the next are about. */
    private boolean rowFollows(BlankTable table, int i) {
        return lines.subList(i + 1, Math.min(i + 3, lines.size())).stream()
                .filter(line -> line.kind() != Kind.BLANK && line.kind() != Kind.RULE)
                .findFirst()
                .filter(line -> table.hasRow(line.fragments()) && !table.isHeadAgain(line.fragments()))
                .isPresent();
    }

    /** Short cells, none a label with its value or an item of a list. */
    private static boolean isHead(SpacedLine line, List<Fragment> cells) {
        if (cells.size() < 2 || line.kind() != Kind.WORDS || ListMarker.of(line.text()) != null) {
            return false;
        }
        boolean wide = cells.size() >= LEAST_CELLS
                || cells.getLast().start() - cells.getFirst().end() >= FAR;
        return wide
                && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_HEAD)
                && cells.stream().noneMatch(cell -> cell.text().indexOf(':') >= 0 || isSentence(cell.text()))
                && cells.stream().skip(1).allMatch(cell -> cell.text().chars().anyMatch(Character::isLetter));
    }

    private static boolean isSentence(String cell) {
        return Wrapping.endsSentence(cell) && cell.indexOf(' ') != cell.lastIndexOf(' ');
    }

    /** How many lines with words in several columns a table of so many columns has at least. */
    static int least(int columns) {
        return columns < LEAST_CELLS ? LEAST_OF_TWO : 1;
    }
}
