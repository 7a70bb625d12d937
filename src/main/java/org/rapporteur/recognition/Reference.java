package org.rapporteur.recognition;

import java.time.LocalDate;

/**
 * What a date is read against.
 *
 * @param on the day it was written, mostly the meeting's
 * @param monthFirst "05/07" is 7 May
 */
record Reference(LocalDate on, boolean monthFirst) {
    static Reference of(LocalDate on) {
        return new Reference(on, false);
    }
}
