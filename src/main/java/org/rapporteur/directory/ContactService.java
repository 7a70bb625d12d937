package org.rapporteur.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** The people that the group meets. */
public final class ContactService {
    private final Database database;
    private final Clock clock;
    private final DirectoryRepository organisations;
    private final ContactRepository contacts;
    private final PersonHistoryRepository histories = new PersonHistoryRepository();

    public ContactService(
            Database database, Clock clock, DirectoryRepository organisations, ContactRepository contacts) {
        this.database = database;
        this.clock = clock;
        this.organisations = organisations;
        this.contacts = contacts;
    }

    /** All of them by name, those who left too. */
    public List<Contact> all() {
        return database.read(contacts::all);
    }

    /** The contact with this uid, unless it was deleted. */
    public Optional<Contact> withUid(String uid) {
        return all().stream().filter(one -> one.uid().equals(uid)).findFirst();
    }

    /** The contact with this uid, also a deleted one. */
    public Optional<Contact> known(String uid) {
        return database.read(tx -> contacts.idOf(tx, uid).flatMap(id -> contacts.find(tx, id)));
    }

    /** Takes a contact out of the file with everything that hangs on it; what names the person elsewhere stays. */
    public void erase(Tx tx, Contact contact) {
        contacts.erase(tx, contact);
    }

    /** The day on which things are confirmed and people have left. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Stores a new or changed contact and gives its key.
     *
     * @throws FieldError when the name is blank, or when the organisation is not known; one that came in from outside and
     *     is not decided yet may stay
     */
    public long save(Contact contact) {
        return database.write(tx -> {
            refuseNameless(contact);
            Optional<Long> organisation = organisationId(tx, contact.organisation());
            if (contact.organisation() != null && organisation.isEmpty() && !isWritten(tx, contact)) {
                throw new FieldError(
                        FieldError.Field.ORGANISATION,
                        "There is no organisation “" + contact.organisation() + "”; add it under Organisations first.");
            }
            return contacts.save(tx, contact, organisation.orElse(null));
        });
    }

    /**
     * Stores contacts as they came from outside, all or none: an organisation that is not known is kept as it is written,
     * until its name is decided. Gives their keys in the same order.
     */
    public List<Long> take(List<Contact> list) {
        return database.write(tx -> take(tx, list));
    }

    /** The same inside a transaction, for several changes at once. */
    public List<Long> take(Tx tx, List<Contact> list) {
        Function<@Nullable String, Optional<Long>> known = organisations.lookup(tx);
        List<Long> keys = new ArrayList<>();
        for (Contact contact : list) {
            refuseNameless(contact);
            keys.add(contacts.save(
                    tx, contact, known.apply(contact.organisation()).orElse(null)));
        }
        return keys;
    }

    /** Hides a contact, or shows it again, inside a transaction. */
    public void setDeleted(Tx tx, long id, boolean deleted) {
        contacts.setDeleted(tx, id, deleted, clock.instant().toString());
    }

    public void delete(List<Long> ids) {
        setDeleted(ids, true);
    }

    public void restore(List<Long> ids) {
        setDeleted(ids, false);
    }

    /** Meetings and follow-ups of a person. */
    public PersonHistory history(Contact contact) {
        return database.read(tx -> histories.of(tx, contact));
    }

    /** Pairs that may be one person, but those of whom it was said that they are two. */
    public List<LikelyDouble> doubles() {
        return database.read(tx -> Doubles.among(contacts.all(tx), contacts.apart(tx)));
    }

    /** Remembers that two contacts are two people, or forgets it. */
    public void setApart(Contact one, Contact other, boolean apart) {
        database.write(tx -> {
            contacts.setApart(tx, Doubles.Apart.of(one, other), apart);
            return apart;
        });
    }

    /** Gives contacts to the organisations that their written names have come to mean. */
    public void resolveWritten() {
        database.write(contacts::resolve);
    }

    private void setDeleted(List<Long> ids, boolean deleted) {
        database.write(tx -> {
            ids.forEach(id -> setDeleted(tx, id, deleted));
            return ids;
        });
    }

    private static void refuseNameless(Contact contact) {
        if (contact.name().isBlank()) {
            throw new FieldError(FieldError.Field.CONTACT_NAME, "A contact needs a name.");
        }
    }

    private Optional<Long> organisationId(Tx tx, @Nullable String name) {
        return name == null || name.isBlank() ? Optional.empty() : organisations.idOf(tx, name);
    }

    private boolean isWritten(Tx tx, Contact contact) {
        String name = contact.organisation();
        return name != null
                && contact.id() != 0
                && contacts.find(tx, contact.id())
                        .map(Contact::organisation)
                        .filter(stored -> Folding.fold(stored).equals(Folding.fold(name)))
                        .isPresent();
    }
}
