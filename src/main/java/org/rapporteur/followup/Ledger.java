package org.rapporteur.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;

/** What follows from the lines of a ledger. Pure: the row of a follow-up says nothing that its ledger does not. */
public final class Ledger {
    private Ledger() {}

    /** Where a follow-up stands. */
    public record State(String text, @Nullable Due due, Status status) {}

    /** The state after all lines, which begin with RAISED. */
    public static State replay(List<Event> events) {
        String text = "";
        Due due = null;
        Status status = Status.OPEN;
        for (Event event : events) {
            switch (event.kind()) {
                case RAISED -> {
                    text = String.valueOf(event.now());
                    due = event.dueNow();
                }
                case WORDING -> text = String.valueOf(event.now());
                case DUE -> due = event.dueNow();
                case STATUS -> status = Status.valueOf(String.valueOf(event.now()));
                case NOTE, ASKED_AGAIN -> {}
            }
        }
        return new State(text, due, status);
    }

    /** The lines that one block wrote; their replay is what it said last, whatever other meetings said. */
    static List<Event> linesOf(String blockUid, List<Event> events) {
        return events.stream()
                .filter(event ->
                        event.said() != null && blockUid.equals(event.said().blockUid()))
                .toList();
    }

    /** The lines with every DUE beginning where the one before it ended; needed after an earlier line was rewritten. */
    static List<Event> chained(List<Event> events) {
        List<Event> chained = new ArrayList<>();
        Due due = null;
        for (Event event : events) {
            Event line = event;
            if (event.kind() == Event.Kind.DUE) {
                Due now = event.dueNow();
                line = new Event(
                        event.id(),
                        event.at(),
                        event.kind(),
                        null,
                        null,
                        due,
                        now,
                        event.note(),
                        event.said(),
                        Slip.isSlip(due, now));
                due = now;
            } else if (event.kind() == Event.Kind.RAISED) {
                due = event.dueNow();
            }
            chained.add(line);
        }
        return chained;
    }
}
