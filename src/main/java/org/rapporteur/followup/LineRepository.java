package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The lines of all meetings after a day. */
    List<Stored> after(Tx tx, LocalDate day) {
        return lines(tx, SELECT + "m.date > ? ORDER BY m.date, m.id, b.position", day);
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
                heading = block.text().isBlank() || SectionTitles.isActions(block.text()) ? null : block.text();
            } else if (!block.text().isBlank()) {
                lines.add(new Stored(
                        new Said(block.date(), block.meetingId(), block.uid()), block.kind(), block.text(), heading));
            }
        }
        return lines;
    }
}
