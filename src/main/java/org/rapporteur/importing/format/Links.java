package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Puts the links that lie over letters of a page onto the words made of them. */
final class Links {
    private Links() {}

    /** The words with a mark for each stretch of letters under one link. */
    static RichText over(RichText words, List<Glyph> glyphs) {
        if (glyphs.stream().allMatch(glyph -> glyph.link() == null)) {
            return words;
        }
        List<Mark> marks = new ArrayList<>(words.marks());
        int place = 0;
        int start = -1;
        String open = null;
        for (Glyph glyph : glyphs) {
            int at = words.text().indexOf(glyph.text(), place);
            if (at < 0) {
                continue;
            }
            if (!same(open, glyph.link())) {
                close(marks, start, place, open);
                start = at;
                open = glyph.link();
            }
            place = at + glyph.text().length();
        }
        close(marks, start, place, open);
        return new RichText(words.text(), marks);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static void close(List<Mark> marks, int start, int end, @Nullable String target) {
        if (target != null && end > start) {
            marks.add(Mark.link(start, end, target));
        }
    }
}
