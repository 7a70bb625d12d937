package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.followup.FollowUp;

/** A row of the round of review: the name of a group, or a follow-up. */
sealed interface ReviewRow {

    /** The agency or topic that the follow-ups below it have in common. */
    record Group(String name) implements ReviewRow {}

    /**
     * A follow-up to be reviewed.
     *
     * @param isLate past its due on the day of the meeting
     * @param isReviewed something was said about it at this meeting
     */
    record Item(FollowUp followUp, boolean isLate, boolean isReviewed) implements ReviewRow {}

    /**
     * The rows of a round: the oldest overdue first, and the groups in the order of their oldest.
     *
     * @param on the day of the meeting
     * @param reviewed keys of follow-ups that were spoken of at this meeting
     * @param groupOf names the group of a follow-up
     */
    static List<ReviewRow> rows(
            List<FollowUp> pending, LocalDate on, Set<Long> reviewed, Function<FollowUp, String> groupOf) {
        Map<String, List<ReviewRow>> groups = new LinkedHashMap<>();
        pending.stream()
                .sorted(Comparator.comparing((FollowUp one) -> !one.isOverdueOn(on))
                        .thenComparing(ReviewRow::end)
                        .thenComparingInt(FollowUp::number))
                .forEach(one -> groups.computeIfAbsent(groupOf.apply(one), name -> new ArrayList<>())
                        .add(new Item(one, one.isOverdueOn(on), reviewed.contains(one.id()))));
        List<ReviewRow> rows = new ArrayList<>();
        groups.forEach((name, items) -> {
            rows.add(new Group(name));
            rows.addAll(items);
        });
        return rows;
    }

    private static LocalDate end(FollowUp one) {
        return one.due() == null || one.due().to() == null
                ? LocalDate.MAX
                : one.due().to();
    }
}
