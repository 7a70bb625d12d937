package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.directory.Membership;

/**
 * Attendance of organisations over a stretch of time.
 *
 * @param meetings days on which the group met, the earliest first
 * @param rows organisations by name, one mark a meeting
 */
public record AttendanceYear(List<LocalDate> meetings, List<Row> rows) {
    /** What is known of an organisation at a meeting. */
    public enum Mark {
        PRESENT,
        APOLOGIES,
        /** A member on that day of whom nothing is noted. */
        ABSENT,
        /** Not a member, and not there. */
        NONE
    }

    /** An organisation with its marks. */
    public record Row(String organisation, List<Mark> marks) {
        public long present() {
            return marks.stream().filter(mark -> mark == Mark.PRESENT).count();
        }
    }

    /** What is noted: an organisation at a meeting. */
    record Noted(long meetingId, String organisation, Presence presence) {}

    /** A meeting of the group. */
    record Held(long id, LocalDate date) {}

    static AttendanceYear of(List<Held> held, List<Noted> noted, List<Membership> members) {
        TreeMap<String, List<Mark>> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        members.forEach(one -> rows.put(one.organisation(), new ArrayList<>()));
        noted.forEach(one -> rows.put(one.organisation(), new ArrayList<>()));
        rows.forEach((organisation, marks) ->
                held.forEach(meeting -> marks.add(mark(organisation, meeting, noted, members))));
        return new AttendanceYear(
                held.stream().map(Held::date).toList(),
                rows.entrySet().stream()
                        .filter(row -> row.getValue().stream().anyMatch(mark -> mark != Mark.NONE))
                        .map(row -> new Row(row.getKey(), List.copyOf(row.getValue())))
                        .toList());
    }

    private static Mark mark(String organisation, Held meeting, List<Noted> noted, List<Membership> members) {
        return noted.stream()
                .filter(one ->
                        one.meetingId() == meeting.id() && one.organisation().equals(organisation))
                .map(one -> one.presence() == Presence.PRESENT ? Mark.PRESENT : Mark.APOLOGIES)
                .min(java.util.Comparator.naturalOrder())
                .orElseGet(() -> members.stream()
                                .anyMatch(one ->
                                        one.organisation().equals(organisation) && one.isMemberOn(meeting.date()))
                        ? Mark.ABSENT
                        : Mark.NONE);
    }
}
