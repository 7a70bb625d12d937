package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;

/**
 * Rows of a table copied as text whose head is lost or glued to a row, told by their last cells: "The list was late. / Draft the
 * list again. / IOM, 31 May": what was said, a deed, and whose it is.
 */
public final class FlatRows {
    private static final Pattern CELLS = Pattern.compile("\\s+/\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–-]+|[\\s,;:.–-]+$");
    private static final Pattern LATEST = Pattern.compile("(?i)\\s*(?:at the )?latest");
    private static final int LONGEST_WHO = 120;
    private static final int LEAST_CELLS = 3;
    private static final int LEAST_WORDS = 3;

    private final Recogniser recogniser;

    public FlatRows(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The row that a line is, or null where its last two cells are no deed with somebody to it. */
    public ActionTable.@Nullable Row row(Line line) {
        String text = line.text();
        if (line.isHeading() || !line.cells().isEmpty() || text.indexOf(Line.CELL_BREAK) < 0) {
            return null;
        }
        List<String> cells = List.of(CELLS.split(text, -1));
        boolean item = line.item() != null && cells.size() == 2;
        if (cells.size() < LEAST_CELLS && !item) {
            return null;
        }
        String who = cells.getLast().strip();
        String what = cells.get(cells.size() - 2).strip();
        boolean deed = what.split("\\s+", -1).length >= LEAST_WORDS
                && (recogniser.startsWithDeed(what) || (item && recogniser.isTold(what)));
        boolean sure = !item || recogniser.namesKnown(who);
        if (!deed
                || !sure
                || who.length() > LONGEST_WHO
                || recogniser.owners(owed(who).who).isEmpty()) {
            return null;
        }
        List<Line> before = new ArrayList<>();
        String said =
                String.join(Line.CELL_BREAK, cells.subList(0, cells.size() - 2)).strip();
        if (!said.isEmpty()) {
            before.add(line.saying(said));
        }
        Owed row = owed(who);
        String task = EDGES.matcher(what).replaceAll("") + (row.when == null ? "" : " – " + row.when);
        Line action = line.saying(task + " (" + row.who + ")");
        return new ActionTable.Row(before, List.of(new ActionTable.Entry(action, row.who, row.when, null)));
    }

    /**
     * The last cell taken apart.
     *
     * @param when all that it says of the day, null where it says nothing
     */
    private record Owed(String who, @Nullable String when) {}

    /** "MRF, IOM", "Lake Working Group and State Coordinator, 31 May latest". */
    private Owed owed(String cell) {
        Mention<Due> due = recogniser.action(cell, When.ANY_DAY).due();
        if (due == null) {
            return new Owed(EDGES.matcher(cell).replaceAll(""), null);
        }
        Matcher latest = LATEST.matcher(cell).region(due.end(), cell.length());
        int end = latest.lookingAt() ? latest.end() : due.end();
        String who = cell.substring(0, due.start()) + cell.substring(end);
        return new Owed(EDGES.matcher(who).replaceAll(""), cell.substring(due.start(), end));
    }
}
