package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.shared.Folding;

/** Attendees of a list as the minutes keep them: each organisation once. */
public final class Together {
    private Together() {}

    /** Attendees of one name and presence as one, people after one another; what names a column is nobody. */
    public static List<Attendee> of(List<Attendee> attendees) {
        Map<String, Attendee> byName = new LinkedHashMap<>();
        for (Attendee attendee : attendees) {
            String key = attendee.presence() + Folding.fold(attendee.name());
            Attendee known = byName.get(key);
            byName.put(key, known == null ? attendee : joined(known, attendee));
        }
        return byName.values().stream()
                .filter(attendee -> !isAbsent(attendee, byName) && !AttendanceHead.isColumn(attendee.name()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A member with nobody there, whom another list says to be absent. */
    private static boolean isAbsent(Attendee attendee, Map<String, Attendee> byName) {
        return attendee.presence() == Presence.PRESENT
                && attendee.people().isEmpty()
                && attendee.count() == null
                && byName.containsKey(Presence.APOLOGIES + Folding.fold(attendee.name()));
    }

    private static Attendee joined(Attendee known, Attendee more) {
        String people = known.people().isEmpty() || more.people().isEmpty()
                ? known.people() + more.people()
                : known.people().contains(more.people()) ? known.people() : known.people() + ", " + more.people();
        Integer count = known.count() == null ? more.count() : known.count();
        return new Attendee(known.name(), count, people, known.presence());
    }
}
