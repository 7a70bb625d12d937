package org.rapporteur.meeting;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.shared.Change;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes the blocks of minutes. */
public final class BlockRepository {

    /** The blocks of a meeting in order. */
    List<Block> blocks(Tx tx, long meetingId) {
        return tx.list(
                """
                SELECT uid, kind, depth, text, marks, owners_by_hand, due_by_hand, dismissed
                FROM block WHERE meeting_id = ? ORDER BY position
                """,
                BlockRepository::block,
                meetingId);
    }

    /** What meetings decided, the latest meeting first. */
    List<Decision> decisions(Tx tx) {
        return tx.list(
                """
                SELECT m.id AS meeting_id, m.date, b.uid, b.text,
                       (SELECT h.text FROM block h
                        WHERE h.meeting_id = b.meeting_id AND h.position < b.position
                          AND h.kind IN ('HEADING_1', 'HEADING_2', 'HEADING_3')
                        ORDER BY h.position DESC LIMIT 1) AS heading
                FROM block b JOIN meeting m ON m.id = b.meeting_id
                WHERE b.kind = 'DECISION' AND m.deleted_at IS NULL
                ORDER BY m.date DESC, m.id, b.position
                """,
                row -> new Decision(
                        row.number("meeting_id"),
                        row.date("date"),
                        row.text("uid"),
                        row.text("heading"),
                        row.text("text")));
    }

    /** Writes what differs between two states of the same minutes. */
    void apply(Tx tx, long meetingId, BlockChanges changes) {
        delete(tx, changes.gone());
        for (BlockChanges.Placed placed : changes.put()) {
            put(tx, meetingId, placed);
        }
        for (BlockChanges.Placed placed : changes.moved()) {
            tx.update(
                    "UPDATE block SET position = ? WHERE uid = ?",
                    placed.position(),
                    placed.block().uid());
        }
        if (!changes.isEmpty()) {
            tx.changed(Change.MINUTES);
        }
    }

    /** Puts other words where a person is named; marks keep their places. Gives how many blocks became others. */
    int rewrite(Tx tx, PersonalWords words) {
        record Stored(String uid, String text, String marks) {}
        int changed = 0;
        for (Stored stored : tx.list(
                "SELECT uid, text, marks FROM block",
                row -> new Stored(row.text("uid"), row.text("text"), row.text("marks")))) {
            if (!words.in(stored.text()).isEmpty()) {
                RichText content = new RichText(
                        stored.text(),
                        MarksText.decode(stored.marks(), stored.text().length()));
                RichText clean = Rewriting.of(content, words);
                tx.update(
                        "UPDATE block SET text = ?, marks = ? WHERE uid = ?",
                        clean.text(),
                        MarksText.encode(clean.marks()),
                        stored.uid());
                tx.changed(Change.MINUTES);
                changed++;
            }
        }
        return changed;
    }

    private static void delete(Tx tx, Collection<String> uids) {
        uids.forEach(uid -> tx.update("DELETE FROM block WHERE uid = ?", uid));
    }

    private static void put(Tx tx, long meetingId, BlockChanges.Placed placed) {
        Block block = placed.block();
        Corrections corrections = block.corrections();
        tx.update(
                """
                INSERT INTO block (uid, meeting_id, position, kind, depth, text, marks, owners_by_hand, due_by_hand, dismissed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (uid) DO UPDATE SET
                    meeting_id = excluded.meeting_id, position = excluded.position, kind = excluded.kind,
                    depth = excluded.depth, text = excluded.text, marks = excluded.marks,
                    owners_by_hand = excluded.owners_by_hand, due_by_hand = excluded.due_by_hand,
                    dismissed = excluded.dismissed
                """,
                block.uid(),
                meetingId,
                placed.position(),
                block.kind(),
                block.depth(),
                block.text(),
                MarksText.encode(block.content().marks()),
                corrections.owners() == null ? null : String.join("\n", corrections.owners()),
                corrections.due(),
                corrections.suggestionDismissed());
    }

    private static Block block(Row row) {
        String text = row.text("text");
        return new Block(
                row.text("uid"),
                row.constant(BlockKind.class, "kind"),
                row.integer("depth"),
                new RichText(text, MarksText.decode(row.text("marks"), text.length())),
                new Corrections(
                        names(row.textOrNull("owners_by_hand")), row.textOrNull("due_by_hand"), row.flag("dismissed")));
    }

    private static @Nullable List<String> names(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n", -1));
    }
}
