package org.rapporteur.meeting.editor;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What keys do to words: bold, italic, links. */
final class InlineCommands {
    private static final Pattern WRITTEN_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^\\s()]+)\\)$");

    private final MinutesArea area;

    InlineCommands(MinutesArea area) {
        this.area = area;
    }

    void toggleBold() {
        toggle(InlineStyle::bold, style -> style.withBold(true), style -> style.withBold(false));
    }

    void toggleItalic() {
        toggle(InlineStyle::italic, style -> style.withItalic(true), style -> style.withItalic(false));
    }

    /** Makes the selection a link; a null target takes the link away. */
    void link(@Nullable String href) {
        restyleSelection("link", style -> style.withHref(href));
    }

    /** Target of the link at the caret, or null. */
    @Nullable
    String linkAtCaret() {
        InlineStyle style = area.getStyleAtPosition(area.getCaretPosition());
        return style == null ? null : style.href();
    }

    /** "[text](url)", just completed by its bracket, becomes a link. */
    void convertWrittenLink() {
        int index = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        Matcher written = WRITTEN_LINK.matcher(area.getParagraph(index).substring(0, column));
        if (written.find()) {
            String words = written.group(1);
            String href = written.group(2);
            int start = area.getAbsolutePosition(index, written.start());
            area.editing().edit("link", () -> {
                area.replaceText(start, area.getCaretPosition(), words);
                area.setStyle(start, start + words.length(), InlineStyle.PLAIN.withHref(href));
            });
        }
    }

    private void toggle(
            Predicate<InlineStyle> has, UnaryOperator<InlineStyle> with, UnaryOperator<InlineStyle> without) {
        if (area.getSelection().getLength() == 0) {
            InlineStyle chosen = area.getTextInsertionStyle();
            InlineStyle now = Objects.requireNonNullElse(
                    chosen == null ? area.getStyleAtPosition(area.getCaretPosition()) : chosen, InlineStyle.PLAIN);
            area.setTextInsertionStyle((has.test(now) ? without : with).apply(now));
            return;
        }
        boolean all = area
                .getStyleSpans(
                        area.getSelection().getStart(), area.getSelection().getEnd())
                .stream()
                .filter(span -> span.getLength() > 0)
                .allMatch(span -> has.test(span.getStyle()));
        restyleSelection("format", all ? without : with);
    }

    private void restyleSelection(String nameKey, UnaryOperator<InlineStyle> change) {
        int start = area.getSelection().getStart();
        int end = area.getSelection().getEnd();
        if (start < end) {
            area.editing().edit(nameKey, () -> {
                area.setStyleSpans(start, area.getStyleSpans(start, end).mapStyles(change));
                area.selectRange(start, end);
            });
        }
    }
}
