package org.rapporteur.importing.contacts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.PersonName;
import org.rapporteur.importing.contacts.ContactTable.Line;
import org.rapporteur.shared.UserError;

/**
 * The lines of tables as contacts.
 *
 * @param read lines that make a contact
 * @param refused lines that do not, with the reason
 */
public record Reading(List<Read> read, List<Refused> refused) {

    /**
     * A line that makes a contact.
     *
     * @param given the fields that the line says something of
     */
    public record Read(String sheet, int line, Contact contact, Set<ContactField> given) {}

    /**
     * A line that is not taken.
     *
     * @param reason a sentence
     * @param titles of its table
     */
    public record Refused(String sheet, int line, String reason, List<String> titles, List<String> cells) {}

    /**
     * Reads all lines.
     *
     * @throws UserError when no column holds names or e-mails
     */
    public static Reading of(List<ContactTable> tables, ColumnMatching matching, String source) {
        List<Read> read = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        boolean named = false;
        for (ContactTable table : tables) {
            List<Optional<Target>> columns = matching.of(table);
            if (columns.stream().flatMap(Optional::stream).noneMatch(target -> NAMING.contains(target.field()))) {
                continue;
            }
            named = true;
            for (Line line : table.lines()) {
                try {
                    read.add(read(table, columns, line));
                } catch (UserError reason) {
                    refused.add(
                            new Refused(table.name(), line.number(), reason.sentence(), table.titles(), line.cells()));
                }
            }
        }
        if (!named) {
            throw new UserError("“" + source + "” has no column “Name” and none with e-mails; the first line must hold"
                    + " the titles of the columns.");
        }
        return new Reading(List.copyOf(read), List.copyOf(refused));
    }

    private static final Set<ContactField> NAMING =
            EnumSet.of(ContactField.FULL_NAME, ContactField.GIVEN_NAME, ContactField.FAMILY_NAME, ContactField.EMAILS);

    private static Read read(ContactTable table, List<Optional<Target>> columns, Line line) {
        List<String> cells = line.cells();
        for (int i = columns.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                throw new UserError("The line has " + cells.size() + " cells, the titles are " + columns.size()
                        + "; put quotation marks around cells that hold the separator.");
            }
        }
        Contact contact = Contact.of("", null);
        Set<ContactField> given = EnumSet.noneOf(ContactField.class);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            String cell = cells.get(i).strip();
            if (columns.get(i).isPresent() && !cell.isEmpty()) {
                Target target = columns.get(i).get();
                contact = put(contact, target, cell, given.contains(target.field()));
                given.add(target.field());
            }
        }
        if (contact.name().isBlank() && !contact.email().isEmpty()) {
            contact = contact.with(PersonName.of(PastedContacts.nameOf(contact.email())));
            given.add(ContactField.FULL_NAME);
        }
        if (contact.name().isBlank()) {
            throw new FieldError(FieldError.Field.CONTACT_NAME, "The line has neither a name nor an e-mail address.");
        }
        return new Read(table.name(), line.number(), contact, given);
    }

    /** A second column of the same field adds to the first where a contact may have several. */
    private static Contact put(Contact contact, Target target, String cell, boolean more) {
        ContactField field = target.field();
        Contact alone = field.set(contact, cell);
        if (field == ContactField.EMAILS) {
            return contact.with(contact.reach()
                    .withEmails(joined(
                            contact.reach().emails(), ofKind(alone.reach().emails(), target.kind()))));
        }
        if (field == ContactField.PHONES) {
            return contact.with(contact.reach()
                    .withPhones(joined(
                            contact.reach().phones(), ofKind(alone.reach().phones(), target.kind()))));
        }
        return more && field.isSeveral() ? field.set(contact, field.of(contact) + "; " + cell) : alone;
    }

    private static List<Address> ofKind(List<Address> addresses, Address.Kind kind) {
        return addresses.stream()
                .map(one -> one.kind() == Address.Kind.WORK ? new Address(kind, one.value()) : one)
                .toList();
    }

    static List<Address> joined(List<Address> known, List<Address> more) {
        List<Address> all = new ArrayList<>(known);
        more.stream()
                .filter(one -> all.stream().noneMatch(other -> other.value().equalsIgnoreCase(one.value())))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
