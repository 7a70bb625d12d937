package org.rapporteur.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes contacts. */
public final class ContactRepository {
    private static final String COLUMNS =
            "c.id, c.name, o.short_name AS organisation, c.position, c.duty_station, c.country, c.email, c.phone, c.notes";

    private final Uids uids;

    public ContactRepository(Uids uids) {
        this.uids = uids;
    }

    /** All contacts by name, case aside. */
    public List<Contact> all(Tx tx) {
        return tx.list(
                "SELECT " + COLUMNS
                        + """
                         FROM contact c LEFT JOIN organisation o ON o.id = c.organisation_id
                        WHERE c.deleted_at IS NULL ORDER BY c.name COLLATE NOCASE
                        """,
                ContactRepository::contact);
    }

    /** Stores a new contact (id 0) or changes a known one; gives its key. */
    public long save(Tx tx, Contact contact, @Nullable Long organisationId) {
        tx.changed(Change.DIRECTORY);
        if (contact.id() == 0) {
            return tx.insert(
                    """
                    INSERT INTO contact (uid, name, organisation_id, position, duty_station, country, email, phone, notes)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    uids.next(),
                    contact.name(),
                    organisationId,
                    contact.position(),
                    contact.dutyStation(),
                    contact.country(),
                    contact.email(),
                    contact.phone(),
                    contact.notes());
        }
        tx.update(
                """
                UPDATE contact SET name = ?, organisation_id = ?, position = ?, duty_station = ?, country = ?,
                                   email = ?, phone = ?, notes = ?
                WHERE id = ?
                """,
                contact.name(),
                organisationId,
                contact.position(),
                contact.dutyStation(),
                contact.country(),
                contact.email(),
                contact.phone(),
                contact.notes(),
                contact.id());
        return contact.id();
    }

    /** Hides a contact, or shows it again. */
    public void setDeleted(Tx tx, long contactId, boolean deleted, String at) {
        tx.update("UPDATE contact SET deleted_at = ? WHERE id = ?", deleted ? at : null, contactId);
        tx.changed(Change.DIRECTORY);
    }

    /** Keys of an organisation's contacts, hidden ones too. */
    List<Long> of(Tx tx, long organisationId) {
        return tx.list(
                "SELECT id FROM contact WHERE organisation_id = ? ORDER BY id",
                row -> row.number("id"),
                organisationId);
    }

    /** Gives these contacts to another organisation. */
    void give(Tx tx, List<Long> ids, long organisationId) {
        for (long id : ids) {
            tx.update("UPDATE contact SET organisation_id = ? WHERE id = ?", organisationId, id);
        }
        tx.changed(Change.DIRECTORY);
    }

    private static Contact contact(Row row) {
        return new Contact(
                row.number("id"),
                row.text("name"),
                row.textOrNull("organisation"),
                row.text("position"),
                row.text("duty_station"),
                row.text("country"),
                row.text("email"),
                row.text("phone"),
                row.text("notes"));
    }
}
