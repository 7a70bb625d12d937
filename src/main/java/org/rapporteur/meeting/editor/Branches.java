package org.rapporteur.meeting.editor;

import java.util.List;
import org.rapporteur.meeting.BlockKind;

/** Which blocks belong together when one is moved: a heading with its section, an item with the deeper ones under it. */
final class Branches {
    private static final int BELOW_HEADINGS = 10;

    private Branches() {}

    /** A block as far as belonging cares. */
    record Place(BlockKind kind, int depth) {
        int rank() {
            return kind.isHeading() ? kind.headingLevel() : BELOW_HEADINGS + depth;
        }
    }

    /** Where the branch that starts at the index ends, exclusive. */
    static int end(List<Place> places, int index) {
        int rank = places.get(index).rank();
        int end = index + 1;
        while (end < places.size() && places.get(end).rank() > rank) {
            end++;
        }
        return end;
    }

    /** Where a branch goes when it is moved up: the start of the branch before it, or -1 at the top. */
    static int before(List<Place> places, int index) {
        int rank = places.get(index).rank();
        int before = index - 1;
        while (before > 0 && places.get(before).rank() > rank) {
            before--;
        }
        return before;
    }

    /** How far a branch that ends at the index goes when it is moved down: the end of the next one, or -1 at the bottom. */
    static int after(List<Place> places, int index, int end) {
        if (end >= places.size()) {
            return -1;
        }
        boolean sibling = places.get(end).rank() >= places.get(index).rank();
        return sibling ? end(places, end) : end + 1;
    }
}
