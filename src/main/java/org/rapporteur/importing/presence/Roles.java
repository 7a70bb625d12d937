package org.rapporteur.importing.presence;

import java.util.List;
import org.rapporteur.meeting.Attendee;

/** What people do in a meeting or at work, which stands where others name their body: "Ana Santos (AS) – Treasurer". */
final class Roles {
    private final AttendanceNames names;
    private final List<PersonFound> people;

    /** @param people those found so far, of whom a role is no body */
    Roles(AttendanceNames names, List<PersonFound> people) {
        this.names = names;
        this.people = people;
    }

    /** The attendees, each that is the role of one person being that person. */
    List<Attendee> apart(List<Attendee> attendees) {
        people.replaceAll(this::apart);
        return attendees.stream().map(this::apart).toList();
    }

    private Attendee apart(Attendee attendee) {
        String person = attendee.people();
        String role = attendee.name();
        boolean alone = person.matches("[^,()]{2,60}") && names.isPerson(person);
        return alone && isRole(role) ? new Attendee(person, attendee.count(), role, attendee.presence()) : attendee;
    }

    private PersonFound apart(PersonFound person) {
        String body = person.organisation();
        if (body == null || !isRole(body)) {
            return person;
        }
        String note = person.note().isEmpty() || person.note().equals(body) ? body : body + "; " + person.note();
        return new PersonFound(person.name(), person.initials(), null, note);
    }

    private boolean isRole(String words) {
        // "Technical Expert Group" is a body, for all the experts in it.
        boolean work = PeopleRow.isWork(words) && !AttendanceNames.saysBody(words);
        return (AttendanceNames.isRole(words) || work) && !names.isOrganisation(words);
    }
}
