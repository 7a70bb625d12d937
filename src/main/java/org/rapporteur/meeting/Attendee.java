package org.rapporteur.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Folding;

/**
 * An organisation at a meeting, or its apologies.
 *
 * @param name as written ("UNHCR"); resolved against the directory when stored
 * @param count how many people came; null when not said
 * @param people who came, as written, separated by commas; empty when not said
 */
public record Attendee(String name, @Nullable Integer count, String people, Presence presence) {
    /**
     * The same with one more person, unless named already. The count follows the names unless it was given by hand, that
     * is, differs from their number; and it is never below their number.
     */
    public Attendee with(String person) {
        List<String> names = Stream.of(people.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.stream().anyMatch(name -> Folding.fold(name).equals(Folding.fold(person)))) {
            return this;
        }
        int now = names.size() + 1;
        int counted = count == null || count == names.size() ? now : Math.max(count, now);
        String named = Stream.concat(names.stream(), Stream.of(person)).collect(Collectors.joining(", "));
        return new Attendee(name, counted, named, presence);
    }

    /** The same with another presence. */
    public Attendee as(Presence other) {
        return new Attendee(name, count, people, other);
    }

    /** Invited; nobody has said yet whether it came. */
    public static Attendee expected(String name) {
        return new Attendee(name, null, "", Presence.EXPECTED);
    }

    public static Attendee present(String name) {
        return new Attendee(name, null, "", Presence.PRESENT);
    }
}
