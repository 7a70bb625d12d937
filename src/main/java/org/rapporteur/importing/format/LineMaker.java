package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.RichText;

/** Makes lines of paragraphs and table rows: typed list markers are read, line breaks that begin something are taken apart. */
final class LineMaker {
    /** So many lines on top may be titles with the date and place below. */
    private static final int TITLES = 6;

    private static final int LONGEST_TITLE = 100;

    private final List<Styled> lines = new ArrayList<>();
    private boolean gap = true;
    private boolean on;

    /** What was made so far, with headings told by their shape. */
    List<Line> lines() {
        return FakeHeadings.settled(lines);
    }

    /** Says that an empty line stands here. */
    void gap() {
        gap = true;
    }

    /** Says that the next paragraph is part of what stands above it, whatever lies between: a row of the same table. */
    void goOn() {
        on = true;
    }

    /**
     * Adds a paragraph; a blank one is a gap.
     *
     * @param level 1 to 6 for a heading; 0 otherwise
     * @param item the marker that the document's own numbering gives, or null
     * @param size of most letters in points, 0 when not known
     */
    void paragraph(int number, RichText content, int level, Line.@Nullable Item item, double size) {
        if (content.isBlank()) {
            gap = true;
            return;
        }
        Line.Item own = level > 0 ? null : item;
        gap &= !on;
        on = false;
        for (RichText part : level > 0 ? List.of(content) : apart(content)) {
            ListMarker.Found typed = own == null && level == 0 ? ListMarker.of(part.text()) : null;
            Line line = typed == null
                    ? new Line(number, part, level, own, gap)
                    : new Line(
                            number,
                            RichTextBuilder.from(part, typed.end()),
                            0,
                            new Line.Item(typed.kind(), typed.label(), 0),
                            gap);
            lines.add(new Styled(line, size));
            own = null;
            gap = false;
        }
    }

    private static boolean begins(String line) {
        return Labels.startsWithLabel(line) || ListMarker.of(line) != null || ActionLines.isMarked(line);
    }

    /** Lines broken by hand inside a paragraph stand alone on top, and where one begins with a label, marker or "Action:". */
    private List<RichText> apart(RichText content) {
        String text = content.text();
        boolean broken = text.indexOf('\n') >= 0;
        boolean onTop =
                broken && lines.size() < TITLES && text.lines().allMatch(line -> line.length() <= LONGEST_TITLE);
        boolean begins = broken && text.lines().skip(1).anyMatch(LineMaker::begins);
        if (!begins && !onTop) {
            return List.of(content);
        }
        List<RichText> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            RichText part = RichTextBuilder.part(content, start, stop);
            if (!part.isBlank()) {
                parts.add(part);
            }
            start = stop + 1;
        }
        return parts;
    }

    /** Adds a row of a table. */
    void row(int number, List<String> cells) {
        lines.add(new Styled(Line.row(number, CellText.settled(cells), gap), 0));
        gap = false;
        on = false;
    }
}
