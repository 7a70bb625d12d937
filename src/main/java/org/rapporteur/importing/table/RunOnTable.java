package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.Column.Named;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;

/**
 * A table of actions that ran into the paragraph before it: "… as agreed. No Action Responsible Deadline 1 Print the map UNHCR 3
 * June 2 Count the wells IOM, WFP ASAP". Its rows are told by their numbers, who and when by standing last.
 */
public final class RunOnTable {
    private static final Pattern HEAD = Pattern.compile(
            "(?<!\\S)(?:N[°ºo]\\.?|#|S/?N)\\s+(?<names>\\p{L}[\\p{L}/’' -]{8,80}?)\\s+1[.)]?\\s+(?=\\p{Lu})");
    /** Behind the names of those who owe: a day that is none. */
    private static final Pattern OPEN = Pattern.compile(
            "(?iu)\\s(?<when>immediate(?:ly)?|immédiat|inmediato|asap|a\\.s\\.a\\.p\\.?|dès que possible|lo antes posible|on-?going|en cours|continu|permanente?|(?:chaque|cada|every|each)\\s\\p{L}+)\\.?$");

    /** "Share it with IOM": the name behind such a word is part of what is to be done. */
    private static final Pattern JOINT = Pattern.compile(
            "(?:^|\\s)(?:with|to|of|by|for|from|and|the|au|aux|à|de|du|des|la|le|les|et|par|pour|avec|con|a|al|del|los|las|y|por|para)$");

    private static final int MOST_WORDS = 10;
    private static final int MOST_ROWS = 60;

    private final Recogniser recogniser;

    private RunOnTable(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The lines, with such tables as rows. */
    public static List<Line> parted(List<Line> lines, Recogniser recogniser) {
        RunOnTable tables = new RunOnTable(recogniser);
        return lines.stream().flatMap(line -> tables.parted(line).stream()).toList();
    }

    private List<Line> parted(Line line) {
        if (line.text().indexOf(" 1") < 0) {
            return List.of(line);
        }
        Matcher head = HEAD.matcher(line.text());
        if (!line.cells().isEmpty() || line.isHeading() || !head.find()) {
            return List.of(line);
        }
        List<Named> names = Column.run(head.group("names"));
        List<Column> columns = names.stream().map(Named::column).toList();
        List<String> rows = rows(line.text().substring(head.end()));
        boolean table = columns.contains(Column.WHAT)
                && columns.contains(Column.WHO)
                && columns.indexOf(Column.WHAT) == 0
                && rows.size() > 1;
        if (!table) {
            return List.of(line);
        }
        List<Line> parted = new ArrayList<>();
        String before = line.text().substring(0, head.start()).strip();
        if (!before.isEmpty()) {
            parted.add(line.saying(before));
        }
        parted.add(Line.row(line.number(), names.stream().map(Named::name).toList(), true));
        rows.forEach(row -> parted.add(row(line, row, columns)));
        return parted;
    }

    /** What stands between 1, 2, 3 …; the first number is left out already. */
    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        int from = 0;
        for (int number = 2; number < MOST_ROWS; number++) {
            Matcher next =
                    Pattern.compile("\\s" + number + "[.)]?\\s+(?=\\p{Lu})").matcher(text);
            if (!next.find(from)) {
                break;
            }
            rows.add(text.substring(from, next.start()).strip());
            from = next.end();
        }
        rows.add(text.substring(from).strip());
        return rows;
    }

    private Line row(Line line, String words, List<Column> columns) {
        String left = words;
        String when = "";
        Matcher open = OPEN.matcher(words);
        Mention<Due> due = recogniser.action(words, When.ANY_DAY).due();
        if (open.find()) {
            when = open.group("when");
            left = words.substring(0, open.start());
        } else if (due != null && words.substring(due.end()).chars().noneMatch(Character::isLetterOrDigit)) {
            when = words.substring(due.start()).strip();
            left = words.substring(0, due.start()).strip();
        }
        String who = owners(left);
        String what = who == null
                ? left
                : left.substring(0, left.length() - who.length()).strip();
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(
                    switch (column) {
                        case WHAT -> columns.contains(Column.WHEN) || when.isEmpty() ? what : what + " – " + when;
                        case WHO -> who == null ? "" : who;
                        case WHEN -> when;
                        default -> "";
                    });
        }
        return Line.row(line.number(), cells, false);
    }

    /** The longest end of the words that is nothing but owners, one of them known; null where there is none. */
    private @Nullable String owners(String words) {
        String found = null;
        int from = words.length();
        for (int i = 0; i < MOST_WORDS && from > 0; i++) {
            from = words.lastIndexOf(' ', from - 1);
            String end = words.substring(from + 1);
            boolean name = Character.isUpperCase(end.codePointAt(0))
                    && !JOINT.matcher(words.substring(0, Math.max(0, from))).find();
            if (name && recogniser.namesKnown(end)) {
                found = end;
            }
        }
        return found;
    }
}
