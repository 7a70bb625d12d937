package org.rapporteur.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads and writes what blocks of minutes have to do with follow-ups that other blocks raised. */
public final class LinkRepository {
    /** What a block has to do with a follow-up. Stored by name: do not rename. */
    public enum Kind {
        /** It stands for the follow-up in a round of review, and is no action of its own. */
        REVIEW,
        /** It asks for the same again. */
        REPEAT,
        /** It says again, in the minutes that raised it, what the raising block says. */
        ECHO,
        /** It tells of it. */
        ANSWER,
        /** The user said that it has nothing to do with it. */
        APART
    }

    /** One link. */
    public record Link(Kind kind, String blockUid, long followUpId) {}

    private final Uids uids;

    public LinkRepository(Uids uids) {
        this.uids = uids;
    }

    /** Links a block to a follow-up, in place of the link that there may be. */
    public void put(Tx tx, Link link) {
        tx.update(
                """
                INSERT INTO link (uid, kind, block_uid, follow_up_id) VALUES (?, ?, ?, ?)
                ON CONFLICT (block_uid, follow_up_id) DO UPDATE SET kind = excluded.kind
                """,
                uids.next(),
                link.kind(),
                link.blockUid(),
                link.followUpId());
        tx.changed(Change.FOLLOW_UPS);
    }

    public void remove(Tx tx, String blockUid, long followUpId) {
        tx.update("DELETE FROM link WHERE block_uid = ? AND follow_up_id = ?", blockUid, followUpId);
        tx.changed(Change.FOLLOW_UPS);
    }

    /** The follow-up that a block repeats or reviews; such a block raises none of its own. */
    Optional<Long> standsFor(Tx tx, String blockUid) {
        return tx.first(
                "SELECT follow_up_id FROM link WHERE block_uid = ? AND kind IN ('REPEAT', 'REVIEW') ORDER BY kind, id",
                row -> row.number("follow_up_id"),
                blockUid);
    }

    /** Those of the blocks that repeat a follow-up. */
    Set<String> repeating(Tx tx, Collection<String> blockUids) {
        return tx
                .list(
                        """
                        SELECT DISTINCT l.block_uid FROM json_each(?) asked JOIN link l ON l.block_uid = asked.value
                        WHERE l.kind = 'REPEAT'
                        """,
                        row -> row.text("block_uid"),
                        blockUids)
                .stream()
                .collect(Collectors.toSet());
    }

    /** The words of the blocks that say a follow-up again in the minutes that raised it, in their order. */
    List<String> echoes(Tx tx, long followUpId) {
        return tx.list(
                """
                SELECT b.text FROM link l JOIN block b ON b.uid = l.block_uid JOIN meeting m ON m.id = b.meeting_id
                WHERE l.follow_up_id = ? AND l.kind = 'ECHO' AND m.deleted_at IS NULL ORDER BY b.position
                """,
                row -> row.text("text"),
                followUpId);
    }

    /** All links of the blocks of one meeting, by block. */
    Map<String, List<Link>> ofMeeting(Tx tx, long meetingId) {
        return byBlock(tx.list(
                """
                SELECT l.kind, l.block_uid, l.follow_up_id FROM link l JOIN block b ON b.uid = l.block_uid
                WHERE b.meeting_id = ? ORDER BY l.id
                """,
                LinkRepository::link,
                meetingId));
    }

    /** All links of one follow-up, by block. */
    Map<String, List<Link>> ofFollowUp(Tx tx, long followUpId) {
        return byBlock(tx.list(
                "SELECT kind, block_uid, follow_up_id FROM link WHERE follow_up_id = ? ORDER BY id",
                LinkRepository::link,
                followUpId));
    }

    private static Map<String, List<Link>> byBlock(List<Link> links) {
        return links.stream().collect(Collectors.groupingBy(Link::blockUid, HashMap::new, Collectors.toList()));
    }

    private static Link link(org.rapporteur.store.Row row) {
        return new Link(row.constant(Kind.class, "kind"), row.text("block_uid"), row.number("follow_up_id"));
    }
}
