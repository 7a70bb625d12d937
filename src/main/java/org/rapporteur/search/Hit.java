package org.rapporteur.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param ref uid of the block, contact or organisation
 * @param excerpt the words around what was found, on one line
 * @param meetingId,date the meeting of a block; null for the others
 */
public record Hit(Kind kind, String ref, String excerpt, @Nullable Long meetingId, @Nullable LocalDate date) {
    /** Stored by name: do not rename. */
    public enum Kind {
        BLOCK,
        CONTACT,
        ORGANISATION
    }
}
