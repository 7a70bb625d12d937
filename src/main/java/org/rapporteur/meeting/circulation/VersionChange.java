package org.rapporteur.meeting.circulation;

import java.util.List;

/**
 * One difference between two versions.
 *
 * @param place "Heading", "Action", "Above the text": what kind of line it is
 * @param blockUid the block; empty for the lines above the text
 * @param pieces the line, stretch by stretch
 */
public record VersionChange(Kind kind, String place, String blockUid, List<Piece> pieces) {
    /** What happened to a line. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** A stretch of a line that both have, only the older, or only the newer one. */
    public record Piece(In in, String text) {}

    /** Which of the two has it. */
    public enum In {
        BOTH,
        OLDER,
        NEWER
    }

    public VersionChange {
        pieces = List.copyOf(pieces);
    }
}
