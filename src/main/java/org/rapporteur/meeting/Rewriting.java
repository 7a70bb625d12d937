package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.directory.PersonalWords.Stretch;

/** Puts other words into a text with marks; marks over what stays keep it, marks over what goes cover what came. */
public final class Rewriting {
    private Rewriting() {}

    /** A text as the store keeps it. */
    public record Stored(String text, String marks) {
        /** The text with its marks. */
        public RichText content() {
            return new RichText(text, MarksText.decode(marks, text.length()));
        }
    }

    /** The stored text without the words of a person; empty when none of them stands in it. */
    public static Optional<Stored> of(Stored stored, PersonalWords words) {
        if (words.in(stored.text()).isEmpty()) {
            return Optional.empty();
        }
        RichText clean = of(stored.content(), words);
        return Optional.of(new Stored(clean.text(), MarksText.encode(clean.marks())));
    }

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
