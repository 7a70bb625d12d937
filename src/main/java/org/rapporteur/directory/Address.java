package org.rapporteur.directory;

import java.util.Locale;

/**
 * An e-mail address or a phone number. A phone number is text and stays as it was written.
 *
 * @param value never blank
 */
public record Address(Kind kind, String value) {

    /** Stored by name: do not rename. */
    public enum Kind {
        WORK,
        MOBILE,
        PRIVATE,
        OTHER;

        /** As it stands before an address in lists: "mobile". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Address work(String value) {
        return new Address(Kind.WORK, value);
    }

    /** "a@example.org" for the address at work, "mobile: +41 22 …" for others. */
    public String text() {
        return kind == Kind.WORK ? value : kind.word() + ": " + value;
    }
}
