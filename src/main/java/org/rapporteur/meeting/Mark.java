package org.rapporteur.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A formatted stretch of a block's text.
 *
 * @param start first character, in UTF-16 units from 0
 * @param end one past the last, greater than start
 * @param kind bold, italic or link
 * @param href the target of a link; null for the other kinds
 */
public record Mark(int start, int end, Kind kind, @Nullable String href) {
    /** Stored by name: do not rename. */
    public enum Kind {
        BOLD,
        ITALIC,
        LINK
    }

    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mark needs a stretch: " + start + " to " + end);
        }
        if ((kind == Kind.LINK) != (href != null)) {
            throw new IllegalArgumentException("a link, and only a link, has a target");
        }
    }

    public static Mark bold(int start, int end) {
        return new Mark(start, end, Kind.BOLD, null);
    }

    public static Mark italic(int start, int end) {
        return new Mark(start, end, Kind.ITALIC, null);
    }

    public static Mark link(int start, int end, String href) {
        return new Mark(start, end, Kind.LINK, href);
    }
}
