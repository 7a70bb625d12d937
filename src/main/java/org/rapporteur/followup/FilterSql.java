package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A filter as the WHERE part of a query over follow_up f and meeting m, with its parameters in order. */
final class FilterSql {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    FilterSql(FollowUpFilter filter, LocalDate asOf) {
        conditions.add("f.deleted_at IS NULL AND m.deleted_at IS NULL");
        agencies(filter);
        state(filter.state(), asOf);
        if (filter.dueFrom() != null) {
            and("f.due_to >= ?", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            and("f.due_to <= ?", filter.dueTo());
        }
        if (filter.topic() != null) {
            and("f.topic_id = (SELECT id FROM topic WHERE name = ?)", filter.topic());
        }
        if (filter.meetingId() != null) {
            and("f.meeting_id = ?", filter.meetingId());
        }
        for (String word : filter.words().strip().split("\\s+", -1)) {
            word(word);
        }
    }

    String where() {
        return String.join("\n  AND ", conditions);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    private void agencies(FollowUpFilter filter) {
        if (filter.agencies().isEmpty()) {
            return;
        }
        String marks =
                String.join(", ", filter.agencies().stream().map(agency -> "?").toList());
        // An audience or an unknown name stands in the owner's own row, as written.
        String named = "SELECT w.follow_up_id FROM follow_up_owner w JOIN organisation o ON o.id = w.organisation_id"
                + " WHERE o.short_name IN (" + marks + ")"
                + " UNION SELECT w.follow_up_id FROM follow_up_owner w"
                + " WHERE w.organisation_id IS NULL AND w.name COLLATE NOCASE IN (" + marks + ")";
        String owners = "(SELECT count(*) FROM follow_up_owner w WHERE w.follow_up_id = f.id)";
        Object[] names = Stream.of(filter.agencies(), filter.agencies())
                .flatMap(List::stream)
                .toArray();
        switch (filter.mode()) {
            case OWN -> and("f.id IN (" + named + ") AND " + owners + " = 1", names);
            case JOINT -> and("f.id IN (" + named + ") AND " + owners + " > 1", names);
            case ANY -> {
                parameters.addAll(filter.agencies());
                and(
                        "f.id IN (" + named
                                + """

                                UNION
                                SELECT w.follow_up_id FROM follow_up_owner w
                                JOIN follow_up g ON g.id = w.follow_up_id
                                WHERE w.kind = 'AUDIENCE' AND g.meeting_id IN (
                                    SELECT a.meeting_id FROM audience a
                                    JOIN organisation o ON o.id = a.organisation_id WHERE o.short_name IN ("""
                                + marks + ")))",
                        names);
            }
        }
    }

    private void state(FollowUpFilter.State state, LocalDate asOf) {
        switch (state) {
            case ANY -> {}
            case OPEN -> conditions.add("f.status IN ('OPEN', 'IN_PROGRESS')");
            case OVERDUE -> and("f.status IN ('OPEN', 'IN_PROGRESS') AND f.due_to < ?", asOf);
            case DONE -> conditions.add("f.status = 'DONE'");
            case DROPPED -> conditions.add("f.status = 'DROPPED'");
        }
    }

    private void word(String word) {
        if (!word.isEmpty()) {
            String like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            // Lists made once a query, where a question for each row would be asked a hundred thousand times.
            and(
                    """
                    (f.text LIKE ? ESCAPE '\\'
                     OR f.topic_id IN (SELECT id FROM topic WHERE name LIKE ? ESCAPE '\\')
                     OR f.id IN (
                        SELECT w.follow_up_id FROM follow_up_owner w
                        LEFT JOIN organisation o ON o.id = w.organisation_id
                        WHERE coalesce(o.short_name, w.name) LIKE ? ESCAPE '\\'))""",
                    like,
                    like,
                    like);
        }
    }
}
