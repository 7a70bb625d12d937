package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/** People and the known bodies behind them with no sign between: "Ana Santos Oxfam", or a whole list of them in one run. */
final class Unsigned {
    /** Words of a person's name. */
    private static final int LEAST = 2;

    private static final int MOST = 3;
    /** Words of a known body's name. */
    private static final int LONGEST_BODY = 6;
    /** A run names so many bodies. */
    private static final int LEAST_BODIES = 3;

    private final AttendanceNames names;
    private final List<PersonFound> people;

    /** @param people those found are added to it */
    Unsigned(AttendanceNames names, List<PersonFound> people) {
        this.names = names;
        this.people = people;
    }

    /** Words with the body that they end with. */
    private record Piece(String before, String body) {}

    /** Reads an entry of such a form; empty for any other, and of a run only what is sure. */
    List<Attendee> read(String entry, Presence presence) {
        List<String> words = List.of(entry.strip().split("\\s+", -1));
        if (names.isOrganisation(entry) || entry.chars().anyMatch(c -> "(),;:/–—".indexOf(c) >= 0)) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = LEAST; i < words.size(); ) {
            String body = i - start < LEAST ? null : body(words.subList(i, words.size()));
            if (body == null) {
                i++;
                continue;
            }
            pieces.add(new Piece(String.join(" ", words.subList(start, i)), body));
            i += body.split(" ", -1).length;
            start = i;
        }
        boolean whole = start == words.size() && pieces.stream().allMatch(piece -> isPerson(piece.before()));
        return pieces.isEmpty() || !(whole || pieces.size() >= LEAST_BODIES)
                ? List.of()
                : pieces.stream().map(piece -> attendee(piece, presence)).toList();
    }

    /** The longest known body that the words begin with. */
    private @Nullable String body(List<String> words) {
        for (int n = Math.min(words.size(), LONGEST_BODY); n > 0; n--) {
            String body = String.join(" ", words.subList(0, n));
            if (names.isOrganisation(body)) {
                return body;
            }
        }
        return null;
    }

    private boolean isPerson(String words) {
        int length = AttendanceNames.untitled(words).split(" ", -1).length;
        return length >= LEAST && length <= MOST && names.isPerson(words);
    }

    private Attendee attendee(Piece piece, Presence presence) {
        if (!isPerson(piece.before())) {
            return new Attendee(piece.body(), null, "", presence);
        }
        people.add(new PersonFound(piece.before(), "", piece.body(), ""));
        return new Attendee(piece.body(), null, piece.before(), presence);
    }
}
