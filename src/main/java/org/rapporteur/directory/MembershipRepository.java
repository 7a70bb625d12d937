package org.rapporteur.directory;

import java.util.List;
import java.util.Optional;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads and writes working groups and which organisations belong to them, from when to when. */
public final class MembershipRepository {
    private final Uids uids;

    public MembershipRepository(Uids uids) {
        this.uids = uids;
    }

    /** The key of the working group with this name, made if it is new. */
    public long groupId(Tx tx, String name) {
        return tx.first("SELECT id FROM working_group WHERE name = ?", row -> row.number("id"), name)
                .orElseGet(() -> tx.insert("INSERT INTO working_group (uid, name) VALUES (?, ?)", uids.next(), name));
    }

    /** Name of the group that met last, else of the first one; empty in a workspace without groups. */
    public Optional<String> mainGroup(Tx tx) {
        return tx.first(
                """
                SELECT g.name FROM working_group g
                LEFT JOIN meeting m ON m.working_group_id = g.id AND m.deleted_at IS NULL
                ORDER BY m.date DESC NULLS LAST, g.id LIMIT 1
                """,
                row -> row.text("name"));
    }

    /** All memberships of a group, by organisation. */
    public List<Membership> members(Tx tx, String group) {
        return tx.list(
                """
                SELECT s.id, o.short_name, s.since, s.until
                FROM membership s
                JOIN organisation o ON o.id = s.organisation_id
                JOIN working_group g ON g.id = s.working_group_id
                WHERE g.name = ? AND o.deleted_at IS NULL
                ORDER BY o.short_name COLLATE NOCASE, s.since
                """,
                row -> new Membership(
                        row.number("id"), row.text("short_name"), row.dateOrNull("since"), row.dateOrNull("until")),
                group);
    }

    /** Adds a membership (id 0) or changes one; gives its key. */
    public long save(Tx tx, long groupId, long organisationId, Membership membership) {
        tx.changed(Change.DIRECTORY, Change.FOLLOW_UPS);
        if (membership.id() == 0) {
            return tx.insert(
                    "INSERT INTO membership (working_group_id, organisation_id, since, until) VALUES (?, ?, ?, ?)",
                    groupId,
                    organisationId,
                    membership.since(),
                    membership.until());
        }
        tx.update(
                "UPDATE membership SET since = ?, until = ? WHERE id = ?",
                membership.since(),
                membership.until(),
                membership.id());
        return membership.id();
    }

    public void remove(Tx tx, long membershipId) {
        tx.update("DELETE FROM membership WHERE id = ?", membershipId);
        tx.changed(Change.DIRECTORY, Change.FOLLOW_UPS);
    }

    /** Keys of an organisation's memberships, hidden ones too. */
    List<Long> of(Tx tx, long organisationId) {
        return tx.list(
                "SELECT id FROM membership WHERE organisation_id = ? ORDER BY id",
                row -> row.number("id"),
                organisationId);
    }

    /** Gives these memberships to another organisation. */
    void give(Tx tx, List<Long> ids, long organisationId) {
        for (long id : ids) {
            tx.update("UPDATE membership SET organisation_id = ? WHERE id = ?", organisationId, id);
        }
        tx.changed(Change.DIRECTORY, Change.FOLLOW_UPS);
    }
}
