package org.rapporteur.importing.shape;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.BlockKind;

/**
 * Where within a page of one line a line of its own began.
 *
 * @param start of the line, its marker included
 * @param words behind the marker
 * @param kind of the list it is an item of, or null
 * @param title it is the title of what follows
 */
record PageCut(int start, int words, @Nullable BlockKind kind, boolean title) {
    static PageCut at(int start) {
        return new PageCut(start, start, null, false);
    }

    static PageCut item(Matcher mark, BlockKind kind) {
        return new PageCut(mark.start(), mark.end(), kind, false);
    }

    Line.@Nullable Item item(String text) {
        return kind == null
                ? null
                : new Line.Item(kind, text.substring(start, words).strip(), 0);
    }
}
