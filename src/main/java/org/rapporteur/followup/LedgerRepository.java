package org.rapporteur.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes the ledgers of follow-ups, and keeps a follow-up's due as its ledger has it. */
public final class LedgerRepository {
    private static final String SELECT =
            """
            SELECT id, at, kind, was, now, note, meeting_id, said_on, block_uid, slip, was_phrase, was_from, was_to,
                   was_precision, now_phrase, now_from, now_to, now_precision
            FROM follow_up_event WHERE\s""";

    private final Uids uids;

    public LedgerRepository(Uids uids) {
        this.uids = uids;
    }

    /** The ledger of a follow-up, oldest line first; lines that change nothing are left out. */
    public List<Event> events(Tx tx, long followUpId) {
        return lines(tx, followUpId).stream().filter(event -> !event.isVoid()).toList();
    }

    /**
     * The same with the lines that change nothing: what a block says is told by them as well, and they change something as
     * soon as a line before them does.
     */
    List<Event> lines(Tx tx, long followUpId) {
        return tx.list(
                SELECT + "follow_up_id = ? AND idle = 0 ORDER BY kind <> 'RAISED', id",
                LedgerRepository::event,
                followUpId);
    }

    /** Keys of the follow-ups with a line from a meeting other than the first. */
    Set<Long> spokenOf(Tx tx, long meetingId) {
        return new HashSet<>(tx.list(
                "SELECT follow_up_id FROM follow_up_event WHERE meeting_id = ? AND kind <> 'RAISED' AND idle = 0",
                row -> row.number("follow_up_id"),
                meetingId));
    }

    /** How many slips each follow-up has; none for those without. */
    Map<Long, Integer> slips(Tx tx) {
        Map<Long, Integer> slips = new HashMap<>();
        tx.list(
                "SELECT follow_up_id, count(*) AS n FROM follow_up_event WHERE slip = 1 GROUP BY follow_up_id",
                row -> slips.put(row.number("follow_up_id"), row.integer("n")));
        return slips;
    }

    /** Adds a line and gives its key. */
    long add(Tx tx, long followUpId, Event event) {
        tx.changed(Change.FOLLOW_UPS);
        Said said = event.said();
        Due was = event.dueWas();
        Due now = event.dueNow();
        return tx.insert(
                """
                INSERT INTO follow_up_event (uid, follow_up_id, at, kind, was, now, note, meeting_id, said_on, block_uid,
                    slip, was_phrase, was_from, was_to, was_precision, now_phrase, now_from, now_to, now_precision, edition)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    coalesce((SELECT edition FROM meeting WHERE id = ?), 0))
                """,
                uids.next(),
                followUpId,
                event.at().toString(),
                event.kind(),
                event.was(),
                event.now(),
                event.note(),
                said == null ? null : said.meetingId(),
                said == null ? null : said.on(),
                said == null ? null : said.blockUid(),
                event.slip(),
                was == null ? null : was.phrase(),
                was == null ? null : was.from(),
                was == null ? null : was.to(),
                was == null ? null : was.precision(),
                now == null ? null : now.phrase(),
                now == null ? null : now.from(),
                now == null ? null : now.to(),
                now == null ? null : now.precision(),
                said == null ? null : said.meetingId());
    }

    /**
     * The line of this kind that a block wrote in the edition that its minutes are in, idle or not; it is rewritten, not
     * repeated.
     */
    Optional<Long> current(Tx tx, long followUpId, Event.Kind kind, Said said) {
        return tx.first(
                """
                SELECT e.id FROM follow_up_event e JOIN meeting m ON m.id = e.meeting_id
                WHERE e.follow_up_id = ? AND e.kind = ? AND e.block_uid = ? AND e.meeting_id = ? AND e.edition = m.edition
                ORDER BY e.id DESC LIMIT 1
                """,
                row -> row.number("id"),
                followUpId,
                kind,
                said.blockUid(),
                said.meetingId());
    }

    /** The wording before a line. */
    String was(Tx tx, long eventId) {
        return tx.first("SELECT was FROM follow_up_event WHERE id = ?", row -> row.text("was"), eventId)
                .orElse("");
    }

    /** Gives a line another wording. */
    void setNow(Tx tx, long eventId, String now) {
        tx.update("UPDATE follow_up_event SET now = ?, idle = 0 WHERE id = ?", now, eventId);
    }

    /** Gives a line another due after it. */
    void setDue(Tx tx, long eventId, @Nullable Due due) {
        tx.update(
                """
                UPDATE follow_up_event SET now_phrase = ?, now_from = ?, now_to = ?, now_precision = ?, idle = 0 WHERE id = ?
                """,
                due == null ? null : due.phrase(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                due == null ? null : due.precision(),
                eventId);
    }

    /** A meeting's day was corrected: what was said there was said on the other day. */
    void setDay(Tx tx, long followUpId, Said said) {
        tx.update(
                """
                UPDATE follow_up_event SET said_on = ?, meeting_id = ?
                WHERE follow_up_id = ? AND block_uid = ? AND (said_on <> ? OR meeting_id IS NOT ?)
                """,
                said.on(),
                said.meetingId(),
                followUpId,
                said.blockUid(),
                said.on(),
                said.meetingId());
    }

    /**
     * A line says nothing for now, since its block reads as before or is gone. It keeps its place among the others, to come
     * back there.
     */
    void rest(Tx tx, long eventId) {
        tx.update("UPDATE follow_up_event SET idle = 1, slip = 0 WHERE id = ?", eventId);
    }

    /** All lines that a block wrote say nothing for now. */
    void restOf(Tx tx, long followUpId, String blockUid) {
        tx.update(
                "UPDATE follow_up_event SET idle = 1, slip = 0 WHERE follow_up_id = ? AND block_uid = ?",
                followUpId,
                blockUid);
        settle(tx, followUpId);
    }

    /** Takes all lines out that a block wrote. For undo only. */
    void removeOf(Tx tx, long followUpId, String blockUid) {
        tx.update("DELETE FROM follow_up_event WHERE follow_up_id = ? AND block_uid = ?", followUpId, blockUid);
        settle(tx, followUpId);
    }

    /** Takes a line out of the ledger again; status and due go back to what they were. For undo. */
    public void takeBack(Tx tx, long eventId) {
        Optional<Long> followUp = tx.first(
                "SELECT follow_up_id FROM follow_up_event WHERE id = ?", row -> row.number("follow_up_id"), eventId);
        tx.update(
                """
                UPDATE follow_up SET status = e.was FROM follow_up_event e
                WHERE e.id = ? AND e.kind = 'STATUS' AND follow_up.id = e.follow_up_id
                """,
                eventId);
        boolean due = tx.first("SELECT 1 FROM follow_up_event WHERE id = ? AND kind = 'DUE'", row -> true, eventId)
                .isPresent();
        tx.update("DELETE FROM follow_up_event WHERE id = ?", eventId);
        tx.changed(Change.FOLLOW_UPS);
        if (due) {
            followUp.ifPresent(id -> settle(tx, id));
        }
    }

    /** Writes wording and due into the follow-up's row as the ledger has them, and mends what a rewritten line left. */
    void settle(Tx tx, long followUpId) {
        List<Event> events = lines(tx, followUpId);
        if (events.isEmpty() || events.getFirst().kind() != Event.Kind.RAISED) {
            return;
        }
        List<Event> chained = Ledger.chained(events);
        for (int i = 0; i < events.size(); i++) {
            Event line = chained.get(i);
            if (!line.equals(events.get(i))) {
                writeWas(tx, line);
            }
        }
        Ledger.State state = Ledger.replay(chained);
        Due due = state.due();
        tx.update(
                """
                UPDATE follow_up SET text = ?, due_phrase = ?, due_from = ?, due_to = ?, due_precision = ? WHERE id = ?
                """,
                state.text(),
                due == null ? null : due.phrase(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                due == null ? null : due.precision(),
                followUpId);
        tx.changed(Change.FOLLOW_UPS);
    }

    private static void writeWas(Tx tx, Event line) {
        Due was = line.dueWas();
        tx.update(
                """
                UPDATE follow_up_event SET was_phrase = ?, was_from = ?, was_to = ?, was_precision = ?, slip = ?
                WHERE id = ?
                """,
                was == null ? null : was.phrase(),
                was == null ? null : was.from(),
                was == null ? null : was.to(),
                was == null ? null : was.precision(),
                line.slip(),
                line.id());
    }

    private static Event event(Row row) {
        LocalDate on = row.dateOrNull("said_on");
        return new Event(
                row.number("id"),
                Instant.parse(row.text("at")),
                row.constant(Event.Kind.class, "kind"),
                row.textOrNull("was"),
                row.textOrNull("now"),
                due(row, "was_"),
                due(row, "now_"),
                row.text("note"),
                on == null ? null : new Said(on, row.numberOrNull("meeting_id"), row.textOrNull("block_uid")),
                row.flag("slip"));
    }

    private static @Nullable Due due(Row row, String prefix) {
        String phrase = row.textOrNull(prefix + "phrase");
        return phrase == null
                ? null
                : new Due(
                        phrase,
                        row.dateOrNull(prefix + "from"),
                        row.dateOrNull(prefix + "to"),
                        row.constant(DuePrecision.class, prefix + "precision"));
    }
}
