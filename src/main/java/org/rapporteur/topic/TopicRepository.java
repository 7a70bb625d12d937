package org.rapporteur.topic;

import java.util.List;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads and writes topics; two names that differ only in case or accents are one topic. */
public final class TopicRepository {
    private final Uids uids;

    public TopicRepository(Uids uids) {
        this.uids = uids;
    }

    /** The key of the topic with this name, made if it is new. */
    public long idOf(Tx tx, String name) {
        String folded = Folding.fold(name);
        return tx.first("SELECT id FROM topic WHERE folded = ?", row -> row.number("id"), folded)
                .orElseGet(() -> tx.insert(
                        "INSERT INTO topic (uid, name, folded) VALUES (?, ?, ?)", uids.next(), name.strip(), folded));
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
