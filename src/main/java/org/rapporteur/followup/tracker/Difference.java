package org.rapporteur.followup.tracker;

import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpChange;

/**
 * One answer in a returned tracker that is not in the workspace yet.
 *
 * @param was what the workspace has now: the name of a status, the ISO date or phrase of a due; empty for nothing
 * @param now what the tracker says, in the same form; a note as written
 * @param conflict the workspace was changed too since the tracker was sent out, or two sheets say different things
 * @param place "UNICEF!F14"
 * @param change what accepting it does
 */
public record Difference(
        FollowUp followUp,
        Field field,
        String was,
        String now,
        boolean conflict,
        String place,
        FollowUpChange change) {}
