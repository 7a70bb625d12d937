package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.Membership;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Who was at meetings: noted, asked for, and given to another organisation when two are merged. */
public final class AttendanceService {
    private final Database database;
    private final MeetingRepository meetings;
    private final DirectoryService directory;

    AttendanceService(Database database, MeetingRepository meetings, DirectoryService directory) {
        this.database = database;
        this.meetings = meetings;
        this.directory = directory;
    }

    /** Who attended a meeting, and who sent apologies. */
    public List<Attendee> of(long meetingId) {
        return database.read(tx -> meetings.attendance().of(tx, meetingId));
    }

    public void set(long meetingId, List<Attendee> attendance) {
        database.write(tx -> {
            meetings.attendance().set(tx, meetingId, attendance);
            return meetingId;
        });
    }

    /**
     * Notes that these people were present at the latest meeting whose minutes are a draft.
     *
     * @throws UserError when there is no draft
     */
    public AttendanceChange present(List<Participant> people) {
        return database.write(tx -> {
            long id = meetings.latestDraft(tx)
                    .orElseThrow(() -> new UserError(
                            "There is no meeting with minutes in draft; make one, or reopen the last minutes, first."));
            List<Attendee> before = meetings.attendance().of(tx, id);
            List<Attendee> after = before;
            for (Participant person : people) {
                after = person.in(after, Presence.PRESENT);
            }
            if (!after.equals(before)) {
                meetings.attendance().set(tx, id, after);
            }
            LocalDate date =
                    Objects.requireNonNull(meetings.header(tx, id).orElseThrow().date());
            return new AttendanceChange(id, date, before, after);
        });
    }

    /** Attendances under this name are nobody's again. */
    public void forgetName(String name) {
        database.write(tx -> {
            meetings.attendance().unresolve(tx, name);
            return name;
        });
    }

    /**
     * Who was at the meeting of a day, or who is expected at one that is planned or announced for it.
     *
     * @throws UserError when no meeting is known for that day
     */
    public AttendanceList on(LocalDate date) {
        Optional<Long> held =
                database.read(tx -> meetings.on(tx, date)).stream().findFirst();
        String group = held.flatMap(id -> database.read(tx -> meetings.header(tx, id)))
                .map(Header::group)
                .or(() -> database.read(tx -> meetings.plannedFor(tx, date)))
                .orElseThrow(() -> new UserError("The workspace has no meeting on " + date
                        + ", and no minutes say that the group meets then; name another day."));
        List<String> members = directory.members(group).stream()
                .filter(one -> one.isMemberOn(date))
                .map(Membership::organisation)
                .toList();
        return AttendanceList.of(group, date, held.map(this::of).orElse(List.of()), members, directory.contacts());
    }

    /** Attendance of organisations from the first to the last day; members are those of the group that met last. */
    public AttendanceYear between(LocalDate from, LocalDate to) {
        List<Membership> members = directory.mainGroup().map(directory::members).orElse(List.of());
        return database.read(tx -> AttendanceYear.of(
                meetings.held(tx, from, to), meetings.attendance().noted(tx, from, to), members));
    }

    /** Attendances under names that have come to be known become those of the organisation. */
    public void resolve() {
        database.write(meetings.attendance()::resolve);
    }

    /** Says of all attendances of one organisation that they are another one's; gives which they were. */
    public List<AttendanceRow> give(Tx tx, long from, long into) {
        List<AttendanceRow> rows = meetings.attendance().attended(tx, from);
        meetings.attendance().give(tx, rows, from, into);
        return rows;
    }

    /** Gives back what {@link #give} took. */
    public void giveBack(Tx tx, List<AttendanceRow> rows, long from, long into) {
        meetings.attendance().give(tx, rows, /* from= */ into, /* into= */ from);
    }
}
