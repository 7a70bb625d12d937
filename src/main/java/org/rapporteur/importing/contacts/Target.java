package org.rapporteur.importing.contacts;

import org.rapporteur.directory.Address;
import org.rapporteur.directory.ContactField;

/**
 * What a column means.
 *
 * @param kind of the e-mails or phones in it; of no meaning for other fields
 */
public record Target(ContactField field, Address.Kind kind) {
    static Target of(ContactField field) {
        return new Target(field, Address.Kind.WORK);
    }

    /** For the memory of corrected columns: "PHONES:MOBILE". */
    String code() {
        return field.name() + ":" + kind.name();
    }

    static Target decode(String code) {
        String[] parts = code.split(":", 2);
        return new Target(ContactField.valueOf(parts[0]), Address.Kind.valueOf(parts[1]));
    }
}
