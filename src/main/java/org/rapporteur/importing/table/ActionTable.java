package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.line.Section;
import org.rapporteur.meeting.RichText;

/**
 * Rows of a table of actions. A head row names its columns; the rows below it are actions, written the way the group's own
 * minutes write them: "what – when (who)". Rows come as such from the document, or as text with " / " or "|" between cells.
 */
public final class ActionTable {
    private static final Pattern RULE = Pattern.compile("\\s*:?-{2,}:?\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})*[.)]{0,2}|[a-z][.)]");

    private static final Pattern COLON = Pattern.compile("\\s*:$");
    private static final int LONGEST_TOPIC = 80;
    private static final int MOST_BETWEEN = 2;
    /** Lines of a cell, within a row that is not at its end. */
    private static final int MOST_WITHIN = 40;

    private final OwedTables owed;
    private List<Column> columns = List.of();
    private int between;
    /** The last row ends with the sign between its cells: what is to be done stands further below. */
    private boolean open;
    /** How many cells the shortest row had, and whether a heading stood behind it. */
    private int least;

    private boolean headed;
    /** The column of those who told something, which may be that of those who owe; -1 where the head says who owes. */
    private int reported = -1;
    /** What is to be done is the end of what was said: "Minutes / Action by". */
    private boolean inMinutes;

    private String topic = "";
    /** The last row's cell of what is to be done began a list, which the next lines go on with. */
    private boolean listed;

    /**
     * A row as lines.
     *
     * @param before what was discussed, as headings or text
     * @param actions the actions it holds
     */
    public record Row(List<Line> before, List<Entry> actions) {}

    /**
     * An action out of a row.
     *
     * @param line all of its words
     * @param who the cell of who is responsible; null where the table has none
     * @param when the cell of the deadline; null where the table has none
     * @param status the cell of how far it is; null where the table has none
     */
    public record Entry(Line line, @Nullable String who, @Nullable String when, @Nullable String status) {}

    /** Reads tables by their heads, and those of {@code owed} by their cells. */
    public ActionTable(OwedTables owed) {
        this.owed = owed;
    }

    /** The line as a row of such a table, or null when it is none. */
    @Nullable
    public Row row(Line line) {
        List<String> cells = trimmed(TableHead.cells(line));
        if (listed && cells.size() < 2 && line.item() != null && !line.afterGap()) {
            return new Row(List.of(), List.of(new Entry(line, null, null, null)));
        }
        listed = false;
        if (line.isHeading() || cells.size() < 2) {
            leave(line);
            return null;
        }
        boolean fits = cells.size() == columns.size();
        Row alone = fits ? null : LabelledRow.of(line, cells);
        if (alone != null) {
            return alone;
        }
        OwedTables.Found found = owed.at(line);
        if (found != null || TableHead.is(line)) {
            inMinutes = found == null ? TableHead.isOfMinutes(line) : found.inMinutes();
            columns = found == null ? TableHead.columns(line) : found.columns();
            reported = TableHead.namesReporters(line) ? columns.indexOf(Column.WHO) : -1;
            between = 0;
            open = false;
            least = Integer.MAX_VALUE;
            headed = false;
            topic = "";
            if (found == null || found.headed()) {
                return null;
            }
        }
        if (cells.stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            return new Row(List.of(), List.of());
        }
        columns = headed && isOther(cells) ? List.of() : columns;
        Row titled = columns.isEmpty() ? titled(line, cells) : null;
        if (titled != null) {
            return titled;
        }
        List<String> fitted = columns.isEmpty() ? null : fitted(cells, line.item() != null);
        if (fitted == null) {
            leave(line);
            return null;
        }
        between = 0;
        open = line.text().stripTrailing().endsWith("/");
        least = Math.min(least, cells.size());
        headed = false;
        return read(new TableRow(line, columnsOf(fitted), fitted));
    }

    /** Blank cells at the end, behind the last column of the head, belong to no column. */
    private List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (!columns.isEmpty() && end > columns.size() && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** Behind a heading: rows of fewer cells than any before, or of more than the head has, are those of another table. */
    private boolean isOther(List<String> cells) {
        boolean fewer = least < Integer.MAX_VALUE && cells.size() < least;
        boolean numbered = NUMBER.matcher(cells.getFirst().strip()).matches();
        return fewer || (!columns.isEmpty() && cells.size() > columns.size() && !numbered);
    }

    /** A row of any other table, one cell of which holds the actions below the word: "Action", and lines; or lines that begin with it. */
    private static @Nullable Row titled(Line line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            List<String> actions = CellLines.actions(cells.get(i));
            if (!actions.isEmpty()) {
                List<Line> before = new ArrayList<>();
                for (int j = 0; j < cells.size(); j++) {
                    before.addAll(j == i ? List.of() : CellLines.of(line, cells.get(j)));
                }
                return new Row(
                        before,
                        actions.stream()
                                .filter(words -> !NoAction.says(words))
                                .map(words -> new Entry(line.saying(words), null, null, null))
                                .toList());
            }
        }
        boolean marked = cells.stream().anyMatch(CellLines::holdsMarked);
        return marked
                ? new Row(
                        cells.stream()
                                .flatMap(cell -> CellLines.of(line, cell).stream())
                                .toList(),
                        List.of())
                : null;
    }

    private void leave(Line line) {
        headed |= line.isHeading();
        boolean ended = line.isHeading()
                ? Section.of(line.text()) != Section.DISCUSSION
                : ++between > (open ? MOST_WITHIN : MOST_BETWEEN) && columns.contains(Column.WHO);
        columns = ended ? List.of() : columns;
    }

    /** As many cells as columns: a number in front goes, cells left out at the end are empty; null where they do not fit. */
    private @Nullable List<String> fitted(List<String> cells, boolean item) {
        List<String> fitted = new ArrayList<>(cells);
        boolean numbered = columns.getFirst() != Column.NUMBER
                && NUMBER.matcher(fitted.getFirst().strip()).matches();
        boolean named = columns.getFirst() == Column.TOPIC || columns.getFirst() == Column.OTHER;
        if (numbered && (fitted.size() > columns.size() || !named)) {
            fitted.removeFirst();
        }
        if (fitted.size() > columns.size()) {
            int what = columns.indexOf(Column.WHAT);
            int surplus = fitted.size() - columns.size();
            String joined = String.join(Line.CELL_BREAK, fitted.subList(what, what + surplus + 1));
            fitted.subList(what, what + surplus + 1).clear();
            fitted.add(what, joined);
        }
        if (fitted.size() < 2 && columns.size() > 1) {
            return null;
        }
        // "/ IOM to print the map": what stood in the columns before was said in the lines above.
        boolean last = fitted.getFirst().isBlank() && columns.getLast() == Column.WHAT && fitted.size() == 2;
        // The same of a row that goes on behind the lines of a cell: "/ IOM to print the map / IOM / 3 June".
        boolean behind = open && fitted.getFirst().isBlank();
        while ((last || behind) && fitted.size() < columns.size()) {
            fitted.addFirst("");
        }
        if (columns.getFirst() == Column.NUMBER
                && fitted.size() < columns.size()
                && TableRow.isWords(fitted.getFirst())) {
            fitted.addFirst("");
        }
        while (fitted.size() < columns.size()) {
            fitted.add(item && columns.getLast() == Column.WHAT ? 0 : fitted.size(), "");
        }
        return fitted;
    }

    /** "World Vision | 11 sites run | UNICEF to send food": the first told it, and another is to do it. */
    private List<Column> columnsOf(List<String> cells) {
        boolean told = reported >= 0 && owed.isTold(cells.get(columns.indexOf(Column.WHAT)));
        if (!told) {
            return columns;
        }
        List<Column> own = new ArrayList<>(columns);
        own.set(reported, Column.TOPIC);
        own.replaceAll(column -> column == Column.OTHER ? Column.SAID : column);
        return List.copyOf(own);
    }

    private Row read(TableRow row) {
        Line line = row.line();
        List<Line> before = new ArrayList<>();
        String said = row.cell(Column.TOPIC);
        String what = row.cell(Column.WHAT);
        boolean numbered = said != null
                && (NUMBER.matcher(said).matches() || (said.isEmpty() && line.item() != null && columns.size() == 2));
        String discussed = row.cell(Column.SAID);
        boolean alone = discussed == null || discussed.isEmpty();
        String whose = row.cell(Column.WHO);
        boolean nobodys = whose == null || whose.isBlank();
        if (numbered && what != null && alone && nobodys) {
            boolean title = what.endsWith(":") || HeadingShape.fits(what);
            before.add(line.saying(COLON.matcher(what).replaceFirst("")).withLevel(title ? 1 : 0));
            return new Row(before, List.of());
        }
        if (said != null && !said.isEmpty() && !said.equals(topic) && !numbered) {
            topic = said;
            before.add(discussed(line, said));
        }
        if (discussed != null && !discussed.isEmpty()) {
            before.addAll(CellLines.of(line, discussed));
        }
        for (String told : row.tales()) {
            before.addAll(CellLines.of(line, told));
        }
        String agreed = row.cell(Column.AGREED);
        if (agreed != null && !agreed.isEmpty()) {
            before.addAll(CellLines.of(line, agreed));
        }
        String when = row.cell(Column.WHEN);
        boolean torn = nobodys && (when == null || when.isBlank()) && what != null && owed.isNames(what);
        if (what == null || torn || NoAction.says(what)) {
            String rest = row.rest();
            if (!rest.isEmpty()) {
                before.add(line.saying(rest));
            }
            return new Row(before, List.of());
        }
        if (inMinutes) {
            return saidAndDone(row, whose, before);
        }
        if (nobodys && row.isDecision()) {
            before.addAll(CellLines.of(line, row.task()));
            return new Row(before, List.of());
        }
        List<String> parts = CellLines.parts(row.task());
        listed = parts.size() == 1 && row.beginsList();
        return new Row(before, row.entries(parts.size() == 1 ? List.of(what) : parts));
    }

    /** Where somebody has to act the last paragraph says what; the rest was only said. */
    private static Row saidAndDone(TableRow row, @Nullable String whose, List<Line> before) {
        List<Line> said = CellLines.of(row.line(), row.task());
        boolean nextMeeting =
                !said.isEmpty() && NextMeetingWords.lead(said.getLast().text());
        if (whose == null || NoAction.says(whose) || NoAction.isNoted(whose) || said.isEmpty() || nextMeeting) {
            before.addAll(said);
            return new Row(before, List.of());
        }
        before.addAll(said.subList(0, said.size() - 1));
        return new Row(before, row.entries(List.of(said.getLast().text())));
    }

    private Line discussed(Line line, String said) {
        boolean title =
                line.item() == null && said.length() <= LONGEST_TOPIC && !said.endsWith(".") && said.indexOf('\n') < 0;
        Line part = new Line(line.number(), RichText.plain(said), 0, line.item(), line.afterGap());
        return title ? line.saying(COLON.matcher(said).replaceFirst("")).withLevel(2) : part;
    }
}
