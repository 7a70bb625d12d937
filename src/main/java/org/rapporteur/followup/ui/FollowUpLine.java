package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpGroup;

/**
 * A line of the table: a follow-up, or the head of a group.
 *
 * @param followUp null for a head
 * @param title of the group, {@code count} how many stand under it; for heads only
 */
record FollowUpLine(@Nullable FollowUp followUp, String title, int count, int late) {

    /** A line a follow-up, under heads where there are groups. */
    static List<FollowUpLine> of(FollowUpsModel.Answer answer, GroupTitles titles) {
        List<FollowUpLine> lines = new ArrayList<>();
        for (FollowUpGroup group : answer.groups()) {
            if (titles.isGrouped()) {
                int late = (int) group.followUps().stream()
                        .filter(one -> one.isOverdueOn(answer.today()))
                        .count();
                lines.add(new FollowUpLine(
                        null, titles.of(group.key()), group.followUps().size(), late));
            }
            group.followUps().forEach(one -> lines.add(new FollowUpLine(one, "", 0, 0)));
        }
        return lines;
    }

    /** What a line keeps when it changes. */
    long key() {
        return followUp == null ? -1 - (long) title.hashCode() : followUp.id();
    }
}
