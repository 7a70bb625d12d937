package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/** Bodies that chaired: they were there, whether a list names them or not. */
public final class Chairing {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;/&]\\s*|\\s+(?:and|et|y)\\s+");
    private static final Pattern END = Pattern.compile("[\\s:.,;]+$");
    /** "Ministry of Works", and no role of somebody in one. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Ministry|Department|Directorate|Municipality|Government|University|Minist[eè]re|Ministerio|Direction|Mairie|Alcald[ií]a|Commune)\\s(?:of|for|de|du|des)\\s.{3,60}");

    private static final int LEAST_LETTERS = 3;

    private final Vocabulary vocabulary;
    private final AttendanceNames names;

    /** Knows bodies by the vocabulary. */
    public Chairing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new AttendanceNames(vocabulary);
    }

    /**
     * Those among the chairs that a list does not name, absent ones neither.
     *
     * @param people of the list, whose initials are no bodies
     */
    public List<Attendee> unlisted(String chairs, List<Attendee> listed, List<PersonFound> people) {
        if (chairs.isBlank()) {
            return List.of();
        }
        List<String> known = listed.stream().map(one -> key(one.name())).toList();
        return new Attendance(vocabulary)
                .read(END.matcher(chairs).replaceFirst(""), Presence.PRESENT).stream()
                        .filter(chair -> people.stream().noneMatch(person -> person.isCalled(chair.name())))
                        .filter(chair -> isBody(chair.name()) && !known.contains(key(chair.name())))
                        .filter(chair -> PARTS.splitAsStream(chair.name()).noneMatch(part -> known.contains(key(part))))
                        .toList();
    }

    private boolean isBody(String name) {
        return names.isOrganisation(name)
                || OFFICE.matcher(name).matches()
                || (name.length() >= LEAST_LETTERS && name.equals(AttendanceNames.acronymIn(name)));
    }

    private String key(String name) {
        return Folding.fold(vocabulary.find(name).map(Term::name).orElse(name));
    }
}
