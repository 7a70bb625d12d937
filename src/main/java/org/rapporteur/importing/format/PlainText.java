package org.rapporteur.importing.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Plain text as lines: wrapped lines joined, page debris left out, list markers read, headings told by their shape. */
final class PlainText {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n|\\r|\\n|\\u2028");
    /** More than one blank, or one of another kind. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\u00a0]{2,}|[\\t\\n\\x0B\\f\\r\\u00a0]");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”)]+[^\\s<>\"”).,;]");
    /** "Number of agencies: 7", "Time: 2:00 pm – 4:45 pm": a field and its figure, and no heading. */
    private static final Pattern FIGURE = Pattern.compile("^[^:\\d]{2,40}:\\s*\\d.{0,60}$");

    private static final int SAME_INDENT = 2;
    /** Longer words before a colon lead in what follows; they are no heading. */
    private static final int LEAD_IN = 40;

    /** Between the columns of a list: "1. Ana Santos    Port Office". */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?:\\t+| {3,})(?=\\S)");

    /** The same where the column is full; two blanks behind a sentence hold nothing apart. */
    private static final Pattern NARROW_GAP = Pattern.compile("(?<=[^\\s.:;!?])(?:\\t+| {2,})(?=\\S)|" + GAP.pattern());

    private static final int LEAST_GAPPED = 3;

    private PlainText() {}

    /** Lines that belong together while they are read. */
    private static final class Paragraph {
        final int number;
        final boolean afterGap;
        final boolean indented;
        final int indent;
        final ListMarker.@Nullable Found marker;
        final StringBuilder text = new StringBuilder();
        final List<String> cells;
        final boolean heading;
        String lastLine;
        /** Its words stand in columns, which blanks hold apart. */
        boolean columns;

        Paragraph(int number, String raw, boolean afterGap) {
            this(number, raw, afterGap, List.of());
        }

        Paragraph(int number, String marked, boolean afterGap, List<String> cells) {
            this.heading = TextMarkup.isHeading(marked);
            String raw = heading ? marked.substring(1) : marked;
            this.number = number;
            this.afterGap = afterGap;
            this.cells = cells;
            this.marker = cells.isEmpty() && !heading ? ListMarker.of(raw) : null;
            this.indent = raw.length() - raw.stripLeading().length();
            this.indented = indent > 0;
            this.lastLine = raw;
            text.append((marker == null ? raw : raw.substring(marker.end())).strip());
        }

        void join(String raw) {
            String more = raw.strip();
            String above = lastLine.strip();
            boolean divided = Hyphens.divides(above, more);
            if (divided && Hyphens.isDropped(above, more)) {
                text.setLength(text.length() - 1);
            } else if (!divided) {
                text.append(' ');
            }
            text.append(more);
            lastLine = raw;
        }

        String text() {
            String joined = columns ? NARROW_GAP.matcher(text).replaceAll(" – ") : text.toString();
            return BLANKS.matcher(joined).replaceAll(" ").strip();
        }

        boolean isGapped() {
            return marker != null && GAP.matcher(text).find();
        }
    }

    static List<Line> lines(String text) {
        List<String> raw = List.of(BREAKS.split(text.replace("\f", "\n\f\n"), -1));
        return levels(paragraphs(TextMarkup.without(
                MarginColumn.inlined(LoneMarkers.joined(GluedMarkers.parted(Quotes.without(raw)))))));
    }

    private static List<Paragraph> paragraphs(List<String> text) {
        Set<Integer> debris = PageDebris.of(text);
        List<String> raw =
                LabelColumns.labelled(text.stream().map(PageDebris::unnumbered).toList());
        Map<Integer, List<String>> rows = rows(raw, debris);
        Set<Integer> spacing = DoubleSpacing.of(raw);
        Wrapping wrapping = Wrapping.of(IntStream.range(0, raw.size())
                .filter(i -> !rows.containsKey(i) && !spacing.contains(i))
                .mapToObj(raw::get)
                .toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph open = null;
        boolean gap = true;
        boolean spaced = false;
        boolean paged = false;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            if (spacing.contains(i)) {
                spaced = true;
                continue;
            }
            if (line.isBlank() || debris.contains(i)) {
                gap = true;
                paged |= debris.contains(i) || line.indexOf('\f') >= 0;
                continue;
            }
            if (rows.containsKey(i)) {
                List<String> cells = rows.getOrDefault(i, List.of());
                if (!cells.isEmpty()) {
                    paragraphs.add(new Paragraph(i + 1, line, gap, cells));
                }
                open = null;
            } else if (open != null
                    && !open.heading
                    && !TextMarkup.isHeading(line)
                    && (gap ? paged && Wrapping.isTorn(open.lastLine, line) : wrapping.joins(open.lastLine, line))
                    && (!spaced || DoubleSpacing.joins(open.lastLine, line))) {
                open.join(line);
            } else {
                open = new Paragraph(i + 1, line, gap || spaced);
                paragraphs.add(open);
            }
            gap = false;
            spaced = false;
            paged = false;
        }
        return paragraphs;
    }

    /** The cells of table rows by the line they begin in; lines that go on with a row have none. */
    private static Map<Integer, List<String>> rows(List<String> raw, Set<Integer> debris) {
        Set<Integer> tabs = TabRows.of(raw);
        Map<Integer, List<String>> rows = new HashMap<>(BlankRows.of(SpacedLine.of(raw, debris, tabs)));
        rows.putAll(AsciiDocTables.of(raw));
        tabs.forEach(i -> rows.putIfAbsent(i, TabRows.cells(raw.get(i))));
        return rows;
    }

    private static List<Line> levels(List<Paragraph> paragraphs) {
        columns(paragraphs);
        List<Line> lines = new ArrayList<>();
        Deque<Integer> indents = new ArrayDeque<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (!paragraph.cells.isEmpty()) {
                lines.add(Line.row(paragraph.number, CellText.settled(paragraph.cells), paragraph.afterGap));
                indents.clear();
                continue;
            }
            Line.Item item = item(paragraph, indents);
            List<String> parts =
                    item == null && !paragraph.heading ? LostBullets.parts(paragraph.text.toString()) : List.of();
            if (parts.size() > 1) {
                lines.addAll(items(paragraph, parts));
                continue;
            }
            String text = paragraph.text();
            int level = item == null && (paragraph.heading || isHeading(paragraphs, i, text)) ? 1 : 0;
            lines.add(new Line(paragraph.number, linked(text), level, item, paragraph.afterGap));
        }
        return lines;
    }

    private static List<Line> items(Paragraph paragraph, List<String> parts) {
        List<Line> items = new ArrayList<>();
        for (String part : parts) {
            Line.Item item = items.isEmpty() ? null : new Line.Item(BlockKind.BULLET, "•", 0);
            String words = BLANKS.matcher(part).replaceAll(" ").strip();
            boolean gap = items.isEmpty() && paragraph.afterGap;
            items.add(new Line(paragraph.number, linked(words), 0, item, gap));
        }
        return items;
    }

    /** Lists in columns: several items one after another with wide gaps in them. */
    private static void columns(List<Paragraph> paragraphs) {
        int from = 0;
        for (int i = 0; i <= paragraphs.size(); i++) {
            if (i < paragraphs.size() && paragraphs.get(i).isGapped()) {
                continue;
            }
            if (i - from >= LEAST_GAPPED) {
                paragraphs.subList(from, i).forEach(item -> item.columns = true);
            }
            from = i + 1;
        }
    }

    private static Line.@Nullable Item item(Paragraph paragraph, Deque<Integer> indents) {
        if (paragraph.marker == null) {
            indents.clear();
            return null;
        }
        while (!indents.isEmpty() && paragraph.indent < indents.peek() - SAME_INDENT + 1) {
            indents.pop();
        }
        if (indents.isEmpty() || paragraph.indent >= indents.peek() + SAME_INDENT) {
            indents.push(paragraph.indent);
        }
        int depth = Math.min(indents.size() - 1, 4);
        return new Line.Item(paragraph.marker.kind(), paragraph.marker.label(), depth);
    }

    /** A heading stands after a gap, or where a page broke: moved in by a blank, after the end of a sentence. */
    private static boolean isHeading(List<Paragraph> paragraphs, int i, String text) {
        Paragraph paragraph = paragraphs.get(i);
        boolean atStart = paragraph.afterGap
                || (paragraph.indented
                        && i > 0
                        && Wrapping.endsSentence(paragraphs.get(i - 1).text()));
        boolean followed = i + 1 < paragraphs.size();
        boolean lead = text.endsWith(":") && (Labels.alone(text) != null || text.indexOf(' ', LEAD_IN) > 0);
        boolean row = text.indexOf(Line.CELL_BREAK) != text.lastIndexOf(Line.CELL_BREAK);
        return followed
                && !lead
                && !row
                && HeadingShape.fits(text)
                && !FIGURE.matcher(text).matches()
                && !FollowingLabels.isLabel(text)
                && (atStart || HeadingShape.isKnownTitle(text));
    }

    private static RichText linked(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            marks.add(Mark.link(address.start(), address.end(), address.group()));
        }
        return new RichText(text, marks);
    }
}
