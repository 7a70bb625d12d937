package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Recogniser;

/**
 * Tables of actions under heads that nobody foresaw, or under none, told by their cells: in one column names that are known, in
 * another days, and beside them what is to be done. See ADR 0043.
 */
public final class OwedTables {
    /** So many rows tell what the columns hold. */
    private static final int MOST_ROWS = 12;

    private static final int LEAST_ROWS = 2;
    private static final int LEAST_COLUMNS = 3;
    private static final int LONGEST_HEAD = 40;
    private static final int LEAST_TASK = 12;
    /** What is done where, with what and for how many is a matrix of activities, and nobody's promise. */
    private static final Pattern MATRIX = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:locations?|areas?|districts?|provinces?|villages?|camps?|sites?|lieux?|zones?|communes?|localit[ée]s?|lugar(?:es)?|municipios?|ubicaci[óo]n|donors?|bailleurs?|donantes?|budget|amount|montant|monto|beneficiar\\p{L}*|b[ée]n[ée]ficiaires?|households|m[ée]nages|familias|activit[ée]s?|activit(?:y|ies)|actividad(?:es)?|projects?|projets?|proyectos?)(?![\\p{L}]).*");

    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,%]+");

    private final Recogniser recogniser;
    private final IdentityHashMap<Line, Found> found = new IdentityHashMap<>();

    /**
     * What a table turned out to be.
     *
     * @param columns what each holds
     * @param headed the line is a head, and no row itself
     * @param inMinutes what is to be done is the end of what was said
     */
    record Found(List<Column> columns, boolean headed, boolean inMinutes) {}

    private OwedTables(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** Finds them among the lines of a document. */
    public static OwedTables in(List<Line> lines, Recogniser recogniser) {
        OwedTables tables = new OwedTables(recogniser);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean goesOn = i < lines.size()
                    && !lines.get(i).cells().isEmpty()
                    && lines.get(i).cells().size() == lines.get(start).cells().size();
            if (!goesOn) {
                tables.look(lines.subList(start, i));
                start = i;
            }
        }
        return tables;
    }

    /** The table that starts at a line; null where it is none of these. */
    @Nullable
    Found at(Line line) {
        return found.get(line);
    }

    private void look(List<Line> rows) {
        Line first = rows.getFirst();
        int width = first.cells().size();
        if (width >= 2 && rows.size() > LEAST_ROWS && TableHead.is(first)) {
            lookAtOwners(rows);
            return;
        }
        if (width < LEAST_COLUMNS || rows.size() < LEAST_ROWS) {
            return;
        }
        boolean headed = isHead(first);
        List<Line> own = rows.subList(headed ? 1 : 0, Math.min(rows.size(), MOST_ROWS + 1));
        boolean matrix = headed
                && first.cells().stream().anyMatch(cell -> MATRIX.matcher(cell).matches());
        if (own.size() < LEAST_ROWS || matrix || own.stream().anyMatch(TableHead::is)) {
            return;
        }
        int when = best(own, width, -1, cell -> recogniser
                .due(cell.strip(), When.ANY_DAY)
                .isPresent());
        int who = when < 0 ? -1 : best(own, width, when, recogniser::knowsOwners);
        int what = who < 0 ? -1 : longest(own, width, when, who);
        boolean counted = IntStream.range(0, width)
                .anyMatch(c ->
                        c != 0 && isMost(own, c, cell -> FIGURE.matcher(cell).matches()));
        boolean deeds = what >= 0 && isMost(own, what, cell -> recogniser.startsWithDeed(cell.strip()));
        boolean said = headed
                && (Column.named(first.cells().get(Math.max(who, 0))) == Column.WHO
                        || Column.named(first.cells().get(Math.max(when, 0))) == Column.WHEN);
        if (what < 0 || counted || !(deeds || said)) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            Column named = headed ? Column.named(first.cells().get(c)) : Column.OTHER;
            boolean other = named == Column.WHO || named == Column.WHEN || named == Column.WHAT;
            columns.add(
                    c == what
                            ? Column.WHAT
                            : c == who ? Column.WHO : c == when ? Column.WHEN : other ? Column.OTHER : named);
        }
        found.put(first, new Found(List.copyOf(columns), headed, false));
    }

    /** "Matter | Action", and in the column of actions nothing but who has to act. */
    private void lookAtOwners(List<Line> rows) {
        List<Column> columns = new ArrayList<>(TableHead.columns(rows.getFirst()));
        List<Line> own = rows.subList(1, Math.min(rows.size(), MOST_ROWS + 1)).stream()
                .filter(row -> row.cells().size() == columns.size())
                .toList();
        int action = columns.indexOf(Column.WHAT);
        if (action < 0 || columns.contains(Column.WHO) || own.size() < LEAST_ROWS) {
            return;
        }
        long filled =
                own.stream().filter(row -> !row.cells().get(action).isBlank()).count();
        long owners = count(own, action, recogniser::knowsOwners);
        int said = longest(own, columns.size(), action, action);
        if (owners >= LEAST_ROWS && owners * 5 >= filled * 3 && said >= 0) {
            columns.set(action, Column.WHO);
            columns.set(said, Column.WHAT);
            found.put(rows.getFirst(), new Found(List.copyOf(columns), true, true));
        }
    }

    /** Short cells that are neither days nor names. */
    private boolean isHead(Line line) {
        return line.cells().stream()
                .map(String::strip)
                .allMatch(cell -> cell.length() <= LONGEST_HEAD
                        && cell.chars().noneMatch(Character::isDigit)
                        && recogniser.due(cell, When.ANY_DAY).isEmpty()
                        && (Column.named(cell) != Column.OTHER || !recogniser.knowsOwners(cell)));
    }

    /** The column most of whose cells are so; -1 where none is. */
    private static int best(List<Line> rows, int width, int but, Predicate<String> so) {
        return IntStream.range(0, width)
                .filter(c -> c != but && isMost(rows, c, so))
                .boxed()
                .max((a, b) -> Long.compare(count(rows, a, so), count(rows, b, so)))
                .orElse(-1);
    }

    private static boolean isMost(List<Line> rows, int column, Predicate<String> so) {
        long filled =
                rows.stream().filter(row -> !row.cells().get(column).isBlank()).count();
        return filled * 2 >= rows.size() && count(rows, column, so) * 5 >= filled * 3;
    }

    private static long count(List<Line> rows, int column, Predicate<String> so) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank() && so.test(cell))
                .count();
    }

    private static int longest(List<Line> rows, int width, int when, int who) {
        return IntStream.range(0, width)
                .filter(c -> c != when && c != who && average(rows, c) >= LEAST_TASK)
                .boxed()
                .max((a, b) -> Double.compare(average(rows, a), average(rows, b)))
                .orElse(-1);
    }

    private static double average(List<Line> rows, int column) {
        return rows.stream()
                .mapToInt(row -> row.cells().get(column).strip().length())
                .average()
                .orElse(0);
    }
}
