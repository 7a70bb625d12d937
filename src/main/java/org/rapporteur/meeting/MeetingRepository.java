package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryRepository;
import org.rapporteur.directory.MembershipRepository;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes meetings with their header; who was there is with {@link #attendance()}. */
public final class MeetingRepository {
    private final Uids uids;
    private final AttendanceRepository attendance;
    private final MembershipRepository groups;

    public MeetingRepository(Uids uids, DirectoryRepository organisations, MembershipRepository groups) {
        this.uids = uids;
        this.attendance = new AttendanceRepository(organisations);
        this.groups = groups;
    }

    AttendanceRepository attendance() {
        return attendance;
    }

    /** All meetings, the latest first. */
    List<MeetingSummary> summaries(Tx tx, LocalDate asOf) {
        return tx.list(
                """
                SELECT m.id, m.state, g.name AS group_name, m.date, m.start_time, m.end_time, m.place,
                       m.next_date, m.next_start, m.next_end, m.next_place,
                       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.presence = 'PRESENT') AS present,
                       count(f.id) AS actions,
                       count(CASE WHEN f.status IN ('OPEN', 'IN_PROGRESS') THEN 1 END) AS open,
                       count(CASE WHEN f.status IN ('OPEN', 'IN_PROGRESS') AND f.due_to < ? THEN 1 END) AS overdue
                FROM meeting m
                JOIN working_group g ON g.id = m.working_group_id
                LEFT JOIN follow_up f ON f.meeting_id = m.id AND f.deleted_at IS NULL
                WHERE m.deleted_at IS NULL
                GROUP BY m.id
                ORDER BY m.date DESC, m.id DESC
                """,
                MeetingRepository::summary,
                asOf);
    }

    /** Keys of the meetings held on a day. */
    List<Long> on(Tx tx, LocalDate date) {
        return tx.list(
                "SELECT id FROM meeting WHERE date = ? AND deleted_at IS NULL ORDER BY id",
                row -> row.number("id"),
                date);
    }

    /** Keys of the meetings that came from a file with this content. */
    List<Long> fromSource(Tx tx, String hash) {
        return tx.list(
                "SELECT id FROM meeting WHERE source_hash = ? AND deleted_at IS NULL ORDER BY id",
                row -> row.number("id"),
                hash);
    }

    Optional<Header> header(Tx tx, long id) {
        return tx.first(
                """
                SELECT m.*, g.name AS group_name FROM meeting m JOIN working_group g ON g.id = m.working_group_id
                WHERE m.id = ?
                """,
                MeetingRepository::header,
                id);
    }

    MeetingState state(Tx tx, long id) {
        return tx.first("SELECT state FROM meeting WHERE id = ?", row -> row.constant(MeetingState.class, "state"), id)
                .orElseThrow();
    }

    /** Adds a meeting; its header needs a date. */
    long add(Tx tx, MeetingState state, Header header, @Nullable Source source) {
        tx.changed(Change.MEETINGS);
        NextMeeting next = header.next();
        return tx.insert(
                """
                INSERT INTO meeting (uid, working_group_id, state, date, start_time, end_time, place, chair, note_taker,
                                     previous_minutes, next_date, next_start, next_end, next_place, source_name, source_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                uids.next(),
                groups.groupId(tx, header.group()),
                state,
                header.date(),
                header.start(),
                header.end(),
                header.place(),
                header.chair(),
                header.noteTaker(),
                header.previousMinutes(),
                next == null ? null : next.date(),
                next == null ? null : next.start(),
                next == null ? null : next.end(),
                next == null ? null : next.place(),
                source == null ? null : source.name(),
                source == null ? null : source.hash());
    }

    void setHeader(Tx tx, long id, Header header) {
        tx.changed(Change.MEETINGS);
        NextMeeting next = header.next();
        tx.update(
                """
                UPDATE meeting SET working_group_id = ?, date = ?, start_time = ?, end_time = ?, place = ?, chair = ?,
                       note_taker = ?, previous_minutes = ?, next_date = ?, next_start = ?, next_end = ?, next_place = ?
                WHERE id = ?
                """,
                groups.groupId(tx, header.group()),
                header.date(),
                header.start(),
                header.end(),
                header.place(),
                header.chair(),
                header.noteTaker(),
                header.previousMinutes(),
                next == null ? null : next.date(),
                next == null ? null : next.start(),
                next == null ? null : next.end(),
                next == null ? null : next.place(),
                id);
    }

    /** The meetings of a stretch of time, the earliest first; planned ones are not among them. */
    List<AttendanceYear.Held> held(Tx tx, LocalDate from, LocalDate to) {
        return tx.list(
                """
                SELECT id, date FROM meeting
                WHERE deleted_at IS NULL AND state <> 'PLANNED' AND date BETWEEN ? AND ? ORDER BY date, id
                """,
                row -> new AttendanceYear.Held(row.number("id"), row.date("date")),
                from,
                to);
    }

    /** Name of the group whose minutes say that it meets next on that day. */
    Optional<String> plannedFor(Tx tx, LocalDate date) {
        return tx.first(
                """
                SELECT g.name FROM meeting m JOIN working_group g ON g.id = m.working_group_id
                WHERE m.next_date = ? AND m.deleted_at IS NULL ORDER BY m.date DESC LIMIT 1
                """,
                row -> row.text("name"),
                date);
    }

    /** The draft of the latest day; empty when all minutes are circulated. */
    Optional<Long> latestDraft(Tx tx) {
        return tx.first(
                """
                SELECT id FROM meeting WHERE state = 'DRAFT' AND deleted_at IS NULL
                ORDER BY date DESC, id DESC LIMIT 1
                """,
                row -> row.number("id"));
    }

    void setState(Tx tx, long id, MeetingState state) {
        tx.update("UPDATE meeting SET state = ? WHERE id = ?", state, id);
        tx.changed(Change.MEETINGS);
    }

    /** How often the minutes were circulated. */
    int edition(Tx tx, long id) {
        return tx.first("SELECT edition FROM meeting WHERE id = ?", row -> row.integer("edition"), id)
                .orElseThrow();
    }

    /** Counts a circulation, or takes one back: what changes in a later edition changes what others have read. */
    void setEdition(Tx tx, long id, int edition) {
        tx.update("UPDATE meeting SET edition = ? WHERE id = ?", edition, id);
    }

    /** Hides a meeting with its follow-ups, or shows it again. */
    void setDeleted(Tx tx, long id, @Nullable String at) {
        tx.update("UPDATE meeting SET deleted_at = ? WHERE id = ?", at, id);
        tx.changed(Change.MEETINGS, Change.MINUTES, Change.FOLLOW_UPS);
    }

    private static MeetingSummary summary(Row row) {
        return new MeetingSummary(
                row.number("id"),
                row.constant(MeetingState.class, "state"),
                row.text("group_name"),
                row.date("date"),
                row.timeOrNull("start_time"),
                row.timeOrNull("end_time"),
                row.text("place"),
                row.integer("present"),
                row.integer("actions"),
                row.integer("open"),
                row.integer("overdue"),
                next(row));
    }

    private static Header header(Row row) {
        return new Header(
                row.text("group_name"),
                row.date("date"),
                row.timeOrNull("start_time"),
                row.timeOrNull("end_time"),
                row.text("place"),
                row.text("chair"),
                row.text("note_taker"),
                row.dateOrNull("previous_minutes"),
                next(row));
    }

    private static @Nullable NextMeeting next(Row row) {
        NextMeeting next = new NextMeeting(
                row.dateOrNull("next_date"),
                row.timeOrNull("next_start"),
                row.timeOrNull("next_end"),
                row.text("next_place"));
        return next.date() == null && next.place().isEmpty() ? null : next;
    }
}
