package org.rapporteur.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads follow-ups, and writes their status and ledger. */
public final class FollowUpRepository {
    private static final String COUNT =
            "SELECT count(*) AS n FROM follow_up f JOIN meeting m ON m.id = f.meeting_id WHERE ";

    private final Uids uids;

    public FollowUpRepository(Uids uids) {
        this.uids = uids;
    }

    /** What the filter finds: earliest due first, those without a date last, then by number. */
    public List<FollowUp> find(Tx tx, FollowUpFilter filter, LocalDate asOf) {
        return groups(tx, filter, FollowUpOrder.BY_DUE, asOf).stream()
                .flatMap(group -> group.followUps().stream())
                .toList();
    }

    /** What the filter finds, group after group, by one query. */
    public List<FollowUpGroup> groups(Tx tx, FollowUpFilter filter, FollowUpOrder order, LocalDate asOf) {
        FilterSql sql = new FilterSql(filter, asOf);
        FoundGroups found = new FoundGroups();
        tx.list(query(sql, order), found::add, sql.parameters());
        return found.groups();
    }

    /**
     * The query for what the filter finds, with a question mark for each parameter of the filter. One row an owner, so
     * that one pass gives follow-ups and owners; without owners one row all the same.
     */
    static String query(FilterSql filter, FollowUpOrder order) {
        return """
               SELECT f.id, f.number, f.meeting_id, m.date AS raised_on, f.block_uid, f.text, f.due_phrase, f.due_from,
                      f.due_to, f.due_precision, f.status, t.name AS topic,
                      w.kind AS owner_kind, coalesce(o.short_name, w.name) AS owner_name, w.suggestions,
                      %s AS group_key
               FROM follow_up f
               JOIN meeting m ON m.id = f.meeting_id
               LEFT JOIN topic t ON t.id = f.topic_id
               LEFT JOIN follow_up_owner w ON w.follow_up_id = f.id
               LEFT JOIN organisation o ON o.id = w.organisation_id%s
               WHERE %s
               ORDER BY %s"""
                .formatted(order.groupKey(), order.join(), filter.where(), order.orderBy());
    }

    /** How many follow-ups the filter finds. */
    public int count(Tx tx, FollowUpFilter filter, LocalDate asOf) {
        FilterSql sql = new FilterSql(filter, asOf);
        return tx.first(COUNT + sql.where(), row -> row.integer("n"), sql.parameters())
                .orElseThrow();
    }

    /** What a tracker remembers to find back to this workspace; empty while there is no group. */
    public String origin(Tx tx) {
        return tx.first("SELECT uid FROM working_group ORDER BY id LIMIT 1", row -> row.text("uid"))
                .orElse("");
    }

    /** Moves a due and writes it into the ledger. Gives the event's key. */
    public long moveDue(Tx tx, long id, @Nullable Due due, String note, Instant at) {
        String was = tx.first("SELECT due_phrase FROM follow_up WHERE id = ?", row -> row.text("due_phrase"), id)
                .orElse("");
        tx.update(
                "UPDATE follow_up SET due_phrase = ?, due_from = ?, due_to = ?, due_precision = ? WHERE id = ?",
                due == null ? null : due.phrase(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                due == null ? null : due.precision(),
                id);
        return addEvent(tx, id, new Event(0, at, Event.Kind.DUE, was, due == null ? null : due.phrase(), note));
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
