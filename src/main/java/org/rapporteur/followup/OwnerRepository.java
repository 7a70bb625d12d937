package org.rapporteur.followup;

import java.util.List;
import org.rapporteur.shared.Change;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Moves what organisations owe from one to another. Rows are told by follow-up and name, which outlive rewriting. */
public final class OwnerRepository {
    /** Where an organisation owns follow-ups. */
    List<OwnerRow> of(Tx tx, long organisationId) {
        return tx.list(
                """
                SELECT id, follow_up_id, position, kind, name, suggestions, contact_id
                FROM follow_up_owner WHERE organisation_id = ? ORDER BY id
                """,
                OwnerRepository::owner,
                organisationId);
    }

    /** Gives follow-ups to another organisation; where that one owns one already, the row goes. */
    void give(Tx tx, List<OwnerRow> rows, long from, long into) {
        for (OwnerRow row : rows) {
            tx.update(
                    """
                    DELETE FROM follow_up_owner WHERE organisation_id = ? AND id = ? AND follow_up_id IN
                    (SELECT follow_up_id FROM follow_up_owner WHERE organisation_id = ?)
                    """,
                    from,
                    row.id(),
                    into);
        }
        move(tx, rows, from, into);
    }

    /** Gives follow-ups back, with the rows that went. */
    void giveBack(Tx tx, List<OwnerRow> rows, long from, long into) {
        move(tx, rows, /* from= */ into, /* into= */ from);
        for (OwnerRow row : rows) {
            tx.update(
                    """
                    INSERT OR IGNORE INTO follow_up_owner
                        (id, follow_up_id, position, kind, name, suggestions, organisation_id, contact_id)
                    SELECT ?, f.id, ?, ?, ?, ?, ?, ? FROM follow_up f WHERE f.id = ? AND NOT EXISTS
                    (SELECT 1 FROM follow_up_owner w WHERE w.follow_up_id = f.id AND w.position = ?)
                    """,
                    row.id(),
                    row.position(),
                    row.kind(),
                    row.name(),
                    row.suggestions(),
                    from,
                    row.contactId(),
                    row.followUpId(),
                    row.position());
        }
    }

    /** Keys of the rows that say that a contact owns a follow-up. */
    List<Long> ofContact(Tx tx, long contactId) {
        return tx.list(
                "SELECT id FROM follow_up_owner WHERE contact_id = ? ORDER BY id", row -> row.number("id"), contactId);
    }

    /** Says of these rows that they mean another contact; what is written stays as it is. */
    void giveToContact(Tx tx, List<Long> rows, long contactId) {
        for (long id : rows) {
            tx.update("UPDATE follow_up_owner SET contact_id = ? WHERE id = ?", contactId, id);
        }
        tx.changed(Change.FOLLOW_UPS);
    }

    private static void move(Tx tx, List<OwnerRow> rows, long from, long into) {
        for (OwnerRow row : rows) {
            tx.update(
                    """
                    UPDATE follow_up_owner SET organisation_id = ?
                    WHERE follow_up_id = ? AND name = ? AND position = ? AND organisation_id = ?
                    """,
                    into,
                    row.followUpId(),
                    row.name(),
                    row.position(),
                    from);
        }
        tx.changed(Change.FOLLOW_UPS);
    }

    private static OwnerRow owner(Row row) {
        return new OwnerRow(
                row.number("id"),
                row.number("follow_up_id"),
                row.integer("position"),
                row.text("kind"),
                row.text("name"),
                row.text("suggestions"),
                row.numberOrNull("contact_id"));
    }
}
