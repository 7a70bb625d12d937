package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.SectionTitles;

/** The head of a table of actions: which columns it names, in whatever form the document gives its rows. */
public final class TableHead {
    private static final Pattern CELLS = Pattern.compile("\\s+/\\s+|^/\\s+|\\s+/$|\\s*\\|\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern EDGE_BARS = Pattern.compile("^\\|\\s*|\\s*\\|$");
    private static final Pattern REPORTERS = Pattern.compile(
            "(?iu)(?:partners?|agency|agencies|organi[sz]ations?|members?|partenaires?|structures?|instituci[oó]n(?:es)?)");
    private static final Pattern COLUMN = Pattern.compile(
            "(?iu)(?:responsib(?:le|ility)(?: (?:person|party|agency|organi[sz]ation))?|(?:person|agency) responsible|by whom|by when|status|deadlines?|due(?: dates?)?|time ?(?:lines?|frames?)"
                    + "|responsables?|par qui|échéances?|délais?|statut|plazos?|estado|fecha l[íi]mite)\\s*:?");
    private static final Pattern ACTIONS = Pattern.compile(
            "(?iu)(?:(?:(?:next|agreed|follow[- ]?up|required|key) )?(?:actions?|action points?|action items?)(?: points?| items?| required| agreed)?(?:\\(s\\))?|points? d['’]actions?|acciones|puntos? de acci[óo]n)"
                    + "(?:\\s*[/&,+]\\s*(?:dates?|deadlines?|time ?(?:lines?|frames?)|due(?: dates?)?|by wh(?:om|en)|who|when|responsib\\p{L}+|owners?|échéances?|responsables?|qui|quand|plazos?|quién|cuándo).*)?");
    private static final Pattern UPDATE = Pattern.compile(
            "(?iu)(?:latest |current )?updates?(?:\\s*[/&,]\\s*\\p{L}+(?:[ -]\\p{L}+)?)?|follow[- ]?ups?|feedback|progress(?: made)?|what was done|mises? à jour|avances?");
    private static final int MOST_COLUMNS = 4;
    private static final Pattern CLOCK = Pattern.compile("(?iu)time(?: slot)?s?|heures?|horaires?|horas?|horarios?");
    private static final Pattern PERSON = Pattern.compile(
            "(?iu)(?:full )?names?|participants?|attendees?|noms?(?: (?:et|&) pr[ée]noms?)?|nombres?(?: y apellidos?)?|asistentes?");
    private static final Pattern MONEY = Pattern.compile(
            "(?iu)[£€$]|(?:(?:total|net|gross|invoice) )?(?:amount|price|invoice|value|montant|prix|importe|monto|precio)s?(?: (?:no\\.?|number|date|due|paid))?(?:\\s?\\(?[£€$]\\)?)?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?iu)(?:signatures?|signed|sign|firmas?|visa|[ée]margement|signature (?:et|&) (?:date|cachet))\\s*:?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'/()]*(?:\\s[\\p{L}/]+)?");
    private static final Pattern BOTH = Pattern.compile(
            "(?iu)(?:key |main )?(?:details?|discussions?|minutes|comments?|remarks?|summary|notes?|d[ée]tails?|discusi[óo]n(?:es)?|comentarios?)\\s*(?:/|,|&|and|et|y)\\s*(?:actions?|action points?|acciones)");
    private static final Pattern ACTED_BY = Pattern.compile(
            "(?iu)(?:actions?(?: required| needed| points?)?|tasks?) by(?![\\p{L}]).*|(?:action|suite) par(?![\\p{L}]).*|acci[óo]n por(?![\\p{L}]).*");
    private static final Set<Column> SAID = EnumSet.of(Column.OTHER, Column.TOPIC, Column.SAID);
    private static final int LONGEST = 60;
    private static final int FIGURES = 4;

    private TableHead() {}

    /** True for a head whose column of names may be that of those who told something: "Partners", "Agency". */
    static boolean namesReporters(Line line) {
        return cells(line).stream()
                .anyMatch(cell -> REPORTERS.matcher(cell.strip()).matches());
    }

    /** True for words that name a column of such a table and nothing else: "Responsible", "Deadline". */
    public static boolean isColumn(String words) {
        return COLUMN.matcher(words).matches();
    }

    /** True for lines that name one column each, of which one is what is to be done and another who or when. */
    public static boolean isOf(List<Line> lines) {
        List<Column> columns =
                lines.stream().map(line -> Column.named(line.text())).toList();
        return !columns.contains(Column.OTHER)
                && columns.contains(Column.WHAT)
                && (columns.contains(Column.WHO) || columns.contains(Column.WHEN));
    }

    /** True for words that name any column of such a table. */
    public static boolean isName(String words) {
        return Column.named(words) != Column.OTHER;
    }

    /** A cell with a year in it is no name of a column; most rows are told by that alone. */
    private static long figures(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }

    /** True for a line that names the columns of such a table. */
    public static boolean is(Line line) {
        return isShort(line)
                && !isOfPayments(line)
                && !isOfAgenda(line)
                && !isOfPeople(line)
                && Column.isActionTable(named(line));
    }

    /** True for the head of such a table that says so itself: a row with "Action points", "Follow-up actions". */
    public static boolean namesActions(Line line) {
        return !line.cells().isEmpty()
                && is(line)
                && line.cells().stream().anyMatch(cell -> SectionTitles.namesActions(CellLines.joined(cell)));
    }

    /** "Time | Activity | Responsible": when which topic comes and who presents it. */
    private static boolean isOfAgenda(Line line) {
        return CLOCK.matcher(cells(line).getFirst().strip()).matches();
    }

    /** "Name | Organisation | Status": who there was, and whether they came. */
    private static boolean isOfPeople(Line line) {
        List<String> names = cells(line).stream().map(String::strip).toList();
        return PERSON.matcher(names.getFirst()).matches()
                && names.stream()
                        .map(Column::named)
                        .noneMatch(column -> column == Column.WHAT || column == Column.WHEN);
    }

    /** "Date | Description | £": what was paid, and nothing to be done; unless somebody is to do it, with an amount. */
    static boolean isOfPayments(Line line) {
        List<String> names = cells(line).stream().map(String::strip).toList();
        return names.stream().anyMatch(name -> MONEY.matcher(name).matches())
                && names.stream()
                        .noneMatch(name -> Column.named(name) == Column.WHO
                                || ACTIONS.matcher(name).matches());
    }

    /** "Name | Position | Signature": who was there or wrote the minutes, below the actions. */
    static boolean isToSign(Line line) {
        return isShort(line)
                && cells(line).stream()
                        .anyMatch(cell -> SIGNATURE.matcher(cell.strip()).matches());
    }

    /** True for cells of a word or two, each with a capital and without a figure, as the head of any table has them. */
    static boolean mayBe(List<String> cells) {
        return cells.stream().allMatch(cell -> NAME.matcher(cell.strip()).matches());
    }

    /** True for cells as short as names of columns are. */
    static boolean isShort(Line line) {
        List<String> cells = cells(line);
        return cells.size() >= 2
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST && figures(cell) < FIGURES)
                && !Column.isMatrix(cells);
    }

    /** True for a head in which one column holds what was said and what is to be done: "Point | Details / Action". */
    static boolean isOfBoth(Line line) {
        return cells(line).stream().map(String::strip).anyMatch(cell -> BOTH.matcher(cell)
                .matches());
    }

    /**
     * "Description | Action", "2. Wells | Action points": where one column has the very name, another before it is what was
     * said, whatever it is called.
     */
    private static List<Column> besideActions(List<Column> columns, List<String> names) {
        int action = -1;
        for (int i = 0; i < names.size(); i++) {
            boolean named = columns.get(i) == Column.WHAT
                    && ACTIONS.matcher(Column.title(names.get(i))).matches();
            action = named ? i : action;
        }
        if (action < 0) {
            return columns;
        }
        if (names.size() > MOST_COLUMNS) {
            return behindTalk(columns, names, action);
        }
        List<Column> beside = new ArrayList<>(columns);
        boolean alone = !Column.isActionTable(columns);
        for (int i = 0; i < action; i++) {
            boolean said = columns.get(i) == Column.WHAT || (alone && columns.get(i) == Column.OTHER);
            if (said && !names.get(i).isBlank() && !beside.contains(Column.SAID)) {
                beside.set(i, Column.SAID);
            }
        }
        return beside;
    }

    /** "Item | Aim | Time | Who | Notes | Actions": who stands before what was said told it, and none of it is the action. */
    private static List<Column> behindTalk(List<Column> columns, List<String> names, int action) {
        int talk = -1;
        for (int i = 0; i < action; i++) {
            talk = Column.isOfTalk(names.get(i)) ? i : talk;
        }
        List<Column> beside = new ArrayList<>(columns);
        for (int i = 0; talk >= 0 && i < action; i++) {
            boolean left = columns.get(i) == Column.NUMBER || columns.get(i) == Column.TOPIC;
            Column nameless = names.get(i).isBlank() ? Column.NUMBER : Column.BESIDE;
            beside.set(i, left ? columns.get(i) : nameless);
        }
        return beside;
    }

    /** "3. Updates | Action by & when": beside what was said, whatever it is called, who is to act on it. */
    private static boolean isActedOn(List<String> names) {
        return names.size() == 2
                && ACTED_BY.matcher(names.getLast().strip()).matches()
                && SAID.contains(Column.named(names.getFirst()))
                && !names.getFirst().isBlank();
    }

    /** "Action points | Update/Follow-up": what became of them. */
    private static boolean isUpdated(List<String> names) {
        return names.size() == 2
                && ACTIONS.matcher(Column.title(names.getFirst())).matches()
                && UPDATE.matcher(names.getLast().strip()).matches();
    }

    private static List<Column> named(Line line) {
        List<String> names = cells(line).stream().map(CellLines::joined).toList();
        if (isActedOn(names)) {
            return List.of(Column.WHAT, Column.WHO);
        }
        if (isUpdated(names)) {
            return List.of(Column.WHAT, Column.STATUS);
        }
        List<Column> columns = Column.withTask(names.stream().map(Column::named).toList(), names);
        // Of text one cannot tell where the head of a column begins.
        return line.cells().isEmpty() ? columns : besideActions(columns, names);
    }

    /** The columns of a head, each meaning once. */
    static List<Column> columns(Line line) {
        List<Column> head = named(line);
        return line.cells().isEmpty() ? merged(head) : once(head);
    }

    /** True for a head that names what was said and who acts, and no column for what is to be done: "Minutes / Action by". */
    static boolean isOfMinutes(Line line) {
        List<Column> plain =
                cells(line).stream().map(CellLines::joined).map(Column::named).toList();
        return (!plain.contains(Column.WHAT) && plain.contains(Column.SAID)) || isActedOn(cells(line));
    }

    /** The cells of a row; a line that is no row is one cell. */
    static List<String> cells(Line line) {
        if (!line.cells().isEmpty()) {
            return line.cells();
        }
        String text = line.text().strip();
        if (text.indexOf('/') < 0 && text.indexOf('|') < 0) {
            return List.of(text);
        }
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
            once.add(column != Column.BESIDE && once.contains(column) ? again : column);
        }
        return once;
    }
}
