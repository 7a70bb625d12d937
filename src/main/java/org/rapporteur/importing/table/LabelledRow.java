package org.rapporteur.importing.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.importing.table.ActionTable.Row;

/** "Action | IOM to print the map | Deadline: 3 June": a row that says in its first cell what it is. */
final class LabelledRow {
    /** Words of an action at least, where a head of columns could stand as well. */
    private static final int LEAST_WORDS = 4;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:action(?: point| item)?|acci[oó]n|t[âa]che|tarea|compromiso|ap|ai)\\s*(?:n?[°º.#]{0,2}\\s*\\d{1,3})?\\s*:?");
    private static final Pattern SAID = Pattern.compile("(?<label>[^:]{2,30}):\\s*(?<value>.*)", Pattern.DOTALL);

    private LabelledRow() {}

    /** The row as an action; null where its first cell says something else, or the second is not what is to be done. */
    static @Nullable Row of(Line line, List<String> cells) {
        if (!LABEL.matcher(cells.getFirst().strip()).matches()) {
            return null;
        }
        String what = cells.get(1).strip();
        boolean longest = cells.stream().skip(2).allMatch(cell -> cell.length() <= what.length());
        boolean words = what.split("\\s+", -1).length >= LEAST_WORDS && Column.named(what) == Column.OTHER;
        if (!words || !longest || NoAction.says(what)) {
            return null;
        }
        StringBuilder task = new StringBuilder(CellLines.joined(what));
        String who = null;
        String when = null;
        for (String cell : cells.subList(2, cells.size())) {
            Matcher said = SAID.matcher(cell.strip());
            String value = said.matches() ? said.group("value").strip() : cell.strip();
            Column column = said.matches() ? Column.named(said.group("label")) : Column.OTHER;
            who = column == Column.WHO ? value : who;
            when = column == Column.WHEN ? value : when;
            task.append(NoAction.says(value) ? "" : " – " + CellLines.joined(cell.strip()));
        }
        return new Row(List.of(), List.of(new Entry(line.saying(task.toString()), who, when, null)));
    }
}
