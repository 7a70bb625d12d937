package org.rapporteur.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/**
 * What an action block of the minutes says: the part of a follow-up that the block owns while the minutes are a draft.
 *
 * @param blockUid the block's identity, by which the follow-up is found again
 * @param topic name of the topic; null when neither the action nor its heading says
 */
public record Promise(String blockUid, String text, List<Owner> owners, @Nullable Due due, @Nullable String topic) {
    public Promise {
        owners = List.copyOf(owners);
    }
}
