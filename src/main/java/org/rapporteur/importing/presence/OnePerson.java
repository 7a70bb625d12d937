package org.rapporteur.importing.presence;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/** A line of a list that is about one person, with what he does and where behind commas. */
final class OnePerson {
    private static final int MOST_WORDS = 5;

    private final AttendanceNames names;
    private final AttendanceLines lines;
    private final List<PersonFound> people;

    /** @param people those found are added to it */
    OnePerson(AttendanceNames names, AttendanceLines lines, List<PersonFound> people) {
        this.names = names;
        this.lines = lines;
        this.people = people;
    }

    /** "Ben Cruz, Professor of Geology, UCL": a line about one person; the organisation is the known name, or the acronym, or the last. */
    List<Attendee> read(String value, List<String> entries, String note, Presence presence) {
        boolean one = entries.size() >= 2
                && entries.size() <= 4
                && value.indexOf('(') < 0
                && value.indexOf(';') < 0
                && value.indexOf('\n') < 0
                && names.isPerson(entries.getFirst())
                && (entries.stream().filter(names::isPerson).count() == 1
                        || (entries.size() == 2 && lines.haveBodiesBehindComma()));
        if (!one) {
            return List.of();
        }
        List<String> rest = entries.subList(1, entries.size());
        boolean name =
                rest.size() == 1 && rest.getFirst().split("\\s+", -1).length <= MOST_WORDS && isTitled(rest.getFirst());
        String organisation = rest.stream()
                .filter(part -> name || names.isOrganisation(part))
                .findFirst()
                .or(() -> rest.stream()
                        .map(AttendanceNames::acronymIn)
                        .filter(found -> !found.isEmpty())
                        .findFirst())
                .orElse(rest.getLast());
        String person = entries.getFirst();
        people.add(new PersonFound(person, "", organisation, note));
        return List.of(
                new Attendee(organisation, null, note.isEmpty() ? person : person + " (" + note + ")", presence));
    }

    /** All of its words have capitals, as a name has. */
    private static boolean isTitled(String words) {
        return Stream.of(words.split("\\s+", -1))
                .allMatch(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)));
    }
}
