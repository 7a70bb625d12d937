package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.RichText;

/**
 * Rows of a table of actions. A head row names its columns; the rows below it are actions, written the way the group's own
 * minutes write them: "what – when (who)". Rows come as such from the document, or as text with " / " or "|" between cells.
 */
final class ActionTable {
    private static final Pattern CELLS = Pattern.compile("\\s+/\\s+|^/\\s+|\\s+/$|\\s*\\|\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern EDGE_BARS = Pattern.compile("^\\|\\s*|\\s*\\|$");
    private static final Pattern RULE = Pattern.compile("\\s*:?-{2,}:?\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})*[.)]{0,2}|[a-z][.)]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{4}");
    private static final Pattern BULLET = Pattern.compile("^[-–•·]\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*:$");
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "–",
            "—",
            "none",
            "n/a",
            "na",
            "nil",
            "no action",
            "néant",
            "aucune",
            "ninguna",
            "ninguno",
            "rien");
    /** "None. The committee decides in January." */
    private static final Pattern NOTHING_MORE =
            Pattern.compile("(?i)(?:none|nil|no actions?|n/a|aucune|néant|ninguna)\\.\\s.{0,80}");

    private static final Pattern NOTED =
            Pattern.compile("(?i)(?:to )?(?:be )?noted?|(?:for )?info(?:rmation)?|closed|done|pour info(?:rmation)?|para informaci[oó]n");

    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_TOPIC = 80;
    private static final int MOST_BETWEEN = 2;

    private List<Column> columns = List.of();
    private int between;
    /** How many cells the shortest row had, and whether a heading stood behind it. */
    private int least;

    private boolean headed;
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
    record Row(List<Line> before, List<Entry> actions) {}

    /**
     * An action out of a row.
     *
     * @param line all of its words
     * @param who the cell of who is responsible; null where the table has none
     * @param when the cell of the deadline; null where the table has none
     * @param status the cell of how far it is; null where the table has none
     */
    record Entry(Line line, @Nullable String who, @Nullable String when, @Nullable String status) {}

    /** The line as a row of such a table, or null when it is none. */
    @Nullable
    Row row(Line line) {
        List<String> cells = cells(line);
        if (listed && cells.size() < 2 && line.item() != null && !line.afterGap()) {
            return new Row(List.of(), List.of(new Entry(line, null, null, null)));
        }
        listed = false;
        if (line.isHeading() || cells.size() < 2) {
            leave(line);
            return null;
        }
        if (isHead(line)) {
            List<Column> head = named(cells);
            inMinutes = cells.stream().noneMatch(name -> Column.named(CellLines.joined(name)) == Column.WHAT)
                    && cells.stream().anyMatch(name -> Column.named(CellLines.joined(name)) == Column.SAID);
            columns = line.cells().isEmpty() ? merged(head) : once(head);
            between = 0;
            least = Integer.MAX_VALUE;
            headed = false;
            topic = "";
            return null;
        }
        if (cells.stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            return new Row(List.of(), List.of());
        }
        columns = headed && least < Integer.MAX_VALUE && cells.size() < least ? List.of() : columns;
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
        least = Math.min(least, cells.size());
        headed = false;
        return read(line, fitted);
    }

    /** True for a line that names the columns of such a table. */
    static boolean isHead(Line line) {
        List<String> cells = cells(line);
        return cells.size() >= 2
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST_HEAD)
                && Column.isActionTable(named(cells));
    }

    private static List<Column> named(List<String> cells) {
        List<String> names = cells.stream().map(CellLines::joined).toList();
        return Column.withTask(names.stream().map(Column::named).toList(), names);
    }

    /** A row of any other table, one cell of which holds the actions below the word: "Action", and lines. */
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
                                .filter(words -> !isNothing(words))
                                .map(words -> new Entry(LabelRuns.part(line, words), null, null, null))
                                .toList());
            }
        }
        return null;
    }

    /** True for words that say there is no action: "none", "n/a", "-". */
    static boolean isNothing(String words) {
        return NOTHING_MORE.matcher(words.strip()).matches()
                || NOTHING.contains(COLON.matcher(words.strip())
                        .replaceFirst("")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\.$", ""));
    }

    private void leave(Line line) {
        headed |= line.isHeading();
        boolean ended = line.isHeading()
                ? Section.of(line.text()) != Section.DISCUSSION
                : ++between > MOST_BETWEEN && columns.contains(Column.WHO);
        columns = ended ? List.of() : columns;
    }

    private static List<String> cells(Line line) {
        if (!line.cells().isEmpty()) {
            return line.cells();
        }
        String text = line.text().strip();
        return text.startsWith("|") && text.endsWith("|")
                ? List.of(BAR.split(EDGE_BARS.matcher(text).replaceAll(""), -1))
                : List.of(CELLS.split(text, -1));
    }

    /** "Discussion / Action / Follow-up": of text one cannot tell that the last two are one head. */
    private static List<Column> merged(List<Column> head) {
        boolean plain = !head.contains(Column.WHO) && !head.contains(Column.WHEN) && !head.contains(Column.STATUS);
        List<Column> merged = new ArrayList<>();
        for (Column column : head) {
            boolean again = plain && column == Column.WHAT && merged.contains(Column.WHAT);
            if (!again) {
                merged.add(column);
            }
        }
        return once(merged);
    }

    /** Of two columns of one meaning the first counts; the other is shown with the rest. */
    private static List<Column> once(List<Column> head) {
        List<Column> once = new ArrayList<>();
        for (Column column : head) {
            Column again = column == Column.TOPIC ? Column.SAID : Column.OTHER;
            once.add(once.contains(column) ? again : column);
        }
        return once;
    }

    /** As many cells as columns: a number in front goes, cells left out at the end are empty; null where they do not fit. */
    private @Nullable List<String> fitted(List<String> cells, boolean item) {
        List<String> fitted = new ArrayList<>(cells);
        boolean numbered = columns.getFirst() != Column.NUMBER
                && NUMBER.matcher(fitted.getFirst().strip()).matches();
        if (numbered && (fitted.size() > columns.size() || columns.getFirst() != Column.TOPIC)) {
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
        if (columns.getFirst() == Column.NUMBER && fitted.size() < columns.size() && isWords(fitted.getFirst())) {
            fitted.addFirst("");
        }
        while (fitted.size() < columns.size()) {
            fitted.add(item && columns.getLast() == Column.WHAT ? 0 : fitted.size(), "");
        }
        return fitted;
    }

    private Row read(Line line, List<String> cells) {
        List<Line> before = new ArrayList<>();
        String said = cell(cells, Column.TOPIC);
        String what = cell(cells, Column.WHAT);
        boolean numbered = said != null
                && (NUMBER.matcher(said).matches() || (said.isEmpty() && line.item() != null && columns.size() == 2));
        String discussed = cell(cells, Column.SAID);
        boolean alone = discussed == null || discussed.isEmpty();
        String whose = cell(cells, Column.WHO);
        boolean nobodys = whose == null || whose.isBlank();
        if (numbered && what != null && alone && (nobodys || !inMinutes)) {
            boolean title = what.endsWith(":") || HeadingShape.fits(what);
            before.add(
                    LabelRuns.part(line, COLON.matcher(what).replaceFirst("")).withLevel(title ? 1 : 0));
            return new Row(before, List.of());
        }
        if (said != null && !said.isEmpty() && !said.equals(topic) && !numbered) {
            topic = said;
            before.add(discussed(line, said));
        }
        if (discussed != null && !discussed.isEmpty()) {
            before.addAll(CellLines.of(line, discussed));
        }
        if (what == null || isNothing(what)) {
            String rest = rest(cells);
            if (!rest.isEmpty()) {
                before.add(LabelRuns.part(line, rest));
            }
            return new Row(before, List.of());
        }
        String written = cells.get(columns.indexOf(Column.WHAT)).strip();
        if (inMinutes) {
            return saidAndDone(line, cells, written, before);
        }
        List<String> parts = CellLines.parts(written);
        listed = parts.size() == 1 && BULLET.matcher(written).find();
        return new Row(before, entries(line, cells, parts.size() == 1 ? List.of(what) : parts));
    }

    /** Where somebody has to act the last paragraph says what; the rest was only said. */
    private Row saidAndDone(Line line, List<String> cells, String written, List<Line> before) {
        List<Line> said = CellLines.of(line, written);
        String who = cell(cells, Column.WHO);
        if (who == null || isNothing(who) || NOTED.matcher(who.strip()).matches() || said.isEmpty()) {
            before.addAll(said);
            return new Row(before, List.of());
        }
        before.addAll(said.subList(0, said.size() - 1));
        return new Row(before, entries(line, cells, List.of(said.getLast().text())));
    }

    /** One action for each part of the cell; owners and dues go with it line by line where there are as many. */
    private List<Entry> entries(Line line, List<String> cells, List<String> parts) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> own = new ArrayList<>();
            for (int c = 0; c < cells.size(); c++) {
                List<String> pieces = CellLines.parts(cells.get(c));
                boolean apart = columns.get(c) != Column.WHAT && parts.size() > 1 && pieces.size() == parts.size();
                own.add(apart ? pieces.get(i) : cells.get(c));
            }
            if (!isNothing(parts.get(i))) {
                Line action = LabelRuns.part(line, text(own, parts.get(i)));
                entries.add(new Entry(action, cell(own, Column.WHO), cell(own, Column.WHEN), cell(own, Column.STATUS)));
            }
        }
        return entries;
    }

    private Line discussed(Line line, String said) {
        boolean title =
                line.item() == null && said.length() <= LONGEST_TOPIC && !said.endsWith(".") && said.indexOf('\n') < 0;
        Line part = new Line(line.number(), RichText.plain(said), 0, line.item(), line.afterGap());
        return title
                ? LabelRuns.part(line, COLON.matcher(said).replaceFirst("")).withLevel(2)
                : part;
    }

    private String text(List<String> cells, String what) {
        StringBuilder text = new StringBuilder(what.replaceFirst("(?<=[^.])\\.$", ""));
        boolean alone = rest(cells).equals(cells.get(columns.indexOf(Column.WHAT)).strip());
        if (alone) {
            return what;
        }
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            String cell = CellLines.joined(cells.get(i).strip());
            boolean said = column == Column.WHEN
                    || column == Column.STATUS
                    || column == Column.OTHER
                    || (column == Column.NUMBER && isWords(cell));
            if (said && !cell.isEmpty()) {
                text.append(" – ").append(cell);
            }
        }
        String who = cell(cells, Column.WHO);
        if (who != null && !who.isEmpty()) {
            text.append(" (").append(who.replace("\n", ", ")).append(')');
        }
        return text.toString();
    }

    /** A row that lacks its number has words in its place. */
    private static boolean isWords(String cell) {
        return WORDS.matcher(cell).find();
    }

    /** All words of a row but those of what was discussed. */
    private String rest(List<String> cells) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i) == Column.NUMBER && !isWords(cells.get(i));
            boolean shown = columns.get(i) != Column.TOPIC && columns.get(i) != Column.SAID && !number;
            if (shown && !cells.get(i).isBlank()) {
                words.add(cells.get(i).strip());
            }
        }
        return String.join(" – ", words);
    }

    private @Nullable String cell(List<String> cells, Column column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            return null;
        }
        return BULLET.matcher(cells.get(index).strip()).replaceFirst("");
    }
}
