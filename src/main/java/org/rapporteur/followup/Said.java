package org.rapporteur.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said about a follow-up.
 *
 * @param on the day, as a rule the meeting's
 * @param meetingId the meeting; null when it was said outside of any known one
 * @param blockUid the block of that meeting's minutes; null when it was not written there
 */
public record Said(LocalDate on, @Nullable Long meetingId, @Nullable String blockUid) {
    /** Said on a day, outside of any minutes. */
    public static Said on(LocalDate day) {
        return new Said(day, null, null);
    }
}
