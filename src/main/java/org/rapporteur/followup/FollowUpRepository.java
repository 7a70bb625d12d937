package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Change;
import org.rapporteur.store.Tx;

/** Reads follow-ups, and writes their status. */
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

    /** The follow-up with this number; empty when there is none, or it was deleted. */
    Optional<FollowUp> numbered(Tx tx, int number) {
        FoundRows found = new FoundRows();
        tx.list(FIND + "f.number = ? AND f.deleted_at IS NULL AND m.deleted_at IS NULL" + ORDER, found::add, number);
        return found.followUps().stream().findFirst();
    }

    void setStatus(Tx tx, long id, Status status) {
        tx.update("UPDATE follow_up SET status = ? WHERE id = ?", status, id);
        tx.changed(Change.FOLLOW_UPS);
    }

    public Status status(Tx tx, long id) {
        return tx.first("SELECT status FROM follow_up WHERE id = ?", row -> row.constant(Status.class, "status"), id)
                .orElseThrow();
    }
}
