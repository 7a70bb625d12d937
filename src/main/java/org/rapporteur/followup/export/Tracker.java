package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.followup.FollowUp;

/**
 * What a tracker shows.
 *
 * @param origin tells the workspace that it comes from, so that a filled-in tracker finds back; empty when not known
 * @param group name of the working group; empty when not known
 * @param asOf the day against which "overdue" is meant
 * @param filter in words, what was chosen ("agency UNICEF, open"); empty for everything
 */
public record Tracker(String origin, String group, List<FollowUp> followUps, LocalDate asOf, String filter) {
    public Tracker {
        followUps = List.copyOf(followUps);
    }
}
