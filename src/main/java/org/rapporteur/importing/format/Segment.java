package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Letters on one baseline without a wide gap between them, from left to right. */
record Segment(List<Glyph> glyphs) {
    /** In sizes of the letters: a wider gap is a blank. */
    private static final double BLANK = 0.15;
    /** A gap this wide may lie between columns. */
    private static final double APART = 0.9;

    /** Words of one column begin within this many points. */
    private static final double EXACTLY = 1;

    Segment {
        glyphs = List.copyOf(glyphs);
    }

    /** The segments of a row whose glyphs come from left to right. */
    static List<Segment> of(List<Glyph> row) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean blank = glyph.text().isBlank() || glyph.text().equals("\u00a0");
            if (!blank) {
                Glyph last = open.isEmpty() ? null : open.getLast();
                boolean apart = last != null && isFar(last, glyph);
                if (apart && !new Segment(open).isMarker()) {
                    segments.add(new Segment(open));
                    open = new ArrayList<>();
                }
                open.add(glyph);
            }
        }
        if (!open.isEmpty()) {
            segments.add(new Segment(open));
        }
        return segments;
    }

    /** The segment cut where a word begins at one of these places. */
    List<Segment> cut(List<Double> places) {
        List<Segment> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double x = glyphs.get(i).x();
            if (isApart(glyphs.get(i - 1), glyphs.get(i))
                    && places.stream().anyMatch(place -> Math.abs(place - x) < EXACTLY)) {
                parts.add(new Segment(glyphs.subList(start, i)));
                start = i;
            }
        }
        parts.add(new Segment(glyphs.subList(start, glyphs.size())));
        return parts;
    }

    /** The number that it begins with and the words behind it, where a gap as between columns holds them apart. */
    List<Segment> numbered() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (isFar(glyphs.get(i - 1), glyphs.get(i))) {
                Segment first = new Segment(glyphs.subList(0, i));
                return RowGroups.NUMBER.matcher(first.text()).matches()
                        ? List.of(first, new Segment(glyphs.subList(i, glyphs.size())))
                        : List.of(this);
            }
        }
        return List.of(this);
    }

    /** One segment of two that only seemed apart. */
    static Segment joined(Segment left, Segment right) {
        List<Glyph> all = new ArrayList<>(left.glyphs);
        all.addAll(right.glyphs);
        return new Segment(all);
    }

    double x() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double size() {
        return glyphs.getLast().size();
    }

    boolean isBold() {
        return glyphs.stream().allMatch(Glyph::bold);
    }

    /** True for "1.", "•" and the like with a wide gap behind them. */
    private boolean isMarker() {
        return glyphs.size() <= 6 && (ListMarker.of(text() + " x") != null || hasSign());
    }

    /** True when it begins with a sign that only a symbol font knows: a bullet. */
    boolean hasSign() {
        return isSign(glyphs.getFirst().text());
    }

    private static boolean isSign(String text) {
        return Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE;
    }

    private static String shown(@Nullable Glyph before, Glyph glyph) {
        String text = Symbols.plain(glyph.text());
        return before == null && isSign(text) ? "•" : text;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            text.append(isApart(before, glyph) ? " " : "").append(shown(before, glyph));
            before = glyph;
        }
        return text.toString();
    }

    /** Width of the first word, which had to go to this line if the one above had no room for it. */
    double firstWord() {
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (isApart(before, glyph)) {
                break;
            }
            before = glyph;
        }
        return (before == null ? glyphs.getFirst() : before).right() - x();
    }

    /** The words with what their letters look like; signs that only a symbol font knows, at the start, are bullets. */
    RichText content() {
        RichTextBuilder words = new RichTextBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (isApart(before, glyph)) {
                words.append(" ");
            }
            int from = words.length();
            words.append(shown(before, glyph));
            if (glyph.bold()) {
                words.mark(before != null && before.bold() ? Math.max(0, from - 1) : from, Mark::bold);
            }
            if (glyph.italic()) {
                words.mark(before != null && before.italic() ? Math.max(0, from - 1) : from, Mark::italic);
            }
            before = glyph;
        }
        return Links.over(words.build(), glyphs);
    }

    private static boolean isFar(Glyph left, Glyph right) {
        return right.x() - left.right() > APART * Math.max(left.size(), right.size());
    }

    static boolean isApart(@Nullable Glyph left, Glyph right) {
        return left != null && right.x() - left.right() > BLANK * Math.min(left.size(), right.size());
    }
}
