package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.ContactDetails.Detail;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes contacts. */
public final class ContactRepository {
    private static final String COLUMNS =
            """
            SELECT c.*, coalesce(o.short_name, nullif(c.organisation_written, '')) AS organisation
            FROM contact c LEFT JOIN organisation o ON o.id = c.organisation_id AND o.deleted_at IS NULL
            """;

    private final Uids uids;

    public ContactRepository(Uids uids) {
        this.uids = uids;
    }

    /** All contacts by name, case aside. */
    public List<Contact> all(Tx tx) {
        Map<Long, List<Detail>> details = new HashMap<>();
        tx.list(
                "SELECT contact_id, field, kind, value FROM contact_detail ORDER BY contact_id, field, position",
                row -> details.computeIfAbsent(row.number("contact_id"), id -> new ArrayList<>(4))
                        .add(detail(row)));
        return tx.list(
                COLUMNS + " WHERE c.deleted_at IS NULL ORDER BY c.name COLLATE NOCASE, c.id",
                row -> contact(row, details.getOrDefault(row.number("id"), List.of())));
    }

    /** One contact, a hidden one too; empty when there is none with this key. */
    Optional<Contact> find(Tx tx, long id) {
        List<Detail> details = tx.list(
                "SELECT field, kind, value FROM contact_detail WHERE contact_id = ? ORDER BY field, position",
                ContactRepository::detail,
                id);
        return tx.first(COLUMNS + " WHERE c.id = ?", row -> contact(row, details), id);
    }

    /** The key of the contact with this uid, hidden ones too. */
    Optional<Long> idOf(Tx tx, String uid) {
        return tx.first("SELECT id FROM contact WHERE uid = ?", row -> row.number("id"), uid);
    }

    /**
     * Stores a new contact (id 0) or changes a known one; gives its key.
     *
     * @param organisationId null when the contact has none, or one that is not known
     */
    public long save(Tx tx, Contact contact, @Nullable Long organisationId) {
        tx.changed(Change.DIRECTORY);
        String written = organisationId == null ? Objects.requireNonNullElse(contact.organisation(), "") : "";
        long id = contact.id() == 0 ? insert(tx, contact, organisationId, written) : contact.id();
        if (contact.id() != 0) {
            update(tx, contact, organisationId, written);
        }
        putDetails(tx, id, ContactDetails.of(contact), contact.id() == 0);
        return id;
    }

    private long insert(Tx tx, Contact contact, @Nullable Long organisationId, String written) {
        Standing standing = contact.standing();
        return tx.insert(
                """
                INSERT INTO contact (uid, name, given_name, family_name, organisation_id, organisation_written, position,
                    duty_station, country, notes, member_since, member_until, mailing_list, confirmed_on, left_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contact.uid().isEmpty() ? uids.next() : contact.uid(),
                contact.name(),
                contact.person().given(),
                contact.person().family(),
                organisationId,
                written,
                contact.position(),
                contact.dutyStation(),
                contact.country(),
                contact.notes(),
                standing.since(),
                standing.until(),
                standing.mailingList(),
                standing.confirmedOn(),
                standing.leftOn());
    }

    private static void update(Tx tx, Contact contact, @Nullable Long organisationId, String written) {
        Standing standing = contact.standing();
        tx.update(
                """
                UPDATE contact SET name = ?, given_name = ?, family_name = ?, organisation_id = ?,
                    organisation_written = ?, position = ?, duty_station = ?, country = ?, notes = ?, member_since = ?,
                    member_until = ?, mailing_list = ?, confirmed_on = ?, left_on = ?
                WHERE id = ?
                """,
                contact.name(),
                contact.person().given(),
                contact.person().family(),
                organisationId,
                written,
                contact.position(),
                contact.dutyStation(),
                contact.country(),
                contact.notes(),
                standing.since(),
                standing.until(),
                standing.mailingList(),
                standing.confirmedOn(),
                standing.leftOn(),
                contact.id());
    }

    private static void putDetails(Tx tx, long id, List<Detail> details, boolean fresh) {
        if (!fresh) {
            tx.update("DELETE FROM contact_detail WHERE contact_id = ?", id);
        }
        Map<ContactDetails.Field, Integer> positions = new HashMap<>();
        for (Detail detail : details) {
            tx.update(
                    "INSERT INTO contact_detail (contact_id, field, position, kind, value) VALUES (?, ?, ?, ?, ?)",
                    id,
                    detail.field(),
                    positions.merge(detail.field(), 1, Integer::sum) - 1,
                    detail.kind(),
                    detail.value());
        }
    }

    /** Hides a contact, or shows it again. */
    public void setDeleted(Tx tx, long contactId, boolean deleted, String at) {
        tx.update("UPDATE contact SET deleted_at = ? WHERE id = ?", deleted ? at : null, contactId);
        tx.changed(Change.DIRECTORY);
    }

    /** Deletes the row, not to come back; its details, levels and decisions go with it. */
    void erase(Tx tx, Contact contact) {
        tx.update("DELETE FROM contact_apart WHERE one = ? OR other = ?", contact.uid(), contact.uid());
        tx.update("DELETE FROM name_decision WHERE folded = ?", Folding.fold(contact.name()));
        tx.update("DELETE FROM contact WHERE id = ?", contact.id());
        tx.changed(Change.DIRECTORY);
    }

    /** Gives contacts to the organisations that their written names have come to mean; says how many. */
    int resolve(Tx tx) {
        record Written(long id, String folded) {}
        List<Written> written = tx.list(
                "SELECT id, organisation_written FROM contact WHERE organisation_written <> '' AND organisation_id IS NULL",
                row -> new Written(row.number("id"), Folding.fold(row.text("organisation_written"))));
        int resolved = 0;
        for (Written one : written) {
            resolved += tx.update(
                    """
                    UPDATE contact SET organisation_id = a.organisation_id
                    FROM (SELECT a.organisation_id FROM organisation_alias a JOIN organisation o ON o.id = a.organisation_id
                          WHERE a.folded = ? AND o.deleted_at IS NULL ORDER BY a.id LIMIT 1) a
                    WHERE contact.id = ?
                    """,
                    one.folded(),
                    one.id());
        }
        if (resolved > 0) {
            tx.changed(Change.DIRECTORY);
        }
        return resolved;
    }

    /** Pairs of whom it was said that they are two people. */
    Set<Doubles.Apart> apart(Tx tx) {
        return Set.copyOf(tx.list(
                "SELECT one, other FROM contact_apart", row -> new Doubles.Apart(row.text("one"), row.text("other"))));
    }

    void setApart(Tx tx, Doubles.Apart pair, boolean apart) {
        tx.update(
                apart
                        ? "INSERT OR IGNORE INTO contact_apart (one, other) VALUES (?, ?)"
                        : "DELETE FROM contact_apart WHERE one = ? AND other = ?",
                pair.one(),
                pair.other());
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

    private static Detail detail(Row row) {
        return new Detail(row.constant(ContactDetails.Field.class, "field"), row.text("kind"), row.text("value"));
    }

    private static Contact contact(Row row, List<Detail> details) {
        Standing standing = new Standing(
                row.dateOrNull("member_since"),
                row.dateOrNull("member_until"),
                row.flag("mailing_list"),
                row.dateOrNull("confirmed_on"),
                row.dateOrNull("left_on"));
        Post post = new Post(
                row.textOrNull("organisation"),
                row.text("position"),
                ContactDetails.values(details, ContactDetails.Field.PROFILE),
                row.text("duty_station"),
                row.text("country"),
                ContactDetails.values(details, ContactDetails.Field.COUNTRY));
        return new Contact(
                new ContactKey(row.number("id"), row.text("uid")),
                new PersonName(row.text("given_name"), row.text("family_name")),
                post,
                ContactDetails.reach(details),
                standing,
                row.text("notes"));
    }
}
