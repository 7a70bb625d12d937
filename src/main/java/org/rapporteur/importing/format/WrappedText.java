package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Wrapped lines put together, with what their letters look like. */
final class WrappedText {
    private WrappedText() {}

    /** Both lines with a blank between them; words divided at the end of the first are put together. */
    static RichText joined(RichText upper, RichText lower) {
        boolean divided = Hyphens.divides(upper.text(), lower.text());
        boolean dropped = divided && Hyphens.isDropped(upper.text(), lower.text());
        RichText start = dropped ? RichTextBuilder.part(upper, 0, upper.text().length() - 1) : upper;
        String between = divided ? "" : " ";
        int shift = start.text().length() + between.length();
        List<Mark> marks = new ArrayList<>(start.marks());
        for (Mark mark : lower.marks()) {
            Mark last = marks.stream()
                    .filter(other -> other.kind() == mark.kind()
                            && other.end() == start.text().length())
                    .findFirst()
                    .orElse(null);
            boolean goesOn = last != null && mark.start() == 0 && Objects.equals(last.href(), mark.href());
            if (last != null && goesOn) {
                marks.remove(last);
                marks.add(new Mark(last.start(), mark.end() + shift, mark.kind(), mark.href()));
            } else {
                marks.add(new Mark(mark.start() + shift, mark.end() + shift, mark.kind(), mark.href()));
            }
        }
        return new RichText(start.text() + between + lower.text(), marks);
    }
}
