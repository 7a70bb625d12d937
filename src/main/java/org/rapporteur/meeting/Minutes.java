package org.rapporteur.meeting;

import java.util.List;

/** The document about one meeting, as a value: what the importer makes and the exporters take. */
public record Minutes(Header header, List<Attendee> attendance, List<Block> blocks) {
    public Minutes {
        attendance = List.copyOf(attendance);
        blocks = List.copyOf(blocks);
    }

    public List<Attendee> present() {
        return attendance.stream()
                .filter(attendee -> attendee.presence() == Presence.PRESENT)
                .toList();
    }

    public List<Attendee> apologies() {
        return attendance.stream()
                .filter(attendee -> attendee.presence() == Presence.APOLOGIES)
                .toList();
    }
}
