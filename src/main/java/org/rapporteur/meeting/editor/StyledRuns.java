package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Collects the runs of one block of HTML; white space is folded as browsers do. */
final class StyledRuns {
    private final StringBuilder text = new StringBuilder();
    private final List<InlineStyle> styles = new ArrayList<>();

    void add(String words, InlineStyle style) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == 0) {
                continue;
            }
            boolean blank = Character.isWhitespace(letter) || letter == '\u00a0';
            boolean afterBlank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            if (!blank || !afterBlank) {
                text.append(blank ? ' ' : letter);
                styles.add(style);
            }
        }
    }

    void breakLine() {
        if (!text.isEmpty()) {
            text.append('\n');
            styles.add(InlineStyle.PLAIN);
        }
    }

    /** What was collected, and begins anew. */
    RichText take() {
        int length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
            length--;
        }
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || !styles.get(i).equals(styles.get(start))) {
                mark(marks, start, i, styles.get(start));
                start = i;
            }
        }
        RichText content = new RichText(text.substring(0, length), marks);
        text.setLength(0);
        styles.clear();
        return content;
    }

    private static void mark(List<Mark> marks, int start, int end, InlineStyle style) {
        if (style.bold()) {
            marks.add(Mark.bold(start, end));
        }
        if (style.italic()) {
            marks.add(Mark.italic(start, end));
        }
        if (style.href() != null) {
            marks.add(Mark.link(start, end, style.href()));
        }
    }

    /** The style that an element gives its text: what stands between it and its block counts, headings are bold anyway. */
    static InlineStyle style(Element element, Element block) {
        boolean bold = false;
        boolean italic = false;
        @Nullable String href = null;
        for (Element at = element; at != null && !at.equals(block); at = at.parent()) {
            String css = at.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            bold |= at.normalName().equals("b")
                    || at.normalName().equals("strong")
                    || css.contains("font-weight:bold")
                    || css.contains("font-weight:700");
            italic |= at.normalName().equals("i") || at.normalName().equals("em") || css.contains("font-style:italic");
            if (at.normalName().equals("a") && !at.attr("href").isBlank()) {
                href = at.attr("href");
            }
        }
        return new InlineStyle(bold, italic, href, false);
    }
}
