package org.rapporteur.meeting.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;
import org.rapporteur.office.Span;

/** Cuts a text where its marks begin and end. */
final class Spans {
    private Spans() {}

    static List<Span> of(RichText content) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, content.text().length()));
        for (Mark mark : content.marks()) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            spans.add(span(content, from, to));
            from = to;
        }
        return spans;
    }

    private static Span span(RichText content, int from, int to) {
        boolean bold = false;
        boolean italic = false;
        @Nullable String href = null;
        for (Mark mark : content.marks()) {
            if (mark.start() <= from && to <= mark.end()) {
                switch (mark.kind()) {
                    case BOLD -> bold = true;
                    case ITALIC -> italic = true;
                    case LINK -> href = mark.href();
                }
            }
        }
        return new Span(content.text().substring(from, to), bold, italic, href);
    }
}
