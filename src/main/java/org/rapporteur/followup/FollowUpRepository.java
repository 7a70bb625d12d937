package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Change;
import org.rapporteur.store.Tx;

/** Reads follow-ups, and writes their status. */
public final class FollowUpRepository {
    /** The organisation h of a person who owes; what people owe is counted as theirs. */
    private static final String HOME =
            """
            LEFT JOIN contact c ON c.id = w.contact_id AND c.deleted_at IS NULL
            LEFT JOIN organisation h ON h.id = c.organisation_id AND h.deleted_at IS NULL""";

    private static final String COUNT =
            "SELECT count(*) AS n FROM follow_up f JOIN meeting m ON m.id = f.meeting_id WHERE ";

    /** What the filter finds: earliest due first, those without a date last, then by number. */
    public List<FollowUp> find(Tx tx, FollowUpFilter filter, LocalDate asOf) {
        return groups(tx, filter, FollowUpOrder.BY_DUE, asOf).stream()
                .flatMap(group -> group.followUps().stream())
                .toList();
    }

    /** The first of {@link #find}: those due earliest. */
    public List<FollowUp> first(Tx tx, FollowUpFilter filter, LocalDate asOf, int most) {
        FilterSql sql = new FilterSql(filter, asOf);
        List<Object> parameters = new ArrayList<>(Arrays.asList(sql.parameters()));
        parameters.add(most);
        List<Condition> those = tx.list(
                "SELECT f.number FROM follow_up f JOIN meeting m ON m.id = f.meeting_id WHERE " + sql.where()
                        + " ORDER BY f.due_to IS NULL, f.due_to, f.number LIMIT ?",
                row -> new Condition.Numbered(row.integer("number")),
                parameters.toArray());
        return find(tx, FollowUpFilter.of(List.of(new Condition.AnyOf(those))), asOf);
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
                      h.short_name AS owner_home,
                      %s AS group_key
               FROM follow_up f
               JOIN meeting m ON m.id = f.meeting_id
               LEFT JOIN topic t ON t.id = f.topic_id
               LEFT JOIN follow_up_owner w ON w.follow_up_id = f.id
               LEFT JOIN organisation o ON o.id = w.organisation_id
               %s%s
               WHERE %s
               ORDER BY %s"""
                .formatted(order.groupKey(), HOME, order.join(), filter.where(), order.orderBy());
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

    /** Open and overdue per organisation that is an owner by name or through its people, and per audience as written. */
    public List<AgencyCount> counts(Tx tx, LocalDate asOf) {
        return tx.list(
                """
                SELECT coalesce(o.short_name, h.short_name, w.name) AS agency,
                       CASE WHEN h.id IS NULL THEN w.kind ELSE 'ORGANISATION' END AS kind,
                       count(DISTINCT f.id) AS open,
                       count(DISTINCT CASE WHEN f.due_to < ? THEN f.id END) AS overdue
                FROM follow_up_owner w
                JOIN follow_up f ON f.id = w.follow_up_id
                JOIN meeting m ON m.id = f.meeting_id
                LEFT JOIN organisation o ON o.id = w.organisation_id
                %s
                WHERE f.deleted_at IS NULL AND m.deleted_at IS NULL AND f.status IN ('OPEN', 'IN_PROGRESS')
                GROUP BY agency COLLATE NOCASE, 2
                ORDER BY open DESC, agency COLLATE NOCASE
                """
                        .formatted(HOME),
                row -> new AgencyCount(
                        row.text("agency"),
                        row.constant(OwnerKind.class, "kind"),
                        row.integer("open"),
                        row.integer("overdue")),
                asOf);
    }

    /** What each organisation owes by name, through its people or an audience; who is latest by name comes first. */
    public List<Owed> owed(Tx tx, LocalDate asOf) {
        return tx.list(
                """
                WITH pending AS (
                    SELECT f.id, f.meeting_id, coalesce(f.due_to < ?, 0) AS late
                    FROM follow_up f JOIN meeting m ON m.id = f.meeting_id
                    WHERE f.deleted_at IS NULL AND m.deleted_at IS NULL AND f.status IN ('OPEN', 'IN_PROGRESS')
                ), reached AS (
                    SELECT coalesce(o.short_name, w.name) AS agency, p.id, p.late, 1 AS named
                    FROM pending p
                    JOIN follow_up_owner w ON w.follow_up_id = p.id AND w.kind = 'ORGANISATION'
                    LEFT JOIN organisation o ON o.id = w.organisation_id
                    UNION ALL
                    SELECT o.short_name, p.id, p.late, 1
                    FROM pending p
                    JOIN follow_up_owner w ON w.follow_up_id = p.id
                    JOIN contact c ON c.id = w.contact_id AND c.deleted_at IS NULL
                    JOIN organisation o ON o.id = c.organisation_id AND o.deleted_at IS NULL
                    UNION ALL
                    SELECT o.short_name, p.id, p.late, 0
                    FROM pending p
                    JOIN follow_up_owner w ON w.follow_up_id = p.id AND w.kind = 'AUDIENCE'
                    JOIN audience a ON a.meeting_id = p.meeting_id
                    JOIN organisation o ON o.id = a.organisation_id AND o.deleted_at IS NULL
                ), once AS (
                    SELECT agency, id, late, max(named) AS named FROM reached GROUP BY agency COLLATE NOCASE, id
                )
                SELECT agency, count(*) AS open, sum(late) AS overdue,
                       sum(named) AS named, sum(named AND late) AS named_overdue
                FROM once
                GROUP BY agency COLLATE NOCASE
                ORDER BY named_overdue DESC, overdue DESC, named DESC, open DESC, agency COLLATE NOCASE
                """,
                row -> new Owed(
                        row.text("agency"),
                        row.integer("open"),
                        row.integer("overdue"),
                        row.integer("named"),
                        row.integer("named_overdue")),
                asOf);
    }

    /** The follow-up with this number; empty when there is none, or it was deleted. */
    Optional<FollowUp> numbered(Tx tx, int number) {
        FollowUpFilter only = FollowUpFilter.of(List.of(new Condition.Numbered(number)));
        return find(tx, only, LocalDate.EPOCH).stream().findFirst();
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
