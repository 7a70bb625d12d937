package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.Column.Named;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;

/**
 * Puts a table of actions together that came out with one cell, or less, a line: a head of column names on a few lines,
 * then for each row what is to be done, and behind it who, when and how far, until the next thing to be done.
 */
public final class TornTable {
    private static final int LONGEST_HEAD = 7;
    /** Letters of a head such as "Action, who resp." */
    private static final int LONGEST_SHORT = 30;

    private static final int LONGEST_CELL = 200;
    private static final int MOST_OWNER_WORDS = 6;
    private static final Pattern GOES_ON = Pattern.compile("(?iu).*(?:[,;/&]|\\s(?:and|et|y|e|de|du|of))$");
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?iu)(?:immediate(?:ly)?|immédiate?(?:ment)?|inmediat[oa]|asap|ongoing|continuous|permanente?|en continu|tbd|tbc|urgente?)\\.?");

    /** "IOM / 3 June": what stands between who and when. */
    private static final Pattern SIGNS_AT_END = Pattern.compile("[\\s/,;–—-]+$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\.?");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:19|20)\\d{2}$");

    private final Recogniser recogniser;
    private final List<Line> result = new ArrayList<>();
    private List<Named> head = List.of();
    private @Nullable Line task;
    private String rest = "";

    private TornTable(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The lines, with such tables as rows. */
    public static List<Line> joined(List<Line> lines, Recogniser recogniser) {
        TornTable table = new TornTable(recogniser);
        int i = 0;
        while (i < lines.size()) {
            int body = table.takeHead(lines, i);
            i = body > i ? table.takeBody(lines, body) : table.keep(lines, i);
        }
        return table.result;
    }

    private int keep(List<Line> lines, int i) {
        result.add(lines.get(i));
        return i + 1;
    }

    /** Takes a head that starts here and gives the line after it; the same line when there is none. */
    private int takeHead(List<Line> lines, int start) {
        List<Named> found = new ArrayList<>();
        int i = start;
        while (i < lines.size() && i < start + LONGEST_HEAD) {
            List<Named> names =
                    mayName(lines.get(i)) ? Column.run(lines.get(i).text().strip()) : List.of();
            boolean again =
                    names.stream().anyMatch(name -> found.stream().anyMatch(known -> known.column() == name.column()));
            if (names.isEmpty() || again) {
                break;
            }
            found.addAll(names);
            i++;
        }
        List<Column> columns = found.stream().map(Named::column).toList();
        boolean table = columns.contains(Column.WHAT)
                && (columns.contains(Column.WHO) || columns.contains(Column.WHEN))
                && i < lines.size();
        if (!table) {
            return start;
        }
        head = found;
        Line first = lines.get(start);
        result.add(Line.row(first.number(), found.stream().map(Named::name).toList(), first.afterGap()));
        return i;
    }

    /** A sentence, as most lines are, ends with a full stop; names of columns do so only where they are short. */
    private static boolean mayName(Line line) {
        String text = line.text();
        return line.cells().isEmpty() && (text.length() <= LONGEST_SHORT || !text.endsWith("."));
    }

    private int takeBody(List<Line> lines, int start) {
        int i = start;
        while (i < lines.size() && !isPast(lines.get(i))) {
            Line line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            if (task != null && goesOn(line.text(), next)) {
                rest = (rest + " " + line.text()).strip();
            } else {
                row();
                open(line, next);
            }
            i++;
        }
        row();
        return i;
    }

    private boolean isPast(Line line) {
        return !line.cells().isEmpty()
                || line.text().length() > LONGEST_CELL
                || HeadingShape.isKnownTitle(line.text())
                || Labels.startsWithLabel(line.text())
                || ActionLines.isMarked(line.text());
    }

    private void open(Line line, String next) {
        if (recogniser.startsWithDeed(line.text()) || isTail(next) || line.item() != null) {
            task = line;
        } else {
            result.add(line.withLevel(HeadingShape.fits(line.text()) ? 2 : 0));
        }
    }

    private boolean goesOn(String text, String next) {
        if (rest.isEmpty()) {
            boolean owner = text.split("\\s", -1).length <= MOST_OWNER_WORDS && !recogniser.startsWithDeed(text);
            return isTail(text) || (owner && !isTail(next) && names(text)) || (owner && isTail(next) && names(text));
        }
        if (GOES_ON.matcher(rest).matches()) {
            return true;
        }
        Tail tail = tail(rest);
        if (tail.when != null
                && YEAR.matcher(text).matches()
                && !YEAR_AT_END.matcher(rest).find()) {
            return true;
        }
        boolean complete = tail.status != null || (tail.when != null && !has(Column.STATUS));
        boolean onlyLater = tail.when != null && StatusWords.leading(text) != null;
        boolean endsRow = isTail(text) && !recogniser.startsWithDeed(text);
        boolean endsOwner = !recogniser.startsWithDeed(text) && tail.when == null && tail(text).when != null;
        return !complete && (onlyLater || endsRow || endsOwner);
    }

    private boolean has(Column column) {
        return head.stream().anyMatch(named -> named.column() == column);
    }

    private boolean names(String text) {
        return !recogniser
                .owners(text.replaceFirst("(?iu)[,;/&]$|\\s(?:et|and|y)$", ""))
                .isEmpty();
    }

    /** Words that can only stand behind what is to be done: known owners, a date, a status. */
    private boolean isTail(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CELL / 2) {
            return false;
        }
        Tail tail = tail(text);
        String who = tail.who.replaceFirst("(?iu)[,;/&]$|\\s(?:et|and|y)$", "");
        boolean known =
                who.isEmpty() || recogniser.knowsOwners(who) || (tail.when != null && recogniser.namesKnown(who));
        return known && (tail.when != null || tail.status != null || !who.isEmpty());
    }

    private record Tail(String who, @Nullable String when, @Nullable String status) {}

    /** Who, when and how far, in the order of the words. */
    private Tail tail(String words) {
        int at = StatusWords.trailing(words);
        String status = at < 0 ? null : words.substring(at).strip();
        String left = at < 0 ? words : words.substring(0, at).strip();
        Mention<Due> due = recogniser.action(left, When.ANY_DAY).due();
        if (due != null && left.substring(due.end()).chars().noneMatch(Character::isLetterOrDigit)) {
            return new Tail(
                    SIGNS_AT_END.matcher(left.substring(0, due.start())).replaceFirst(""),
                    left.substring(due.start()).strip(),
                    status);
        }
        String last = left.substring(left.lastIndexOf(' ') + 1);
        if (AT_ONCE.matcher(last).matches()) {
            return new Tail(left.substring(0, left.length() - last.length()).strip(), last, status);
        }
        return new Tail(left, null, status);
    }

    /** What stands behind the task and has no column of its own, in the words of an action. */
    private String homeless(Tail tail) {
        String who = has(Column.WHO) || tail.who.isEmpty() ? "" : " (" + tail.who + ")";
        String when = has(Column.WHEN) || tail.when == null ? "" : " – " + tail.when;
        String status = has(Column.STATUS) || tail.status == null ? "" : " – " + tail.status;
        return who + when + status;
    }

    private void row() {
        if (task == null) {
            return;
        }
        Tail tail = tail(rest);
        if (rest.isEmpty() && !recogniser.startsWithDeed(task.text())) {
            result.add(task);
        } else {
            Line line = task;
            result.add(Line.row(
                    line.number(),
                    head.stream()
                            .map(named -> switch (named.column()) {
                                case WHAT -> line.text() + homeless(tail);
                                case WHO -> tail.who;
                                case WHEN -> tail.when == null ? "" : tail.when;
                                case STATUS -> tail.status == null ? "" : tail.status;
                                default -> "";
                            })
                            .toList(),
                    line.afterGap()));
        }
        task = null;
        rest = "";
    }
}
