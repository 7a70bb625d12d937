package org.rapporteur.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a name stands for that minutes carry and the directory did not know.
 *
 * @param name as it was written when it was decided
 * @param organisation short name of the organisation it stands for; null when it is none
 */
public record NameDecision(String name, Kind kind, @Nullable String organisation) {

    /** Stored by name: do not rename. */
    public enum Kind {
        /** Another name of an organisation that was known. */
        ALIAS,
        /** A new organisation was made of it. */
        NEW,
        /** Not an organisation; nobody is asked again. */
        NONE
    }
}
