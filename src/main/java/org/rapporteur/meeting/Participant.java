package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Organisation;
import org.rapporteur.shared.Folding;

/**
 * A person who can be noted in an attendance, with the organisation sent by.
 *
 * @param organisation short name; empty when not known, then the person stands for himself or herself
 * @param alsoKnownAs all names of the organisation, folded
 */
public record Participant(String name, String organisation, Set<String> alsoKnownAs) {
    /** The people of the directory, each with all names of the organisation. */
    public static List<Participant> of(List<Contact> contacts, List<Organisation> organisations) {
        Map<String, Organisation> known = organisations.stream()
                .collect(Collectors.toMap(Organisation::shortName, Function.identity(), (first, second) -> first));
        return contacts.stream().map(contact -> of(contact, known)).toList();
    }

    private static Participant of(Contact contact, Map<String, Organisation> known) {
        String organisation = contact.organisation();
        Organisation of = organisation == null ? null : known.get(organisation);
        if (organisation == null || of == null) {
            return new Participant(contact.name(), organisation == null ? "" : organisation, Set.of());
        }
        Set<String> names = Stream.concat(Stream.of(of.shortName(), of.name()), of.aliases().stream())
                .filter(name -> !name.isBlank())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
        return new Participant(contact.name(), organisation, names);
    }

    /** "A. Example · UNHCR": told apart from others of the same name. */
    public String label() {
        return organisation.isEmpty() ? name : name + " · " + organisation;
    }

    /**
     * The attendance with this person in it: named in the organisation's entry, which is added where there is none. An
     * apology without names becomes a presence when somebody came after all.
     */
    public List<Attendee> in(List<Attendee> attendance, Presence presence) {
        List<Attendee> changed = new ArrayList<>(attendance);
        int at = entry(attendance, presence);
        if (organisation.isEmpty()) {
            if (at < 0) {
                changed.add(new Attendee(name, null, "", presence));
            }
        } else if (at < 0) {
            changed.add(new Attendee(organisation, null, "", presence).with(name));
        } else {
            Attendee there = attendance.get(at);
            changed.set(at, new Attendee(there.name(), there.count(), there.people(), presence).with(name));
        }
        return List.copyOf(changed);
    }

    private int entry(List<Attendee> attendance, Presence presence) {
        int excused = -1;
        for (int i = 0; i < attendance.size(); i++) {
            Attendee one = attendance.get(i);
            if (isMine(one) && one.presence() == presence) {
                return i;
            }
            if (isMine(one) && presence == Presence.PRESENT && one.people().isBlank()) {
                excused = i;
            }
        }
        return excused;
    }

    private boolean isMine(Attendee one) {
        String written = Folding.fold(one.name());
        return alsoKnownAs.contains(written)
                || written.equals(Folding.fold(organisation.isEmpty() ? name : organisation));
    }
}
