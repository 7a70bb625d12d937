package org.rapporteur.meeting.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Rewriting;
import org.rapporteur.meeting.Written;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Keeps what minutes said each time they went out. */
public final class VersionRepository {
    private final Uids uids;

    public VersionRepository(Uids uids) {
        this.uids = uids;
    }

    /** Keeps the minutes as they are in the file now; gives the version's key. */
    long add(Tx tx, long meetingId, List<String> head, Instant at) {
        long id = tx.insert(
                """
                INSERT INTO minutes_version (uid, meeting_id, number, circulated_at, head)
                VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM minutes_version WHERE meeting_id = ?), ?, ?)
                """,
                uids.next(),
                meetingId,
                meetingId,
                at.toString(),
                String.join("\n", head));
        tx.update(
                """
                INSERT INTO minutes_version_block (version_id, position, block_uid, kind, depth, text, marks)
                SELECT ?, position, uid, kind, depth, text, marks FROM block WHERE meeting_id = ?
                """,
                id,
                meetingId);
        tx.changed(Change.MEETINGS);
        return id;
    }

    /** The version that stands: circulated and not opened again. */
    Optional<Long> standing(Tx tx, long meetingId) {
        return tx.first(
                "SELECT id FROM minutes_version WHERE meeting_id = ? AND reopened_at IS NULL ORDER BY number DESC LIMIT 1",
                row -> row.number("id"),
                meetingId);
    }

    /** Says when and why it was opened again; both null: that it stands. */
    void setReopened(Tx tx, long id, @Nullable Instant at, @Nullable String reason) {
        tx.update(
                "UPDATE minutes_version SET reopened_at = ?, reason = ? WHERE id = ?",
                at == null ? null : at.toString(),
                reason == null ? "" : reason,
                id);
        tx.changed(Change.MEETINGS);
    }

    void remove(Tx tx, long id) {
        tx.update("DELETE FROM minutes_version WHERE id = ?", id);
        tx.changed(Change.MEETINGS);
    }

    /** Puts other words where a person is named in what went out; marks keep their places. Gives how many texts changed. */
    int rewrite(Tx tx, PersonalWords words) {
        record Stored(long version, int position, Rewriting.Stored content) {}
        int changed = 0;
        for (Stored stored : tx.list(
                "SELECT version_id, position, text, marks FROM minutes_version_block",
                row -> new Stored(
                        row.number("version_id"),
                        row.integer("position"),
                        new Rewriting.Stored(row.text("text"), row.text("marks"))))) {
            Optional<Rewriting.Stored> clean = Rewriting.of(stored.content(), words);
            if (clean.isPresent()) {
                changed += tx.update(
                        "UPDATE minutes_version_block SET text = ?, marks = ? WHERE version_id = ? AND position = ?",
                        clean.get().text(),
                        clean.get().marks(),
                        stored.version(),
                        stored.position());
            }
        }
        return changed;
    }

    /** Every text of minutes, their headers, attendance and the versions that went out among them, by day. */
    List<Written> written(Tx tx) {
        return tx.list(
                """
                SELECT m.date, b.text FROM block b JOIN meeting m ON m.id = b.meeting_id
                UNION SELECT m.date, a.people FROM attendance a JOIN meeting m ON m.id = a.meeting_id
                UNION SELECT date, chair FROM meeting UNION SELECT date, note_taker FROM meeting
                UNION SELECT m.date, v.text FROM minutes_version_block v
                      JOIN minutes_version x ON x.id = v.version_id JOIN meeting m ON m.id = x.meeting_id
                ORDER BY 1
                """,
                row -> new Written(row.date("date"), row.text("text")));
    }

    /** All versions of a meeting's minutes, the first one first. */
    List<Version> all(Tx tx, long meetingId) {
        return tx
                .list(
                        """
                        SELECT id, number, circulated_at, reopened_at, reason, head FROM minutes_version
                        WHERE meeting_id = ? ORDER BY number
                        """,
                        VersionRepository::version,
                        meetingId)
                .stream()
                .map(version -> new Version(
                        version.id(),
                        version.number(),
                        version.circulatedAt(),
                        version.reopenedAt(),
                        version.reason(),
                        new Version.Content(version.content().head(), lines(tx, version.id()))))
                .toList();
    }

    /** What a version said, block by block, with its formatting. */
    List<Block> blocks(Tx tx, long versionId) {
        return tx.list(
                """
                SELECT block_uid, kind, depth, text, marks FROM minutes_version_block
                WHERE version_id = ? ORDER BY position
                """,
                row -> new Block(
                        row.text("block_uid"),
                        row.constant(BlockKind.class, "kind"),
                        row.integer("depth"),
                        new Rewriting.Stored(row.text("text"), row.text("marks")).content(),
                        Corrections.NONE),
                versionId);
    }

    private static List<Version.Line> lines(Tx tx, long versionId) {
        return tx.list(
                "SELECT block_uid, kind, text FROM minutes_version_block WHERE version_id = ? ORDER BY position",
                row -> new Version.Line(row.text("block_uid"), row.text("kind"), row.text("text")),
                versionId);
    }

    private static Version version(Row row) {
        String reopened = row.textOrNull("reopened_at");
        String head = row.text("head");
        return new Version(
                row.number("id"),
                row.integer("number"),
                Instant.parse(row.text("circulated_at")),
                reopened == null ? null : Instant.parse(reopened),
                row.text("reason"),
                new Version.Content(head.isEmpty() ? List.of() : List.of(head.split("\n", -1)), List.of()));
    }
}
