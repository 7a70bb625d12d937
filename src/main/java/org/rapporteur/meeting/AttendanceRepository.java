package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.directory.DirectoryRepository;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Tx;

/** Reads and writes who was at meetings, and which organisations the written names mean. */
final class AttendanceRepository {
    private final DirectoryRepository organisations;

    AttendanceRepository(DirectoryRepository organisations) {
        this.organisations = organisations;
    }

    /** Who is noted at a meeting, in order. */
    List<Attendee> of(Tx tx, long id) {
        return tx.list(
                "SELECT name, head_count, people, presence FROM attendance WHERE meeting_id = ? ORDER BY position",
                row -> new Attendee(
                        row.text("name"),
                        row.integerOrNull("head_count"),
                        row.text("people"),
                        row.constant(Presence.class, "presence")),
                id);
    }

    /** Notes who is at a meeting, in place of what was noted. */
    void set(Tx tx, long id, List<Attendee> attendance) {
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

    /** Attendances under this name are nobody's again. */
    void unresolve(Tx tx, String name) {
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
    int resolve(Tx tx) {
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
    void give(Tx tx, List<AttendanceRow> rows, long from, long into) {
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
}
