package org.rapporteur.followup.tracker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Due;

/**
 * What a tracker said about a follow-up when it was sent out.
 *
 * @param id uid of the block that the follow-up was born from
 * @param due last day; null when there was none
 * @param phrase the due as said; empty when there was none
 */
public record Exported(String id, int number, Status status, @Nullable LocalDate due, String phrase) {
    /** What a tracker of now would say. */
    public static Exported of(FollowUp followUp) {
        Due due = followUp.due();
        return new Exported(
                followUp.blockUid(),
                followUp.number(),
                followUp.status(),
                due == null ? null : due.to(),
                due == null ? "" : due.phrase().strip());
    }
}
