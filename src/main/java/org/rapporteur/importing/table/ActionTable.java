package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.line.Section;
import org.rapporteur.recognition.SectionTitles;

/**
 * Rows of a table of actions. A head row names its columns; the rows below it are actions, written the way the group's own
 * minutes write them: "what – when (who)". Rows come as such from the document, or as text with " / " or "|" between cells.
 */
public final class ActionTable {
    private static final Pattern RULE = Pattern.compile("\\s*:?-{2,}:?\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*:$");
    /** Titles of other parts of the minutes, below which no table goes on. */
    private static final Set<Section> ENDING =
            EnumSet.of(Section.AGENDA, Section.ACTIONS, Section.DECISIONS, Section.MIXED, Section.NEXT);

    private static final int MOST_BETWEEN = 2;
    /** Lines of a cell, within a row that is not at its end. */
    private static final int MOST_WITHIN = 40;

    private final OwedTables owed;
    private final RowActions acts;
    private final OwnersBelow below;
    private List<Column> columns = List.of();
    private int between;
    /** The last row ends with the sign between its cells: what is to be done stands further below. */
    private boolean open;
    /** How many cells the shortest row had, and whether a heading stood behind it. */
    private int least;

    private boolean headed;
    /** The last row came as such from the document. */
    private boolean drawn;
    /** The column of those who told something, which may be that of those who owe; -1 where the head says who owes. */
    private int reported = -1;
    /** What is to be done is the end of what was said: "Minutes / Action by". */
    private boolean inMinutes;

    /** What was said and what is to be done stand in one column. */
    private boolean both;

    private String topic = "";
    /** What the last row said beside its topic. */
    private String above = "";
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
        this.acts = new RowActions(owed);
        this.below = new OwnersBelow(owed);
    }

    /** The line as a row of such a table, or null when it is none. */
    @Nullable
    public Row row(Line line) {
        List<String> cells = FittedCells.trimmed(TableHead.cells(line), columns);
        if (listed && cells.size() < 2 && line.item() != null && !line.afterGap()) {
            return new Row(List.of(), List.of(new Entry(line, null, null, null)));
        }
        listed = false;
        if (goesOn(line)) {
            return new Row(List.of(), List.of(new Entry(line, null, null, null)));
        }
        if (line.isHeading() || cells.size() < 2) {
            leave(line);
            return null;
        }
        boolean fits = cells.size() == columns.size();
        Row alone = fits ? null : LabelledRow.of(line, cells);
        if (alone != null) {
            return alone;
        }
        if (TableHead.isToSign(line)) {
            columns = List.of();
            return null;
        }
        OwedTables.Found found = owed.at(line);
        if (found != null || TableHead.is(line)) {
            inMinutes = found == null ? TableHead.isOfMinutes(line) : found.inMinutes();
            both = TableHead.isOfBoth(line);
            columns = found == null ? TableHead.columns(line) : found.columns();
            reported = TableHead.namesReporters(line) ? columns.indexOf(Column.WHO) : -1;
            between = 0;
            drawn = !line.cells().isEmpty();
            open = false;
            least = Integer.MAX_VALUE;
            headed = false;
            topic = "";
            above = "";
            if (found == null || found.headed()) {
                return null;
            }
        }
        if (cells.stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            return new Row(List.of(), List.of());
        }
        columns = headed && isOther(cells) ? List.of() : columns;
        Row titled = columns.isEmpty() ? TitledCell.of(line, cells) : null;
        if (titled != null) {
            return titled;
        }
        List<String> fitted = columns.isEmpty() ? null : FittedCells.of(cells, columns, line.item() != null, open);
        if (fitted == null) {
            leave(line);
            return null;
        }
        between = 0;
        open = line.text().stripTrailing().endsWith("/");
        least = Math.min(least, cells.size());
        headed = false;
        drawn = !line.cells().isEmpty();
        return read(new TableRow(line, columnsOf(fitted), fitted));
    }

    /** A row whose other cells are empty: what is to be done, for nobody as yet. */
    private boolean goesOn(Line line) {
        return !line.isHeading()
                && drawn
                && line.cells().isEmpty()
                && line.item() == null
                && !line.afterGap()
                && between == 0
                && !inMinutes
                && columns.contains(Column.WHO)
                && owed.beginsWithDeed(line.text());
    }

    /** Behind a heading: rows of fewer cells than any before, of more than the head has, or another head, are those of another table. */
    private boolean isOther(List<String> cells) {
        boolean fewer = least < Integer.MAX_VALUE && cells.size() < least;
        boolean numbered = FittedCells.isNumber(cells.getFirst().strip());
        boolean head = TableHead.mayBe(cells) && cells.stream().noneMatch(owed::isNames);
        return fewer || head || (!columns.isEmpty() && cells.size() > columns.size() && !numbered);
    }

    private void leave(Line line) {
        headed |= line.isHeading();
        // What stands between rows of a drawn table, up to the gap behind it, is a row of one cell.
        drawn &= !line.afterGap();
        between = drawn ? 0 : between;
        boolean titled = drawn && SectionTitles.namesActions(line.text()) && columns.contains(Column.STATUS);
        boolean ended = line.isHeading()
                ? !titled && ENDING.contains(Section.of(line.text()))
                : ++between > (open ? MOST_WITHIN : MOST_BETWEEN) && columns.contains(Column.WHO) && !inMinutes;
        columns = ended ? List.of() : columns;
        if (titled) {
            // "Previous actions | Who | Status", and below a row of its own "Actions before the next meeting".
            columns = columns.stream()
                    .map(column -> column == Column.STATUS && !columns.contains(Column.WHEN) ? Column.WHEN : column)
                    .toList();
        }
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
                && (FittedCells.isNumber(said) || (said.isEmpty() && line.item() != null && columns.size() == 2));
        String discussed = row.cell(Column.SAID);
        boolean alone = discussed == null || discussed.isEmpty();
        String whose = row.cell(Column.WHO);
        boolean nobodys = whose == null || whose.isBlank();
        if (numbered && what != null && alone && nobodys && row.rest().equals(what.strip())) {
            boolean title = what.endsWith(":") || HeadingShape.fits(what);
            before.add(line.saying(COLON.matcher(what).replaceFirst("")).withLevel(title ? 1 : 0));
            return new Row(before, List.of());
        }
        boolean next = said != null && !said.isEmpty() && !said.equals(topic) && !numbered;
        if (said != null && next) {
            topic = said;
            before.addAll(RowActions.discussed(line, said));
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
            // A dash in an empty cell says nothing.
            if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
                before.add(line.saying(rest));
            }
            return new Row(before, List.of());
        }
        if (inMinutes) {
            return acts.saidAndDone(row, whose, before);
        }
        if (both && nobodys) {
            return acts.told(row, before);
        }
        if (nobodys && row.isDecision()) {
            before.addAll(CellLines.of(line, row.task()));
            return new Row(before, List.of());
        }
        // One paragraph may be asked for again under another topic; several are a cell that reaches down.
        boolean reachesDown = next && row.rest().equals(above) && above.indexOf('\n') >= 0;
        above = row.rest();
        if (reachesDown) {
            return new Row(before, List.of());
        }
        List<String> parts = CellLines.parts(row.task());
        List<Entry> owned = nobodys ? below.of(line, row.task()) : List.of();
        if (!owned.isEmpty()) {
            return new Row(before, owned);
        }
        listed = parts.size() == 1 && row.beginsList();
        return new Row(before, row.entries(parts.size() == 1 ? List.of(what) : parts));
    }
}
