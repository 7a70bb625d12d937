package org.rapporteur.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads follow-ups, and writes their status and ledger. */
public final class FollowUpRepository {
    /** One row an owner, so that one pass of the filter gives follow-ups and owners; without owners one row all the same. */
    static final String FIND =
            """
            SELECT f.id, f.number, f.meeting_id, m.date AS raised_on, f.block_uid, f.text, f.due_phrase, f.due_from,
                   f.due_to, f.due_precision, f.status, t.name AS topic,
                   w.kind AS owner_kind, coalesce(o.short_name, w.name) AS owner_name, w.suggestions
            FROM follow_up f
            JOIN meeting m ON m.id = f.meeting_id
            LEFT JOIN topic t ON t.id = f.topic_id
            LEFT JOIN follow_up_owner w ON w.follow_up_id = f.id
            LEFT JOIN organisation o ON o.id = w.organisation_id
            WHERE\s""";

    static final String ORDER = "\nORDER BY f.due_to IS NULL, f.due_to, f.number, w.position";

    private static final String COUNT =
            "SELECT count(*) AS n FROM follow_up f JOIN meeting m ON m.id = f.meeting_id WHERE ";

    private final Uids uids;

    public FollowUpRepository(Uids uids) {
        this.uids = uids;
    }

    /** What the filter finds: earliest due first, those without a date last, then by number. */
    public List<FollowUp> find(Tx tx, FollowUpFilter filter, LocalDate asOf) {
        FilterSql sql = new FilterSql(filter, asOf);
        FoundRows found = new FoundRows();
        tx.list(FIND + sql.where() + ORDER, found::add, sql.parameters());
        return found.followUps();
    }

    /** How many follow-ups the filter finds. */
    public int count(Tx tx, FollowUpFilter filter, LocalDate asOf) {
        FilterSql sql = new FilterSql(filter, asOf);
        return tx.first(COUNT + sql.where(), row -> row.integer("n"), sql.parameters())
                .orElseThrow();
    }

    /** Open and overdue per organisation that is an owner by name, and per audience as written. */
    public List<AgencyCount> counts(Tx tx, LocalDate asOf) {
        return tx.list(
                """
                SELECT coalesce(o.short_name, w.name) AS agency, w.kind,
                       count(*) AS open, count(CASE WHEN f.due_to < ? THEN 1 END) AS overdue
                FROM follow_up_owner w
                JOIN follow_up f ON f.id = w.follow_up_id
                JOIN meeting m ON m.id = f.meeting_id
                LEFT JOIN organisation o ON o.id = w.organisation_id
                WHERE f.deleted_at IS NULL AND m.deleted_at IS NULL AND f.status IN ('OPEN', 'IN_PROGRESS')
                GROUP BY agency COLLATE NOCASE, w.kind
                ORDER BY open DESC, agency COLLATE NOCASE
                """,
                row -> new AgencyCount(
                        row.text("agency"),
                        row.constant(OwnerKind.class, "kind"),
                        row.integer("open"),
                        row.integer("overdue")),
                asOf);
    }

    /** Sets a status and writes it into the ledger; nothing happens where it stands already. Gives the event's key. */
    public @Nullable Long setStatus(Tx tx, long id, Status status, String note, Instant at) {
        Status was = status(tx, id);
        if (was == status) {
            return null;
        }
        tx.update("UPDATE follow_up SET status = ? WHERE id = ?", status, id);
        return addEvent(tx, id, new Event(0, at, Event.Kind.STATUS, was.name(), status.name(), note));
    }

    public Status status(Tx tx, long id) {
        return tx.first("SELECT status FROM follow_up WHERE id = ?", row -> row.constant(Status.class, "status"), id)
                .orElseThrow();
    }

    /** Adds a line to the ledger and gives its key. */
    public long addEvent(Tx tx, long followUpId, Event event) {
        tx.changed(Change.FOLLOW_UPS);
        return tx.insert(
                "INSERT INTO follow_up_event (uid, follow_up_id, at, kind, was, now, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                uids.next(),
                followUpId,
                event.at().toString(),
                event.kind(),
                event.was(),
                event.now(),
                event.note());
    }

    /** Takes a line out of the ledger again; a status goes back to what it was. For undo only. */
    public void takeBack(Tx tx, long eventId) {
        tx.update(
                """
                UPDATE follow_up SET status = e.was FROM follow_up_event e
                WHERE e.id = ? AND e.kind = 'STATUS' AND follow_up.id = e.follow_up_id
                """,
                eventId);
        tx.update("DELETE FROM follow_up_event WHERE id = ?", eventId);
        tx.changed(Change.FOLLOW_UPS);
    }

    /** The ledger of a follow-up, oldest first. */
    public List<Event> events(Tx tx, long followUpId) {
        return tx.list(
                "SELECT id, at, kind, was, now, note FROM follow_up_event WHERE follow_up_id = ? ORDER BY id",
                row -> new Event(
                        row.number("id"),
                        Instant.parse(row.text("at")),
                        row.constant(Event.Kind.class, "kind"),
                        row.textOrNull("was"),
                        row.textOrNull("now"),
                        row.text("note")),
                followUpId);
    }
}
