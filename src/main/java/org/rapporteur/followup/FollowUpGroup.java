package org.rapporteur.followup;

import java.util.List;

/**
 * Follow-ups that stand together.
 *
 * @param key an agency, a topic, a meeting's date and key, a month as 2026-05; empty where there is none
 */
public record FollowUpGroup(String key, List<FollowUp> followUps) {
    public FollowUpGroup {
        followUps = List.copyOf(followUps);
    }
}
