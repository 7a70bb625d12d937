package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;

/**
 * Tables of actions under heads that nobody foresaw, or under none, told by their cells: in one column names that are known, in
 * another days, and beside them what is to be done. See ADR 0043.
 */
public final class OwedTables {
    /** So many rows tell what the columns hold. */
    static final int MOST_ROWS = 12;

    static final int LEAST_ROWS = 2;
    private static final int LEAST_COLUMNS = 3;
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_NAMES = 60;
    /** What is done where, with what and for how many is a matrix of activities, and nobody's promise. */
    private static final Pattern MATRIX = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:locations?|areas?|districts?|provinces?|villages?|camps?|sites?|lieux?|zones?|communes?|localit[ée]s?|lugar(?:es)?|municipios?|ubicaci[óo]n|donors?|bailleurs?|donantes?|budget|amount|montant|monto|beneficiar\\p{L}*|b[ée]n[ée]ficiaires?|households|m[ée]nages|familias|activit[ée]s?|activit(?:y|ies)|actividad(?:es)?|projects?|projets?|proyectos?)(?![\\p{L}]).*");

    /** Words as names have few of them. */
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}])\\p{Ll}{4,}");

    private static final int LEAST_SMALL = 3;
    /** "Map to be printed". */
    private static final Pattern TO_DO = Pattern.compile("(?<![\\p{L}])to (?:be )?\\p{Ll}{3,}(?![\\p{L}])");

    private static final Pattern BEHIND_DASH = Pattern.compile("^.{1,40}?\\s[–—-]\\s+");
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,%]+");
    /** "Item 2", "AP 3": where it was said. */
    private static final Predicate<String> REFERENCE = Pattern.compile(
                    "\\s*\\p{L}{0,10}[.#]?\\s*\\d{1,3}(?:\\.\\d{1,2})?[.):]?\\s*")
            .asMatchPredicate();

    private final Recogniser recogniser;
    private final OpenColumns open;
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
        this.open = new OpenColumns(recogniser);
    }

    /** Finds them among the lines of a document. */
    public static OwedTables in(List<Line> lines, Recogniser recogniser) {
        OwedTables tables = new OwedTables(recogniser);
        int start = 0;
        boolean actions = false;
        for (int i = 1; i <= lines.size(); i++) {
            boolean goesOn = i < lines.size()
                    && !lines.get(i).cells().isEmpty()
                    && lines.get(i).cells().size() == lines.get(start).cells().size();
            if (!goesOn) {
                Line first = lines.get(start);
                actions = first.isHeading() ? Section.of(first.text()) == Section.ACTIONS : actions;
                tables.look(lines.subList(start, i), actions);
                start = i;
            }
        }
        LastCells last = new LastCells(tables);
        last.in(lines).forEach(row -> tables.found.put(row, LastCells.ROW));
        new FirstCells(tables).in(lines).forEach(row -> tables.found.put(row, FirstCells.ROW));
        return tables;
    }

    /** True for words that somebody is to act on: "Map to be printed", "Print the map", "IOM will print it", "Map – print it". */
    boolean isToDo(String words) {
        return TO_DO.matcher(words).find()
                || isTold(words)
                || beginsWithDeed(words)
                || dueAtEnd(words) >= 0
                || beginsWithDeed(BEHIND_DASH.matcher(words).replaceFirst(""));
    }

    /** True for a cell that says itself who is to do it. */
    boolean isTold(String cell) {
        return recogniser.isTold(cell.strip());
    }

    /** True for a cell that says more than names: what somebody is to do. */
    boolean speaks(String cell) {
        boolean words = SMALL.matcher(cell).results().limit(LEAST_SMALL).count() == LEAST_SMALL;
        return !recogniser.knowsOwners(cell.strip())
                && (words || TO_DO.matcher(cell).find() || isTold(cell));
    }

    /** True for words that begin with what is to be done: "Share the form". */
    boolean beginsWithDeed(String words) {
        return recogniser.startsWithDeed(words.strip());
    }

    /** Where the day starts that ends the words: "IOM, 3 May"; -1 where none does. */
    int dueAtEnd(String words) {
        Mention<Due> due = recogniser.action(words.strip(), When.ANY_DAY).due();
        boolean ends = due != null && words.strip().length() - due.end() <= 1;
        return due != null && ends ? due.start() : -1;
    }

    /** True for a cell of nothing but owners, known ones, in whatever column a torn row brought it to. */
    boolean isNames(String cell) {
        return cell.length() <= LONGEST_NAMES && recogniser.knowsOwners(cell.strip());
    }

    /** The table that starts at a line; null where it is none of these. */
    @Nullable
    Found at(Line line) {
        return found.get(line);
    }

    private void look(List<Line> rows, boolean inActions) {
        Line first = rows.getFirst();
        if (TableHead.isOfPayments(first)) {
            return;
        }
        int width = first.cells().size();
        Found told = inActions && width >= 2 && rows.size() >= LEAST_ROWS ? told(rows) : null;
        if (told != null) {
            found.put(first, told);
            return;
        }
        Found completed = width >= 2 && rows.size() > LEAST_ROWS ? open.complete(rows) : null;
        if (completed != null) {
            found.put(first, completed);
            return;
        }
        if (width >= 2 && rows.size() > LEAST_ROWS && TableHead.is(first)) {
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
        RowSample sample = new RowSample(own, width);
        int when = sample.best(
                -1, cell -> recogniser.due(cell.strip(), When.ANY_DAY).isPresent());
        int who = when < 0 ? -1 : sample.best(when, recogniser::knowsOwners);
        int what = who < 0 ? -1 : sample.longest(when, who);
        boolean counted = IntStream.range(0, width)
                .anyMatch(c ->
                        c != 0 && sample.isMost(c, cell -> FIGURE.matcher(cell).matches()));
        boolean deeds = what >= 0 && sample.isMost(what, cell -> recogniser.startsWithDeed(cell.strip()));
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

    /** Under a title of actions and without a head: a column of "IOM to print the map"; null where there is none. */
    private @Nullable Found told(List<Line> rows) {
        List<Line> own = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
        if (own.stream().anyMatch(TableHead::is)) {
            return null;
        }
        RowSample sample = new RowSample(own, own.getFirst().cells().size());
        int what = sample.best(-1, cell -> recogniser.isTold(cell.strip()));
        if (what < 0 || isHead(own.getFirst())) {
            return null;
        }
        int when = sample.best(
                what, cell -> recogniser.due(cell.strip(), When.ANY_DAY).isPresent());
        List<Column> columns = IntStream.range(0, sample.width())
                .mapToObj(c -> c == what
                        ? Column.WHAT
                        : c == when ? Column.WHEN : sample.isMost(c, REFERENCE) ? Column.TOPIC : Column.OTHER)
                .toList();
        return new Found(columns, false, false);
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
}
