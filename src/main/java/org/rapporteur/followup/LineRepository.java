package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.store.Tx;

/** Reads the lines of minutes that follow-ups are compared with. */
final class LineRepository {
    /** A block as it stands in the file. */
    record Stored(Said said, String kind, String text, @Nullable String heading) {
        boolean isAction() {
            return kind.equals("ACTION");
        }
    }

    private static final String SELECT =
            """
            SELECT b.uid, b.kind, b.text, b.meeting_id, m.date FROM block b JOIN meeting m ON m.id = b.meeting_id
            WHERE m.deleted_at IS NULL AND\s""";

    /** The lines of one meeting, without its headings. */
    List<Stored> ofMeeting(Tx tx, long meetingId) {
        return lines(tx, SELECT + "b.meeting_id = ? ORDER BY b.position", meetingId);
    }

    /**
     * The lines of later meetings that have most words in common with a follow-up, and those that were linked to it.
     *
     * @param stems beginnings of the follow-up's words
     */
    List<Stored> near(Tx tx, FollowUp followUp, Set<String> stems) {
        String words = stems.stream()
                .map(stem -> "\"" + stem.replace("\"", "") + "\"*")
                .collect(Collectors.joining(" OR "));
        if (words.isEmpty()) {
            return List.of();
        }
        return tx
                .list(
                        """
                        SELECT b.uid, b.kind, b.text, b.meeting_id, m.date, (
                            SELECT h.text FROM block h INDEXED BY block_meeting
                            WHERE h.meeting_id = b.meeting_id AND h.position < b.position AND h.kind GLOB 'HEADING*'
                            ORDER BY h.position DESC LIMIT 1) AS heading
                        FROM block b JOIN meeting m ON m.id = b.meeting_id
                        WHERE b.id IN (
                            SELECT found.id FROM (
                                SELECT s.rowid / 4 AS id FROM search_index s
                                JOIN block c ON c.id = s.rowid / 4 JOIN meeting n ON n.id = c.meeting_id
                                WHERE search_index MATCH ? AND s.kind = 'BLOCK' AND n.date > ? AND n.deleted_at IS NULL
                                    AND c.kind NOT GLOB 'HEADING*'
                                ORDER BY s.rank LIMIT 200) found
                            UNION SELECT l.id FROM link k JOIN block l ON l.uid = k.block_uid WHERE k.follow_up_id = ?)
                            AND m.date > ? AND m.deleted_at IS NULL
                        ORDER BY m.date, m.id, b.position
                        """,
                        row -> new Stored(
                                new Said(row.date("date"), row.number("meeting_id"), row.text("uid")),
                                row.text("kind"),
                                row.text("text"),
                                telling(row.textOrNull("heading"))),
                        words,
                        followUp.raisedOn(),
                        followUp.id(),
                        followUp.raisedOn())
                .stream()
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static @Nullable String telling(@Nullable String heading) {
        return heading == null || heading.isBlank() || SectionTitles.isActions(heading) ? null : heading;
    }

    /** All words of minutes, for telling common ones from telling ones: at most the latest 2,000 blocks. */
    List<String> corpus(Tx tx) {
        return tx.list("SELECT text FROM block ORDER BY id DESC LIMIT 2000", row -> row.text("text"));
    }

    Optional<Stored> line(Tx tx, String blockUid) {
        return tx.first("SELECT meeting_id FROM block WHERE uid = ?", row -> row.number("meeting_id"), blockUid)
                .flatMap(meeting -> ofMeeting(tx, meeting).stream()
                        .filter(line -> blockUid.equals(line.said().blockUid()))
                        .findFirst());
    }

    private static List<Stored> lines(Tx tx, String sql, Object parameter) {
        List<Stored> lines = new ArrayList<>();
        record Block(String uid, String kind, String text, long meetingId, LocalDate date) {}
        String heading = null;
        long meeting = -1;
        for (Block block : tx.list(
                sql,
                row -> new Block(
                        row.text("uid"),
                        row.text("kind"),
                        row.text("text"),
                        row.number("meeting_id"),
                        row.date("date")),
                parameter)) {
            heading = block.meetingId() == meeting ? heading : null;
            meeting = block.meetingId();
            if (block.kind().startsWith("HEADING")) {
                heading = telling(block.text());
            } else if (!block.text().isBlank()) {
                lines.add(new Stored(
                        new Said(block.date(), block.meetingId(), block.uid()), block.kind(), block.text(), heading));
            }
        }
        return lines;
    }
}
