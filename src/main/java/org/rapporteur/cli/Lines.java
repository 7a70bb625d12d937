package org.rapporteur.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** Answers for people: short lines. */
final class Lines {
    private Lines() {}

    static String owners(List<Owner> owners) {
        return owners.isEmpty() ? "nobody" : owners.stream().map(Lines::owner).collect(Collectors.joining(", "));
    }

    private static String owner(Owner owner) {
        if (owner.kind() != OwnerKind.UNKNOWN) {
            return owner.name();
        }
        return owner.suggestions().isEmpty()
                ? owner.name() + "?"
                : owner.name() + "? (" + owner.suggestions().getFirst() + "?)";
    }

    static String due(@Nullable Due due) {
        if (due == null) {
            return "no date";
        }
        return due.to() == null ? due.phrase() : due.phrase() + " (" + due.to() + ")";
    }

    /** "1 meeting", "2 meetings". */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
