package org.rapporteur.topic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/**
 * Reads and writes topics. Two names that differ only in case or accents are one topic; further wordings are taken into it
 * by the user.
 */
public final class TopicRepository {
    private final Uids uids;

    public TopicRepository(Uids uids) {
        this.uids = uids;
    }

    /** The key of the topic with this name or wording, made if it is new. */
    public long idOf(Tx tx, String name) {
        return find(tx, name).orElseGet(() -> {
            tx.changed(Change.TOPICS);
            return tx.insert(
                    "INSERT INTO topic (uid, name, folded) VALUES (?, ?, ?)",
                    uids.next(),
                    name.strip(),
                    Folding.fold(name));
        });
    }

    /** The key of the topic with this name or wording, through all merges. */
    Optional<Long> find(Tx tx, String name) {
        String folded = Folding.fold(name);
        return tx.first("SELECT id FROM topic WHERE folded = ?", row -> row.number("id"), folded)
                .or(() -> tx.first(
                        "SELECT topic_id FROM topic_alias WHERE folded = ?", row -> row.number("topic_id"), folded))
                .map(id -> mergedInto(tx, id));
    }

    private static long mergedInto(Tx tx, long id) {
        return tx.first(
                        """
                        WITH RECURSIVE way (id, step) AS (
                            SELECT ?, 0 UNION ALL
                            SELECT t.merged_into, step + 1 FROM topic t JOIN way ON t.id = way.id
                            WHERE t.merged_into IS NOT NULL AND step < 1000)
                        SELECT id FROM way ORDER BY step DESC LIMIT 1
                        """,
                        row -> row.number("id"),
                        id)
                .orElse(id);
    }

    String name(Tx tx, long id) {
        return tx.first("SELECT name FROM topic WHERE id = ?", row -> row.text("name"), id)
                .orElseThrow();
    }

    /** The name of its topic for each wording that is known, both folded but for the name. */
    public Map<String, String> names(Tx tx) {
        Map<String, String> names = new HashMap<>();
        tx.list(
                """
                WITH RECURSIVE way (folded, id) AS (
                    SELECT folded, id FROM topic
                    UNION SELECT folded, topic_id FROM topic_alias WHERE folded NOT IN (SELECT folded FROM topic)
                    UNION SELECT w.folded, t.merged_into FROM way w JOIN topic t ON t.id = w.id
                        WHERE t.merged_into IS NOT NULL)
                SELECT w.folded, t.name FROM way w JOIN topic t ON t.id = w.id WHERE t.merged_into IS NULL
                """,
                row -> names.put(row.text("folded"), row.text("name")));
        return names;
    }

    void addWording(Tx tx, long topicId, String wording) {
        tx.update(
                "INSERT OR IGNORE INTO topic_alias (topic_id, wording, folded) VALUES (?, ?, ?)",
                topicId,
                wording.strip(),
                Folding.fold(wording));
        tx.changed(Change.TOPICS);
    }

    void removeWording(Tx tx, String wording) {
        tx.update("DELETE FROM topic_alias WHERE folded = ?", Folding.fold(wording));
        tx.changed(Change.TOPICS);
    }

    void rename(Tx tx, long id, String name) {
        tx.update("UPDATE topic SET name = ?, folded = ? WHERE id = ?", name.strip(), Folding.fold(name), id);
        tx.changed(Change.TOPICS, Change.FOLLOW_UPS);
    }

    /** Makes one topic part of another; gives the follow-ups that came along. */
    List<Long> merge(Tx tx, long from, long into) {
        List<Long> followUps = tx.list("SELECT id FROM follow_up WHERE topic_id = ?", row -> row.number("id"), from);
        tx.update("UPDATE topic SET merged_into = ? WHERE id = ?", into, from);
        give(tx, followUps, into);
        return followUps;
    }

    void part(Tx tx, long from, List<Long> followUps) {
        tx.update("UPDATE topic SET merged_into = NULL WHERE id = ?", from);
        give(tx, followUps, from);
    }

    private static void give(Tx tx, List<Long> followUps, long topicId) {
        followUps.forEach(id -> tx.update("UPDATE follow_up SET topic_id = ? WHERE id = ?", topicId, id));
        tx.changed(Change.TOPICS, Change.FOLLOW_UPS);
    }

    /** Two wordings are not one topic, for good. */
    void setApart(Tx tx, Pair pair) {
        tx.update("INSERT OR IGNORE INTO topic_apart (one, other) VALUES (?, ?)", pair.one(), pair.other());
        tx.changed(Change.TOPICS);
    }

    void forgetApart(Tx tx, Pair pair) {
        tx.update("DELETE FROM topic_apart WHERE one = ? AND other = ?", pair.one(), pair.other());
        tx.changed(Change.TOPICS);
    }

    List<Pair> apart(Tx tx) {
        return tx.list("SELECT one, other FROM topic_apart", row -> new Pair(row.text("one"), row.text("other")));
    }

    /** Two folded wordings, the lesser first. */
    record Pair(String one, String other) {
        static Pair of(String one, String other) {
            String a = Folding.fold(one);
            String b = Folding.fold(other);
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** A heading of existing minutes. */
    record Heading(long meetingId, LocalDate on, String wording) {}

    /** All headings, the earliest meeting first. */
    List<Heading> headings(Tx tx) {
        return tx.list(
                """
                SELECT b.meeting_id, m.date, b.text FROM block b JOIN meeting m ON m.id = b.meeting_id
                WHERE b.kind IN ('HEADING_1', 'HEADING_2', 'HEADING_3') AND m.deleted_at IS NULL AND m.state <> 'PLANNED'
                  AND trim(b.text) <> ''
                ORDER BY m.date, m.id, b.position
                """,
                row -> new Heading(row.number("meeting_id"), row.date("date"), row.text("text")));
    }

    /** Names of the topics that follow-ups of existing meetings are about, in order. */
    public List<String> inUse(Tx tx) {
        return tx.list(
                """
                SELECT t.name FROM topic t
                WHERE EXISTS (
                    SELECT 1 FROM follow_up f JOIN meeting m ON m.id = f.meeting_id
                    WHERE f.topic_id = t.id AND f.deleted_at IS NULL AND m.deleted_at IS NULL)
                ORDER BY t.folded
                """,
                row -> row.text("name"));
    }
}
