package org.rapporteur.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a follow-up's ledger.
 *
 * @param was,now the status (its name) before and after for STATUS, the due's phrase for DUE; null for others
 * @param note what the user wrote; may be empty
 */
public record Event(long id, Instant at, Kind kind, @Nullable String was, @Nullable String now, String note) {
    /** Stored by name: do not rename. */
    public enum Kind {
        STATUS,
        NOTE,
        DUE
    }
}
