package org.rapporteur.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.store.Tx;

/** Counts for the page of figures. */
final class FiguresRepository {
    private static final int MOST_MEETINGS = 18;
    private static final int MOST_TOPICS = 12;

    /** @param zone in which a moment becomes a day */
    List<Figures.OfMeeting> meetings(Tx tx, ZoneId zone) {
        TreeMap<LocalDate, Integer> created = new TreeMap<>();
        tx.list(
                """
                SELECT m.date, count(f.id) AS created FROM meeting m
                LEFT JOIN follow_up f ON f.meeting_id = m.id AND f.deleted_at IS NULL
                WHERE m.deleted_at IS NULL GROUP BY m.date
                """,
                row -> created.put(row.date("date"), row.integer("created")));
        TreeMap<LocalDate, Integer> closed = new TreeMap<>();
        for (LocalDate day : closings(tx, zone)) {
            LocalDate meeting = created.ceilingKey(day);
            if (meeting == null && !created.isEmpty()) {
                meeting = created.lastKey();
            }
            if (meeting != null) {
                closed.merge(meeting, 1, Integer::sum);
            }
        }
        List<Figures.OfMeeting> all = new ArrayList<>();
        created.forEach((day, count) -> all.add(new Figures.OfMeeting(day, count, closed.getOrDefault(day, 0))));
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST_MEETINGS), all.size()));
    }

    List<Figures.OfTopic> slips(Tx tx) {
        return tx.list(
                """
                SELECT coalesce(t.name, '') AS topic, count(*) AS slips
                FROM follow_up_event e
                JOIN follow_up f ON f.id = e.follow_up_id
                JOIN meeting m ON m.id = f.meeting_id
                LEFT JOIN topic t ON t.id = f.topic_id
                WHERE e.slip = 1 AND f.deleted_at IS NULL AND m.deleted_at IS NULL
                GROUP BY t.id ORDER BY slips DESC, t.name COLLATE NOCASE LIMIT ?
                """,
                row -> new Figures.OfTopic(row.text("topic"), row.integer("slips")),
                MOST_TOPICS);
    }

    /** The day on which each closed follow-up was closed last. */
    private static List<LocalDate> closings(Tx tx, ZoneId zone) {
        return tx.list(
                """
                SELECT max(e.at) AS closed_at
                FROM follow_up f
                JOIN follow_up_event e ON e.follow_up_id = f.id
                WHERE f.status IN ('DONE', 'DROPPED') AND f.deleted_at IS NULL
                  AND e.kind = 'STATUS' AND e.now IN ('DONE', 'DROPPED')
                GROUP BY f.id
                """,
                row -> LocalDate.ofInstant(Instant.parse(row.text("closed_at")), zone));
    }
}
