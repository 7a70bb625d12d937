package org.rapporteur.importing.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.MeetingState;

/**
 * What the user chose for a file beside its words.
 *
 * @param state how the minutes stand
 * @param settled ids of the pieces that were accepted, edited or rejected
 * @param people who become contacts
 */
public record Choices(MeetingState state, Set<String> settled, List<PersonFound> people) {
    public Choices {
        settled = Set.copyOf(settled);
        people = List.copyOf(people);
    }

    static Choices of(MeetingState state) {
        return new Choices(state, Set.of(), List.of());
    }

    Choices withState(MeetingState changed) {
        return new Choices(changed, settled, people);
    }

    /** One more piece is settled. */
    Choices settling(String id) {
        Set<String> more = new HashSet<>(settled);
        more.add(id);
        return new Choices(state, more, people);
    }

    /** A person becomes a contact, or does not. */
    Choices with(PersonFound person, boolean wanted) {
        List<PersonFound> others =
                people.stream().filter(other -> !other.equals(person)).toList();
        if (!wanted) {
            return new Choices(state, settled, others);
        }
        List<PersonFound> more = new java.util.ArrayList<>(others);
        more.add(person);
        return new Choices(state, settled, more);
    }
}
