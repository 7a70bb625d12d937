package org.rapporteur.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/**
 * Where a message goes.
 *
 * @param name of the person; may be empty
 * @param address "name@place", checked
 */
public record MailAddress(String name, String address) {

    /** The address; empty when it is none that a mail program would take (RFC 5322, with a place that has a dot). */
    public static Optional<MailAddress> of(String name, String address) {
        String bare = address.strip();
        try {
            InternetAddress checked = new InternetAddress(bare, true);
            checked.validate();
            boolean whole = bare.equals(checked.getAddress())
                    && bare.substring(bare.indexOf('@') + 1).contains(".");
            return whole ? Optional.of(new MailAddress(name.strip(), bare)) : Optional.empty();
        } catch (AddressException none) {
            return Optional.empty();
        }
    }
}
