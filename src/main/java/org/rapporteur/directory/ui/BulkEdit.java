package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.FieldError;

/**
 * What one value in one field of several people would change.
 *
 * @param changes those that become others
 * @param problem why the value cannot stand there; empty when it can
 */
record BulkEdit(ContactField field, String value, List<Change> changes, String problem) {
    /** What several people can have in common. */
    static final Set<ContactField> FIELDS = EnumSet.complementOf(EnumSet.of(
            ContactField.FULL_NAME,
            ContactField.GIVEN_NAME,
            ContactField.FAMILY_NAME,
            ContactField.EMAILS,
            ContactField.PHONES));

    /** A person and the field before and after. */
    record Change(Contact person, String was, String now) {}

    static BulkEdit of(List<Contact> chosen, ContactField field, String value) {
        List<Change> changes = new ArrayList<>();
        try {
            for (Contact one : chosen) {
                Change change = new Change(one, field.of(one), field.of(field.set(one, value)));
                if (!change.was().equals(change.now())) {
                    changes.add(change);
                }
            }
            return new BulkEdit(field, value, List.copyOf(changes), "");
        } catch (FieldError wrong) {
            return new BulkEdit(field, value, List.of(), wrong.sentence());
        }
    }

    List<Contact> people() {
        return changes.stream().map(Change::person).toList();
    }
}
