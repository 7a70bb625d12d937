package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Recogniser;

/** The columns of a table of actions whose names in the head say nothing that is known, told by what stands in them. */
final class OpenColumns {
    private static final int LONGEST_NAME = 40;

    private final Recogniser recogniser;

    OpenColumns(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** What the columns hold; null where the head says all there is to say, or is none of such a table. */
    OwedTables.@Nullable Found complete(List<Line> rows) {
        Line head = rows.getFirst();
        if (!TableHead.isShort(head)) {
            return null;
        }
        List<Column> columns = new ArrayList<>(TableHead.columns(head));
        List<Line> own = rows.subList(1, Math.min(rows.size(), OwedTables.MOST_ROWS + 1)).stream()
                .filter(row -> row.cells().size() == columns.size())
                .toList();
        if (!columns.contains(Column.WHAT) || own.size() < OwedTables.LEAST_ROWS) {
            return null;
        }
        RowSample sample = new RowSample(own, columns.size());
        if (TableHead.is(head) && actsBeside(sample, columns)) {
            return new OwedTables.Found(List.copyOf(columns), true, true);
        }
        boolean owned = fillOwners(sample, columns, head);
        boolean dated = fillDays(sample, columns, head);
        return owned || dated ? new OwedTables.Found(List.copyOf(columns), true, TableHead.isOfMinutes(head)) : null;
    }

    /** "Matter | Action", and in the column of actions nothing but who has to act. */
    private boolean actsBeside(RowSample sample, List<Column> columns) {
        int action = columns.indexOf(Column.WHAT);
        Predicate<String> filled = cell -> true;
        long owners = sample.count(action, recogniser::knowsOwners);
        int said = sample.longest(action, action);
        boolean only = !columns.contains(Column.WHO)
                && owners >= OwedTables.LEAST_ROWS
                && owners * 5 >= sample.count(action, filled) * 3
                && said >= 0;
        if (only) {
            columns.set(action, Column.WHO);
            columns.set(said, Column.WHAT);
        }
        return only;
    }

    /** "Action | Volunteer | Date": known names in most cells; alone between task and day any names. */
    private boolean fillOwners(RowSample sample, List<Column> columns, Line head) {
        if (columns.contains(Column.WHO)) {
            return false;
        }
        List<Integer> open = open(columns, head);
        int who = first(sample, open, recogniser::knowsOwners);
        boolean alone = who < 0
                && open.size() == 1
                && columns.contains(Column.WHEN)
                && sample.isMost(open.getFirst(), OpenColumns::isName);
        return set(columns, alone ? open.getFirst() : who, Column.WHO);
    }

    private boolean fillDays(RowSample sample, List<Column> columns, Line head) {
        Predicate<String> day =
                cell -> recogniser.due(cell.strip(), When.ANY_DAY).isPresent();
        return !columns.contains(Column.WHEN) && set(columns, first(sample, open(columns, head), day), Column.WHEN);
    }

    private static int first(RowSample sample, List<Integer> open, Predicate<String> so) {
        return open.stream()
                .filter(c -> sample.isMost(c, so) && sample.count(c, so) >= OwedTables.LEAST_ROWS)
                .findFirst()
                .orElse(-1);
    }

    private static boolean set(List<Column> columns, int index, Column column) {
        if (index >= 0) {
            columns.set(index, column);
        }
        return index >= 0;
    }

    private static List<Integer> open(List<Column> columns, Line head) {
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c) == Column.OTHER
                        && !Column.isBeside(head.cells().get(c)))
                .boxed()
                .toList();
    }

    /** A few words, the first with a capital, that end as no sentence does. */
    private static boolean isName(String cell) {
        String name = cell.strip();
        return name.length() <= LONGEST_NAME
                && Character.isUpperCase(name.codePointAt(0))
                && !name.endsWith(".")
                && name.chars().noneMatch(Character::isDigit);
    }
}
