package org.rapporteur.meeting.editor;

import java.util.List;
import org.fxmisc.richtext.model.Paragraph;

/**
 * A state of the control: paragraphs that share whatever did not change, and the selection.
 *
 * @param anchor,caret absolute positions
 */
record Snapshot(List<Paragraph<ParStyle, String, InlineStyle>> paragraphs, int anchor, int caret) {

    /**
     * What differs between two states: paragraphs {@code from} to {@code to} (exclusive) of this one correspond to
     * {@code from} to {@code otherTo} of the other.
     */
    record Difference(int from, int to, int otherTo) {
        boolean isNone() {
            return from == to && from == otherTo;
        }
    }

    Difference difference(Snapshot other) {
        List<Paragraph<ParStyle, String, InlineStyle>> mine = paragraphs;
        List<Paragraph<ParStyle, String, InlineStyle>> theirs = other.paragraphs;
        int most = Math.min(mine.size(), theirs.size());
        int from = 0;
        while (from < most && same(mine.get(from), theirs.get(from))) {
            from++;
        }
        int tail = 0;
        while (tail < most - from && same(mine.get(mine.size() - 1 - tail), theirs.get(theirs.size() - 1 - tail))) {
            tail++;
        }
        return new Difference(from, mine.size() - tail, theirs.size() - tail);
    }

    /** Unchanged paragraphs are mostly the very same objects; the comparison by value comes second. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(
            Paragraph<ParStyle, String, InlineStyle> one, Paragraph<ParStyle, String, InlineStyle> other) {
        return one == other || one.equals(other);
    }
}
