package org.rapporteur.importing.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.RichText;

/** Joins the lines of pages into paragraphs, by where they stand: a line that had room for the next word was ended. */
final class PageParagraphs {
    private static final double SAME_SIZE = 0.6;
    /** In sizes of the letters: lines further apart have a gap between them. */
    private static final double GAP = 1.75;

    private static final double INDENT = 7;
    private static final double SAME_EDGE = 15;

    private final List<Span> spans;
    private final double pitch;
    private final List<Styled> lines = new ArrayList<>();
    private final Deque<Double> indents = new ArrayDeque<>();
    private @Nullable Open open;
    private int number;
    /** Where the region under way begins. */
    private double margin;

    /** Where a region begins and ends; on pages of one kind most of them do in the same places. */
    private record Span(double left, double right) {}

    /** A paragraph under way. */
    private static final class Open {
        final Piece first;
        final ListMarker.@Nullable Found marker;
        final boolean gap;
        Piece last;
        /** Where its last line had to end. */
        double edge;

        RichText content;
        int lines = 1;

        /** How far it is moved in. */
        final double indent;

        Open(Piece first, boolean gap, double edge, double margin) {
            this.indent = first.row().x() - margin;
            this.edge = edge;
            this.first = first;
            this.last = first;
            this.gap = gap;
            this.content = first.content();
            this.marker = ListMarker.of(content.text());
        }
    }

    private PageParagraphs(List<List<Piece>> regions) {
        this.spans = regions.stream()
                .map(region -> new Span(left(region), right(region)))
                .distinct()
                .toList();
        this.pitch = pitch(regions);
    }

    /** The lines of a document whose regions come in the order they are read; an empty one ends a paragraph. */
    static List<Line> lines(List<List<Piece>> regions) {
        PageParagraphs paragraphs = new PageParagraphs(regions);
        for (List<Piece> region : regions) {
            if (region.isEmpty()) {
                paragraphs.close();
                continue;
            }
            double edge = paragraphs.edge(region);
            paragraphs.margin = left(region);
            Piece before = null;
            for (Piece piece : NarrowText.edged(region, paragraphs.margin, edge)) {
                paragraphs.take(piece, before, edge);
                before = piece;
            }
        }
        paragraphs.close();
        return FakeHeadings.settled(paragraphs.lines);
    }

    /** The usual distance of lines, in sizes of their letters. */
    private static double pitch(List<List<Piece>> regions) {
        List<Double> distances = new ArrayList<>();
        for (List<Piece> region : regions) {
            for (int i = 1; i < region.size(); i++) {
                double distance =
                        region.get(i).row().y() - region.get(i - 1).last().y();
                distances.add(distance / region.get(i).row().size());
            }
        }
        List<Double> close = distances.stream()
                .filter(distance -> distance > 0.8 && distance < 2.4)
                .sorted()
                .toList();
        return close.isEmpty() ? GAP : close.get(close.size() / 4);
    }

    /** Where lines of a region end at the latest; short columns take it from others that begin at the same place. */
    private double edge(List<Piece> region) {
        double left = left(region);
        return spans.stream()
                .filter(other -> Math.abs(other.left - left) < SAME_EDGE)
                .mapToDouble(Span::right)
                .max()
                .orElse(right(region));
    }

    private static double left(List<Piece> region) {
        return region.stream().mapToDouble(piece -> piece.row().x()).min().orElse(0);
    }

    private static double right(List<Piece> region) {
        return region.stream().mapToDouble(piece -> piece.row().right()).max().orElse(0);
    }

    private void take(Piece piece, @Nullable Piece before, double widest) {
        double edge = piece.edge() > 0 ? piece.edge() : widest;
        boolean gap = before == null || isApart(before, piece);
        Open current = open;
        if (!piece.isText()) {
            close();
            lines.add(new Styled(Line.row(++number, CellText.settled(piece.cells()), gap), 0));
        } else if (current != null && continues(current, piece, before)) {
            current.content = WrappedText.joined(current.content, piece.content());
            current.last = piece;
            current.edge = edge;
            current.lines++;
        } else {
            close();
            open = new Open(piece, gap, edge, margin);
        }
    }

    private boolean isApart(Piece before, Piece piece) {
        double distance = (piece.row().y() - before.last().y()) / piece.row().size();
        return distance > pitch * 1.3;
    }

    /** True for a line that goes on with a paragraph: nothing begins in it, and it had no room in the line above. */
    private boolean continues(Open current, Piece piece, @Nullable Piece before) {
        Segment last = current.last.end();
        Segment next = piece.begin();
        String text = next.text();
        boolean item = ListMarker.of(text) != null && !Wrapping.announcesNumber(current.content.text(), text);
        boolean begins = item || Labels.startsWithLabel(text) || next.hasSign();
        boolean sameSize = Math.abs(last.size() - next.size()) < SAME_SIZE;
        boolean sameWeight =
                last.isBold() == next.isBold() || !current.first.begin().isBold();
        boolean near = before == null ? isNextColumn(current, piece) : !isApart(before, piece);
        double room = current.edge - last.right();
        boolean goesOn = !Wrapping.endsSentence(current.content.text()) && Wrapping.startsSmall(text);
        boolean full = goesOn || room < next.firstWord() + last.size() * 0.2;
        boolean indented = before != null && next.x() - last.x() > INDENT && current.lines > 1;
        return !begins && !piece.isAlone() && sameSize && sameWeight && near && full && !indented;
    }

    private static boolean isNextColumn(Open current, Piece piece) {
        return current.last.row().page() != piece.row().page()
                || piece.row().y() < current.last.row().y();
    }

    private void close() {
        Open done = open;
        open = null;
        if (done == null) {
            return;
        }
        Line.Item item = null;
        RichText content = done.content;
        if (done.marker == null) {
            indents.clear();
        } else {
            double x = done.indent;
            while (!indents.isEmpty() && x < indents.element() - INDENT) {
                indents.pop();
            }
            if (indents.isEmpty() || x > indents.element() + INDENT) {
                indents.push(x);
            }
            item = new Line.Item(done.marker.kind(), done.marker.label(), Math.min(indents.size() - 1, 4));
            content = RichTextBuilder.from(content, done.marker.end());
        }
        lines.add(new Styled(
                new Line(++number, content, 0, item, done.gap), done.first.row().size()));
    }
}
