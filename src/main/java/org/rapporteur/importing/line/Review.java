package org.rapporteur.importing.line;

import org.jspecify.annotations.Nullable;

/**
 * An action that the document does not set but looks back on: a row of a table of earlier actions, an item under "Review of
 * action points", or one said to be completed.
 *
 * @param uid the action's block
 * @param status how far it is; null when the document does not say
 */
public record Review(String uid, @Nullable Status status) {
    /** As far as the document says. */
    public enum Status {
        OPEN,
        DONE
    }
}
