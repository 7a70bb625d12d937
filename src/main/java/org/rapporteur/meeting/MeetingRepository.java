package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryRepository;
import org.rapporteur.directory.MembershipRepository;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes meetings with their header and attendance. */
public final class MeetingRepository {
    private final Uids uids;
    private final DirectoryRepository organisations;
    private final MembershipRepository groups;

    public MeetingRepository(Uids uids, DirectoryRepository organisations, MembershipRepository groups) {
        this.uids = uids;
        this.organisations = organisations;
        this.groups = groups;
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

    List<Attendee> attendance(Tx tx, long id) {
        return tx.list(
                "SELECT name, head_count, people, presence FROM attendance WHERE meeting_id = ? ORDER BY position",
                row -> new Attendee(
                        row.text("name"),
                        row.integerOrNull("head_count"),
                        row.text("people"),
                        row.constant(Presence.class, "presence")),
                id);
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

    void setAttendance(Tx tx, long id, List<Attendee> attendance) {
        tx.changed(Change.MEETINGS, Change.FOLLOW_UPS);
        tx.update("DELETE FROM attendance WHERE meeting_id = ?", id);
        for (int i = 0; i < attendance.size(); i++) {
            Attendee attendee = attendance.get(i);
            tx.update(
                    """
                    INSERT INTO attendance (meeting_id, position, name, organisation_id, head_count, people, presence)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    i,
                    attendee.name(),
                    organisations.idOf(tx, attendee.name()).orElse(null),
                    attendee.count(),
                    attendee.people(),
                    attendee.presence());
        }
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

    /** Which organisations are noted at meetings of a stretch of time; names that nobody knows as they are written. */
    List<AttendanceYear.Noted> noted(Tx tx, LocalDate from, LocalDate to) {
        return tx.list(
                """
                SELECT a.meeting_id, coalesce(o.short_name, a.name) AS name, a.presence
                FROM attendance a JOIN meeting m ON m.id = a.meeting_id
                LEFT JOIN organisation o ON o.id = a.organisation_id AND o.deleted_at IS NULL
                WHERE m.deleted_at IS NULL AND a.presence <> 'EXPECTED' AND m.date BETWEEN ? AND ?
                """,
                row -> new AttendanceYear.Noted(
                        row.number("meeting_id"), row.text("name"), row.constant(Presence.class, "presence")),
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

    /** Attendances under this name are nobody's again. */
    void unresolveAttendance(Tx tx, String name) {
        record Known(long id, String name) {}
        tx
                .list(
                        "SELECT id, name FROM attendance WHERE organisation_id IS NOT NULL",
                        row -> new Known(row.number("id"), row.text("name")))
                .stream()
                .filter(one -> Folding.fold(one.name()).equals(Folding.fold(name)))
                .forEach(one -> tx.update("UPDATE attendance SET organisation_id = NULL WHERE id = ?", one.id()));
        tx.changed(Change.MEETINGS);
    }

    /** Attendances under names that have come to be known become those of the organisation; gives how many. */
    int resolveAttendance(Tx tx) {
        record Written(long id, String name) {}
        int resolved = 0;
        for (Written one : tx.list(
                "SELECT id, name FROM attendance WHERE organisation_id IS NULL",
                row -> new Written(row.number("id"), row.text("name")))) {
            Optional<Long> organisation = organisations.idOf(tx, one.name());
            if (organisation.isPresent()) {
                resolved += tx.update(
                        "UPDATE attendance SET organisation_id = ? WHERE id = ?", organisation.get(), one.id());
                tx.changed(Change.MEETINGS, Change.FOLLOW_UPS);
            }
        }
        return resolved;
    }

    /** Where an organisation attended or sent apologies. */
    List<AttendanceRow> attended(Tx tx, long organisationId) {
        return tx.list(
                "SELECT meeting_id, name FROM attendance WHERE organisation_id = ? ORDER BY id",
                row -> new AttendanceRow(row.number("meeting_id"), row.text("name")),
                organisationId);
    }

    /** Says that these attendances of one organisation are another one's; what is written stays as it is. */
    void giveAttendance(Tx tx, List<AttendanceRow> rows, long from, long into) {
        for (AttendanceRow row : rows) {
            tx.update(
                    "UPDATE attendance SET organisation_id = ? WHERE organisation_id = ? AND meeting_id = ? AND name = ?",
                    into,
                    from,
                    row.meetingId(),
                    row.name());
        }
        tx.changed(Change.MEETINGS, Change.FOLLOW_UPS);
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

    /** The minutes are circulated once more: what changes from now on changes what others have read. */
    void nextEdition(Tx tx, long id) {
        tx.update("UPDATE meeting SET edition = edition + 1 WHERE id = ?", id);
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
