package org.rapporteur.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Whose a document is, and of which day: who finds it on paper a year later must be able to tell.
 *
 * @param group the working group; may be empty
 */
public record Issue(String group, LocalDate day) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Issue {
        group = group.strip();
    }

    /** "Lake Basin IM Group – Contacts". */
    public String of(String what) {
        return group.isEmpty() ? what : group + " – " + what;
    }

    /** "14 May 2026". */
    public String date() {
        return DATE.format(day);
    }
}
