package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.table.CellEnds.Found;
import org.rapporteur.recognition.Recogniser;

/**
 * A table of actions whose rows ran on behind its head without numbers: "Action By whom By when Print the map of the IOM 3 June
 * port Count the wells WFP ASAP". Who and when, side by side, tell one row from the next; what stood below the first line of a
 * cell comes behind them, up to the next deed.
 */
public final class RunOnRows {
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)(?<!\\S)(?:(?<number>n[°ºo]\\.?|#|s/?[ln]#?|item)\\s+)?(?<what>actions?(?:\\s(?:points?|items?))?(?:\\s?/\\s?decisions?)?|what|tasks?|acci[oó]n(?:es)?|quoi)\\s+"
                    + "(?<who>by whom|who|responsib(?:le|ility)(?:\\s(?:person|agency|party))?|assigned to|owners?|focal points?|responsables?|par qui|qui)\\s+"
                    + "(?<when>by when|when|due(?: dates?)?|deadlines?|time ?lines?|time ?frames?|quand|d[ée]lais?|[ée]ch[ée]ances?|plazos?|fecha(?: l[ií]mite)?)\\s+(?=\\S)");
    /** Of the names for who, in small letters and in capitals. */
    private static final List<String> LETTERS = List.of(
            "hom", "HOM", "ho ", "HO ", "espons", "ESPONS", "ssigned", "SSIGNED", "wner", "WNER", "ocal", "OCAL", "ui ",
            "UI ");

    /** A head and the first words behind it have more letters. */
    private static final int SHORTEST = 40;
    /** Rows that say so little would be no table. */
    private static final int LEAST_ROWS = 2;

    /** Labels of a header that may stand behind the table. */
    private static final Set<Field> BEHIND = Set.of(Field.PRESENT, Field.APOLOGIES, Field.AGENDA, Field.NEXT);

    private static final Pattern NUMBER = Pattern.compile("(?:^|\\s+)\\d{1,2}\\.(?:\\s+|$)");
    private static final Pattern CAPITAL = Pattern.compile("(?<=^|\\s)(?=\\p{Lu})");
    private static final Pattern FIRST = Pattern.compile("\\(?1[.)]");

    private final Recogniser recogniser;

    /**
     * A table that was taken apart.
     *
     * @param end index of the line behind it
     */
    private record Table(List<Line> rows, int end) {}

    private RunOnRows(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The lines, with such tables as rows. */
    public static List<Line> parted(List<Line> lines, Recogniser recogniser) {
        RunOnRows tables = new RunOnRows(recogniser);
        List<Line> parted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Table table = tables.at(lines, i);
            parted.addAll(table == null ? List.of(lines.get(i)) : table.rows());
            i = table == null ? i : table.end() - 1;
        }
        return parted;
    }

    /** The lines that such tables begin in, which were taken apart on trust. */
    public static List<Integer> numbers(List<Line> lines, Recogniser recogniser) {
        RunOnRows tables = new RunOnRows(recogniser);
        return IntStream.range(0, lines.size())
                .filter(i -> tables.at(lines, i) != null)
                .mapToObj(i -> lines.get(i).number())
                .toList();
    }

    /** The table that begins in a line; null where none does. */
    private @Nullable Table at(List<Line> lines, int i) {
        Matcher head = HEAD.matcher(mayHoldHead(lines.get(i)) ? lines.get(i).text() : "");
        if (!head.find()) {
            return null;
        }
        int end = end(lines, i + 1);
        List<Line> rows = table(lines.subList(i, end), head);
        return rows.isEmpty() ? null : new Table(rows, end);
    }

    /** Most lines hold no letters of such names, and need no closer look. */
    private static boolean mayHoldHead(Line line) {
        return line.cells().isEmpty()
                && line.text().length() > SHORTEST
                && LETTERS.stream().anyMatch(line.text()::contains);
    }

    /** Behind the last paragraph in which such a row ends. */
    private int end(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && goesOn(lines.get(i))) {
            i++;
        }
        return i;
    }

    private boolean goesOn(Line line) {
        boolean first =
                line.item() != null && FIRST.matcher(line.item().label()).matches();
        if (first || !line.cells().isEmpty() || Labels.startsWithLabel(line.text())) {
            return false;
        }
        List<Found> ends = CellEnds.in(line.text(), recogniser);
        // A row alone in its paragraph looks like a heading.
        boolean row = !ends.isEmpty() && ends.getLast().end() == line.text().length();
        return row || (!ends.isEmpty() && !line.isHeading());
    }

    private List<Line> table(List<Line> lines, Matcher head) {
        Line first = lines.getFirst();
        StringBuilder words = new StringBuilder(first.text().substring(head.end()));
        lines.stream().skip(1).forEach(line -> words.append(' ').append(line.text()));
        int stop = Labels.places(words.toString()).stream()
                .filter(label -> BEHIND.contains(label.field()) && words.charAt(label.end() - 1) == ':')
                .mapToInt(Labels.Place::start)
                .findFirst()
                .orElse(words.length());
        String body = head.group("number") == null
                ? words.substring(0, stop)
                : NUMBER.matcher(words.substring(0, stop)).replaceAll(" ").strip();
        List<Found> ends = CellEnds.in(body, recogniser);
        if (ends.size() < LEAST_ROWS) {
            return List.of();
        }
        List<Line> table = new ArrayList<>();
        String before = first.text().substring(0, head.start()).strip();
        if (!before.isEmpty()) {
            table.add(first.saying(before));
        }
        table.add(Line.row(first.number(), List.of(head.group("what"), head.group("who"), head.group("when")), true));
        rows(body, ends).forEach(cells -> table.add(Line.row(first.number(), cells, false)));
        if (stop < words.length()) {
            table.add(first.saying(words.substring(stop)));
        }
        return table;
    }

    private List<List<String>> rows(String body, List<Found> ends) {
        List<List<String>> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            Found cells = ends.get(i);
            int next = i + 1 < ends.size() ? ends.get(i + 1).start() : body.length();
            String behind = body.substring(cells.end(), next);
            String begun = body.substring(from, cells.start()).strip();
            int tail = i + 1 < ends.size() ? tail(begun, behind) : behind.length();
            String what = begun + " " + behind.substring(0, tail).strip();
            rows.add(List.of(
                    what.strip(),
                    body.substring(cells.start(), cells.middle()).strip(),
                    body.substring(cells.middle(), cells.end()).strip()));
            from = cells.end() + tail;
        }
        return rows;
    }

    /** How much of the words behind who and when still belongs to what was begun before them: those up to a deed or a sentence. */
    private int tail(String begun, String behind) {
        boolean open = OpenPhrase.is(begun);
        Matcher capital = CAPITAL.matcher(behind);
        int first = -1;
        int sentence = -1;
        while (capital.find()) {
            int at = capital.start();
            String words = behind.substring(at);
            boolean free = !open || !behind.substring(0, at).isBlank();
            if (free && (recogniser.isTold(words) || recogniser.startsWithDeed(words) || words.startsWith("To "))) {
                return at;
            }
            boolean ends = behind.substring(0, at).stripTrailing().endsWith(".");
            first = first < 0 && free ? at : first;
            sentence = sentence < 0 && ends ? at : sentence;
        }
        return Math.max(0, open && sentence >= 0 ? sentence : first);
    }
}
