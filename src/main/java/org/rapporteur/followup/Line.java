package org.rapporteur.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/**
 * A line of minutes that may ask for an open follow-up again, or tell of it.
 *
 * @param said the meeting and the block
 * @param text the whole block
 * @param isAction an action block, which raised a follow-up of its own
 * @param heading what it stands under; null under none and under "Follow up actions"
 * @param owners whom the line itself names as owing something
 * @param due the deadline it names; null when none
 */
public record Line(
        Said said, String text, boolean isAction, @Nullable String heading, List<Owner> owners, @Nullable Due due) {
    public Line {
        owners = List.copyOf(owners);
    }

    /** The block's uid, never null for a line of minutes. */
    public String blockUid() {
        return String.valueOf(said.blockUid());
    }
}
