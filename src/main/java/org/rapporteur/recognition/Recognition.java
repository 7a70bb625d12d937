package org.rapporteur.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one action say.
 *
 * @param owners in the order named; empty when nobody is
 * @param due null when no deadline is said
 * @param topic the words before the dash of "TOPIC - text (OWNERS)" or "TOPIC - OWNERS will …"; null otherwise
 * @param task what is to be done, without owners and topic: "finalise the factsheet in April"
 */
public record Recognition(
        List<Mention<Owner>> owners, @Nullable Mention<Due> due, @Nullable String topic, String task) {
    public Recognition {
        owners = List.copyOf(owners);
    }

    /** The owners without their places. */
    public List<Owner> ownerNames() {
        return owners.stream().map(Mention::what).toList();
    }

    /** The due without its place, or null. */
    public @Nullable Due dueSaid() {
        return due == null ? null : due.what();
    }
}
