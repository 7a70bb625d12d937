package org.rapporteur.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads what minutes hold on a topic. */
final class ThreadRepository {

    /** How many follow-ups are about each topic and still open. */
    record Open(String topic, int open) {}

    List<Open> open(Tx tx) {
        return tx.list(
                """
                SELECT t.name, count(*) AS open FROM follow_up f
                JOIN topic t ON t.id = f.topic_id JOIN meeting m ON m.id = f.meeting_id
                WHERE f.status IN ('OPEN', 'IN_PROGRESS') AND f.deleted_at IS NULL AND m.deleted_at IS NULL
                GROUP BY t.id
                """,
                row -> new Open(row.text("name"), row.integer("open")));
    }

    /**
     * What meetings until a day said on a topic, the earliest first.
     *
     * @param isOfTopic tells the headings of the topic
     * @param topicId the topic's key; -1 for one that has none
     */
    List<Passage> passages(Tx tx, Predicate<String> isOfTopic, long topicId, LocalDate until) {
        List<Passage> passages = new ArrayList<>();
        List<Stored> blocks = tx.list(
                """
                SELECT b.uid, b.kind, b.text, b.meeting_id, m.date, f.number, f.status, f.due_phrase, f.due_to, f.topic_id
                FROM block b JOIN meeting m ON m.id = b.meeting_id
                LEFT JOIN follow_up f ON f.block_uid = b.uid AND f.deleted_at IS NULL
                WHERE m.deleted_at IS NULL AND m.date <= ? AND m.id IN (
                    SELECT meeting_id FROM block WHERE kind IN ('HEADING_1', 'HEADING_2', 'HEADING_3')
                    UNION SELECT meeting_id FROM follow_up WHERE topic_id = ?)
                ORDER BY m.date, m.id, b.position
                """,
                ThreadRepository::stored,
                until,
                topicId);
        int inside = 0;
        long meeting = -1;
        List<Passage.Item> items = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Stored last = null;
        for (Stored block : blocks) {
            if (block.meetingId() != meeting) {
                finish(passages, last, items);
                meeting = block.meetingId();
                inside = 0;
            }
            last = block;
            int level = level(block.kind());
            if (level > 0) {
                boolean begins = isOfTopic.test(block.text());
                if (begins) {
                    inside = level;
                } else if (level <= inside) {
                    inside = 0;
                }
            }
            boolean promised = topicId >= 0 && block.topicId() != null && block.topicId() == topicId;
            if ((inside > 0 || promised) && !block.text().isBlank() && taken.add(block.uid())) {
                items.add(item(block));
            }
        }
        finish(passages, last, items);
        return passages;
    }

    private static void finish(List<Passage> passages, @Nullable Stored last, List<Passage.Item> items) {
        // A heading with nothing below it, as in an agenda, says nothing.
        if (last != null && items.stream().anyMatch(item -> item.kind() != Passage.Kind.HEADING)) {
            passages.add(new Passage(last.meetingId(), last.date(), items));
        }
        items.clear();
    }

    private record Stored(
            String uid,
            String kind,
            String text,
            long meetingId,
            LocalDate date,
            @Nullable Long topicId,
            Passage.@Nullable Promised promised) {}

    private static Stored stored(Row row) {
        Integer number = row.integerOrNull("number");
        return new Stored(
                row.text("uid"),
                row.text("kind"),
                row.text("text"),
                row.number("meeting_id"),
                row.date("date"),
                row.numberOrNull("topic_id"),
                number == null
                        ? null
                        : new Passage.Promised(
                                number, row.text("status"), row.text("due_phrase"), row.dateOrNull("due_to")));
    }

    private static Passage.Item item(Stored block) {
        Passage.Kind kind =
                switch (block.kind()) {
                    case "HEADING_1", "HEADING_2", "HEADING_3" -> Passage.Kind.HEADING;
                    case "DECISION" -> Passage.Kind.DECIDED;
                    case "ACTION" -> Passage.Kind.PROMISED;
                    default -> block.promised() == null ? Passage.Kind.SAID : Passage.Kind.PROMISED;
                };
        return new Passage.Item(kind, block.uid(), block.text(), block.promised());
    }

    private static int level(String kind) {
        return switch (kind) {
            case "HEADING_1" -> 1;
            case "HEADING_2" -> 2;
            case "HEADING_3" -> 3;
            default -> 0;
        };
    }
}
