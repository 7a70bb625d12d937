package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Between blocks and the control's paragraphs. A line break inside a block is U+2028 in the control. */
final class Paragraphs {
    static final TextOps<String, InlineStyle> TEXT = SegmentOps.styledTextOps();

    /** The control splits paragraphs at "\n"; this one it leaves alone (Unicode: LINE SEPARATOR). */
    static final char LINE_BREAK = '\u2028';

    private Paragraphs() {}

    static Paragraph<ParStyle, String, InlineStyle> paragraph(Block block) {
        String text = block.text().replace('\n', LINE_BREAK);
        boolean rightToLeft = RightToLeft.applies(text);
        StyleSpans<InlineStyle> spans = spans(text.length(), block.content().marks());
        return new Paragraph<>(
                ParStyle.of(block).withRightToLeft(rightToLeft),
                TEXT,
                text,
                rightToLeft ? RightToLeft.mended(text, spans) : spans);
    }

    static Block block(Paragraph<ParStyle, String, InlineStyle> paragraph) {
        ParStyle style = paragraph.getParagraphStyle();
        String text = paragraph.getText().replace(LINE_BREAK, '\n');
        return new Block(
                style.uid(), style.kind(), style.depth(), new RichText(text, marks(paragraph)), style.corrections());
    }

    /** A document of these paragraphs, each with its own style. */
    static ReadOnlyStyledDocument<ParStyle, String, InlineStyle> document(
            List<Paragraph<ParStyle, String, InlineStyle>> paragraphs) {
        ReadOnlyStyledDocumentBuilder<ParStyle, String, InlineStyle> builder =
                new ReadOnlyStyledDocumentBuilder<>(TEXT, paragraphs.getFirst().getParagraphStyle());
        paragraphs.forEach(paragraph ->
                builder.addParagraph(paragraph.getText(), wholeSpans(paragraph), paragraph.getParagraphStyle()));
        return builder.build();
    }

    /** An empty paragraph may have no span at all; the builder wants one. */
    private static StyleSpans<InlineStyle> wholeSpans(Paragraph<ParStyle, String, InlineStyle> paragraph) {
        return paragraph.length() == 0 ? StyleSpans.singleton(InlineStyle.PLAIN, 0) : paragraph.getStyleSpans();
    }

    private static StyleSpans<InlineStyle> spans(int length, List<Mark> marks) {
        if (length == 0 || marks.isEmpty()) {
            return StyleSpans.singleton(InlineStyle.PLAIN, length);
        }
        InlineStyle[] styles = new InlineStyle[length];
        java.util.Arrays.fill(styles, InlineStyle.PLAIN);
        for (Mark mark : marks) {
            for (int i = mark.start(); i < mark.end(); i++) {
                styles[i] = with(styles[i], mark);
            }
        }
        StyleSpansBuilder<InlineStyle> builder = new StyleSpansBuilder<>();
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || !styles[i].equals(styles[start])) {
                builder.add(styles[start], i - start);
                start = i;
            }
        }
        return builder.create();
    }

    private static InlineStyle with(InlineStyle style, Mark mark) {
        return switch (mark.kind()) {
            case BOLD -> style.withBold(true);
            case ITALIC -> style.withItalic(true);
            case LINK -> style.withHref(mark.href());
        };
    }

    private static List<Mark> marks(Paragraph<ParStyle, String, InlineStyle> paragraph) {
        if (paragraph.length() == 0) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        collect(paragraph, InlineStyle::bold, marks, Mark.Kind.BOLD);
        collect(paragraph, InlineStyle::italic, marks, Mark.Kind.ITALIC);
        collectLinks(paragraph, marks);
        return marks;
    }

    private static void collect(
            Paragraph<ParStyle, String, InlineStyle> paragraph,
            Predicate<InlineStyle> wanted,
            List<Mark> marks,
            Mark.Kind kind) {
        int at = 0;
        int start = -1;
        for (StyleSpan<InlineStyle> span : paragraph.getStyleSpans()) {
            if (wanted.test(span.getStyle())) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                marks.add(new Mark(start, at, kind, null));
                start = -1;
            }
            at += span.getLength();
        }
        if (start >= 0 && start < at) {
            marks.add(new Mark(start, at, kind, null));
        }
    }

    private static void collectLinks(Paragraph<ParStyle, String, InlineStyle> paragraph, List<Mark> marks) {
        int at = 0;
        int start = 0;
        @Nullable String open = null;
        for (StyledSegment<String, InlineStyle> segment : paragraph.getStyledSegments()) {
            String href = segment.getStyle().href();
            if (!Objects.equals(href, open)) {
                if (open != null && at > start) {
                    marks.add(Mark.link(start, at, open));
                }
                open = href;
                start = at;
            }
            at += segment.getSegment().length();
        }
        if (open != null && at > start) {
            marks.add(Mark.link(start, at, open));
        }
    }
}
