package org.rapporteur.directory.export;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.Reach;
import org.rapporteur.directory.Standing;

/** How much of a contact goes out. What may be shared is all that anybody gets unless somebody asked for everything. */
public enum ContactScope {
    /** Name, organisation, position, e-mail at work; nobody who has left. */
    SHAREABLE(
            List.of(ContactField.FULL_NAME, ContactField.ORGANISATION, ContactField.POSITION, ContactField.EMAILS),
            "Contacts for sharing: name, organisation, position, work e-mail"),
    /** Everything that is kept. */
    FULL(ContactField.KEPT, "Contacts in full: personal data, not for sharing");

    // An unmodifiable list, of constants only.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<ContactField> fields;

    private final String words;

    ContactScope(List<ContactField> fields, String words) {
        this.fields = fields;
        this.words = words;
    }

    public List<ContactField> fields() {
        return fields;
    }

    /** What kind of list it is, as the list itself says. */
    public String words() {
        return words;
    }

    /** The contacts as far as they go out. */
    public List<Contact> of(List<Contact> contacts, LocalDate today) {
        return this == FULL
                ? contacts
                : contacts.stream()
                        .filter(one -> !one.standing().hasLeft(today))
                        .map(ContactScope::shareable)
                        .toList();
    }

    private static Contact shareable(Contact contact) {
        List<Address> work = contact.reach().emails().stream()
                .filter(one -> one.kind() == Address.Kind.WORK)
                .limit(1)
                .toList();
        return new Contact(
                contact.key(),
                contact.person(),
                org.rapporteur.directory.Post.NONE
                        .withOrganisation(contact.organisation())
                        .withPosition(contact.position()),
                Reach.NONE.withEmails(work),
                Standing.NONE,
                "");
    }
}
