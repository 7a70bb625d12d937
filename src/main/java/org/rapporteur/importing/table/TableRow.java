package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.meeting.BlockKind;

/**
 * A row of a table of actions, its cells fitted to the columns.
 *
 * @param line where it stands
 * @param columns as many as cells, among them what is to be done
 */
record TableRow(Line line, List<Column> columns, List<String> cells) {
    /** What was said before there was anything to do. */
    private static final Set<Column> BEFORE = EnumSet.of(Column.TOPIC, Column.SAID, Column.AGREED, Column.BESIDE);

    /** A day, several names, or everybody. */
    private static final Pattern OWN =
            Pattern.compile("(?iu)\\d|\\p{L}\\s?[/&+,]\\s?\\p{L}|^(?:all|tous|toutes|todos|todas)(?![\\p{L}])");

    private static final int LONGEST_REMARK = 160;
    private static final Pattern NOTHING = Pattern.compile("[-–—/\\s]*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{4}");
    /** "2.1 IOM to print the map": where it was said; "Action – print the map": what it is. */
    private static final Pattern MARKED =
            Pattern.compile("^(?:\\d{1,2}\\.\\d{1,2}\\.?\\s+(?=\\p{Lu})|(?:Action|Acción)\\s*[:–—-]\\s+(?=\\p{L}))");

    private static final Pattern DECIDED = Pattern.compile(
            "(?iu)(?:decisions?|décisions?|decisi[oó]n(?:es)?|messages?|mensajes?|infos?|information|información|note)\\s*[:–—-]\\s");
    private static final Pattern DECISION = Pattern.compile("[Dd][\\s.-]?\\d{1,3}(?:[.-]\\d{1,2})?\\.?");

    /** The cell of a column without a bullet or the number of a topic in front; null where the table has no such column. */
    @Nullable
    String cell(Column column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            return null;
        }
        String cell = cells.get(index).strip();
        ListMarker.Found bullet = bullet(cell);
        return bullet == null ? MARKED.matcher(cell).replaceFirst("") : cell.substring(bullet.end());
    }

    /** The cell of what is to be done, as written. */
    String task() {
        return cells.get(columns.indexOf(Column.WHAT)).strip();
    }

    /** Cells of columns without a known name that are longer than any remark: they tell what was said. */
    List<String> tales() {
        List<String> tales = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (isTale(i)) {
                tales.add(cells.get(i).strip());
            }
        }
        return tales;
    }

    private boolean isTale(int index) {
        String cell = cells.get(index);
        return switch (columns.get(index)) {
            case OTHER -> cell.length() > LONGEST_REMARK;
            case BESIDE -> isWords(cell);
            default -> false;
        };
    }

    /** "D2" beside "A2", "Decision – …" beside "Action – …": by its number or first word none, and no day is set for it. */
    boolean isDecision() {
        String number = cell(Column.NUMBER);
        String when = cell(Column.WHEN);
        boolean numbered = number != null && DECISION.matcher(number).matches();
        return (numbered || DECIDED.matcher(task()).lookingAt()) && (when == null || when.isBlank());
    }

    /** True when the cell of what is to be done begins a list. */
    boolean beginsList() {
        return bullet(task()) != null;
    }

    private static ListMarker.@Nullable Found bullet(String cell) {
        ListMarker.Found marker = ListMarker.of(cell);
        return marker != null && marker.kind() == BlockKind.BULLET ? marker : null;
    }

    /**
     * One action for each part of the cell; owners and dues go with it line by line where there are as many. Two lines of
     * owners beside two actions may be owners of both, unless the dues are two as well.
     */
    List<Entry> entries(List<String> parts) {
        int count = parts.size();
        long lined = cells.stream()
                .filter(cell -> CellLines.pieces(cell, count).size() == count)
                .count();
        boolean paired = count > 2 || lined > 2 || areApart(count);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> own = new ArrayList<>();
            for (int c = 0; c < cells.size(); c++) {
                List<String> pieces = paired ? CellLines.pieces(cells.get(c), count) : CellLines.parts(cells.get(c));
                boolean apart = columns.get(c) != Column.WHAT && count > 1 && pieces.size() == count;
                own.add(apart ? pieces.get(i) : cells.get(c));
            }
            if (!NoAction.says(parts.get(i))) {
                TableRow row = new TableRow(line, columns, own);
                Line action = line.saying(row.text(parts.get(i)));
                entries.add(new Entry(action, row.cell(Column.WHO), row.cell(Column.WHEN), row.cell(Column.STATUS)));
            }
        }
        return entries;
    }

    /** "WFP, 4 March" and "IOM", "WFP" and "IOM / UNHCR", "IOM" and "All" beside two actions: each line has its own. */
    private boolean areApart(int count) {
        int who = columns.indexOf(Column.WHO);
        List<String> pieces = who < 0 ? List.of() : CellLines.pieces(cells.get(who), count);
        return count > 1
                && pieces.size() == count
                && pieces.stream().anyMatch(piece -> OWN.matcher(piece).find());
    }

    /** All of the row in the words of an action; a dash for a cell that was left out is none of them. */
    private String text(String what) {
        StringBuilder text = new StringBuilder(what.replaceFirst("(?<=[^.])\\.$", ""));
        boolean alone = rest().equals(task());
        if (alone) {
            return what;
        }
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            String cell = CellLines.joined(cells.get(i).strip());
            boolean said = column == Column.WHEN
                    || column == Column.STATUS
                    || (column == Column.OTHER && !isTale(i))
                    || (column == Column.NUMBER && isWords(cell));
            if (said && !NOTHING.matcher(cell).matches()) {
                text.append(" – ").append(cell);
            }
        }
        String who = cell(Column.WHO);
        if (who != null && !who.isEmpty()) {
            text.append(" (").append(who.replace("\n", ", ")).append(')');
        }
        return text.toString();
    }

    /** A row that lacks its number has words in its place. */
    static boolean isWords(String cell) {
        return WORDS.matcher(cell).find();
    }

    /** All words of a row but those of what was discussed. */
    String rest() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i) == Column.NUMBER && !isWords(cells.get(i));
            boolean before = BEFORE.contains(columns.get(i));
            boolean shown = !before && !number && !isTale(i);
            if (shown && !cells.get(i).isBlank()) {
                words.add(cells.get(i).strip());
            }
        }
        return String.join(" – ", words);
    }
}
