package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A filter as the WHERE part of a query over follow_up f and meeting m, with its parameters in order. */
final class FilterSql {
    private static final String BY_NAME =
            """
            SELECT w.follow_up_id FROM follow_up_owner w JOIN organisation o ON o.id = w.organisation_id
            WHERE o.short_name IN (%1$s)
            UNION SELECT w.follow_up_id FROM follow_up_owner w
            WHERE w.organisation_id IS NULL AND w.name COLLATE NOCASE IN (%1$s)""";

    /** What its people owe, an agency owes. */
    private static final String OF_ITS_OWN = BY_NAME
            + """

            UNION SELECT w.follow_up_id FROM organisation o
            JOIN contact c ON c.organisation_id = o.id AND c.deleted_at IS NULL
            JOIN follow_up_owner w ON w.contact_id = c.id
            WHERE o.short_name IN (%1$s)""";

    private static final String THROUGH_AUDIENCES =
            """

            UNION SELECT w.follow_up_id FROM follow_up_owner w
            JOIN follow_up g ON g.id = w.follow_up_id
            WHERE w.kind = 'AUDIENCE' AND g.meeting_id IN (
                SELECT a.meeting_id FROM audience a
                JOIN organisation o ON o.id = a.organisation_id WHERE o.short_name IN (%1$s))""";

    private final LocalDate asOf;
    private final String where;
    private final List<Object> parameters = new ArrayList<>();

    FilterSql(FollowUpFilter filter, LocalDate asOf) {
        this.asOf = asOf;
        List<String> conditions = new ArrayList<>(List.of("f.deleted_at IS NULL AND m.deleted_at IS NULL"));
        filter.conditions().forEach(condition -> conditions.add(sql(condition)));
        this.where = String.join("\n  AND ", conditions);
    }

    String where() {
        return where;
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private String sql(Condition condition) {
        return switch (condition) {
            case Condition.Owes owes -> owes(owes);
            case Condition.Named named -> "f.id IN (" + named(BY_NAME, named.owners(), 2) + ")";
            case Condition.Nobodys nobodys ->
                "NOT EXISTS (SELECT 1 FROM follow_up_owner w WHERE w.follow_up_id = f.id)";
            case Condition.Has has ->
                "f.status IN ("
                        + has.statuses().stream()
                                .map(status -> "'" + status.name() + "'")
                                .collect(Collectors.joining(", "))
                        + ")";
            case Condition.Late late -> with("(f.status IN ('OPEN', 'IN_PROGRESS') AND f.due_to < ?)", asOf);
            case Condition.DueWithin within -> within(within);
            case Condition.Undated undated -> "f.due_to IS NULL";
            case Condition.About about -> about(about.topics());
            case Condition.RaisedWithin raised ->
                with(
                        "f.meeting_id IN (SELECT id FROM meeting WHERE date >= ? AND date <= ?)",
                        raised.from(),
                        raised.to());
            case Condition.RaisedIn raised -> with("f.meeting_id = ?", raised.meetingId());
            case Condition.Numbered numbered -> with("f.number = ?", numbered.number());
            case Condition.Slipped slipped ->
                with(
                        """
                        f.id IN (SELECT follow_up_id FROM follow_up_event WHERE slip = 1
                                 GROUP BY follow_up_id HAVING count(*) >= ?)""",
                        slipped.least());
            case Condition.Mentions mentions -> mentions(mentions.word());
            case Condition.AnyOf any ->
                any.conditions().isEmpty()
                        ? "0"
                        : any.conditions().stream().map(this::sql).collect(Collectors.joining(" OR ", "(", ")"));
            // A comparison with nothing is neither true nor false: "not due in May" finds what has no due.
            case Condition.Not not -> "((" + sql(not.condition()) + ") IS NOT TRUE)";
        };
    }

    private String with(String condition, Object... values) {
        parameters.addAll(List.of(values));
        return condition;
    }

    private String named(String query, List<String> names, int times) {
        for (int i = 0; i < times; i++) {
            parameters.addAll(names);
        }
        return query.formatted(String.join(", ", Collections.nCopies(names.size(), "?")));
    }

    private String owes(Condition.Owes owes) {
        String owners = "(SELECT count(*) FROM follow_up_owner w WHERE w.follow_up_id = f.id)";
        return switch (owes.mode()) {
            case OWN -> "(f.id IN (" + named(OF_ITS_OWN, owes.agencies(), 3) + ") AND " + owners + " = 1)";
            case JOINT -> "(f.id IN (" + named(OF_ITS_OWN, owes.agencies(), 3) + ") AND " + owners + " > 1)";
            case ANY -> "f.id IN (" + named(OF_ITS_OWN + THROUGH_AUDIENCES, owes.agencies(), 4) + ")";
        };
    }

    private String within(Condition.DueWithin within) {
        List<String> parts = new ArrayList<>();
        if (within.from() != null) {
            parts.add(with("f.due_to >= ?", within.from()));
        }
        if (within.to() != null) {
            parts.add(with("f.due_to <= ?", within.to()));
        }
        return parts.isEmpty() ? "1" : "(" + String.join(" AND ", parts) + ")";
    }

    private String about(List<String> topics) {
        parameters.addAll(topics);
        return "f.topic_id IN (SELECT id FROM topic WHERE name COLLATE NOCASE IN ("
                + String.join(", ", Collections.nCopies(topics.size(), "?")) + "))";
    }

    private String mentions(String word) {
        String like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        // Lists made once a query, where a question for each row would be asked a hundred thousand times.
        return with(
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
