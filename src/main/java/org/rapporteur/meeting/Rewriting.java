package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.directory.PersonalWords.Stretch;

/** Puts other words into a text with marks; marks over what stays keep it, marks over what goes cover what came. */
final class Rewriting {
    private Rewriting() {}

    static RichText of(RichText content, PersonalWords words) {
        List<Stretch> gone = words.in(content.text());
        int length = words.instead().length();
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : content.marks()) {
            int start = moved(mark.start(), gone, length, false);
            int end = moved(mark.end(), gone, length, true);
            if (end > start) {
                marks.add(new Mark(start, end, mark.kind(), mark.href()));
            }
        }
        return new RichText(words.without(content.text()), marks);
    }

    /** Where a place lies afterwards; one inside a stretch that goes moves to its edge. */
    private static int moved(int place, List<Stretch> gone, int length, boolean end) {
        int shift = 0;
        for (Stretch stretch : gone) {
            if (place >= stretch.end()) {
                shift += length - (stretch.end() - stretch.start());
            } else if (place > stretch.start()) {
                return stretch.start() + shift + (end ? length : 0);
            }
        }
        return place + shift;
    }
}
