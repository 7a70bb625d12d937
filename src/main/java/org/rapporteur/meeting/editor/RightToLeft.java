package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.rapporteur.fx.SafeText;

/**
 * Keeps right-to-left paragraphs from breaking the layout: JavaFX throws at every frame when a line breaks inside a
 * right-to-left run, so each word of such a paragraph becomes a run of its own.
 */
final class RightToLeft {
    private RightToLeft() {}

    static boolean applies(String text) {
        return SafeText.isRightToLeft(text);
    }

    /** The spans with words that alternate when the text asks for it, and plain ones when it does not. */
    static StyleSpans<InlineStyle> mended(String text, StyleSpans<InlineStyle> spans) {
        boolean[] odd = odd(text);
        List<InlineStyle> styles = new ArrayList<>(text.length());
        spans.forEach(span -> {
            for (int i = 0; i < span.getLength(); i++) {
                styles.add(span.getStyle());
            }
        });
        StyleSpansBuilder<InlineStyle> mended = new StyleSpansBuilder<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            InlineStyle style = styles.get(i).withOdd(odd[i]);
            boolean last = i + 1 == text.length();
            if (last || !style.equals(styles.get(i + 1).withOdd(odd[i + 1]))) {
                mended.add(style, i + 1 - start);
                start = i + 1;
            }
        }
        return text.isEmpty() ? StyleSpans.singleton(InlineStyle.PLAIN, 0) : mended.create();
    }

    private static boolean[] odd(String text) {
        boolean[] odd = new boolean[text.length()];
        if (applies(text)) {
            boolean flag = false;
            int at = 0;
            for (String word : SafeText.words(text)) {
                java.util.Arrays.fill(odd, at, at + word.length(), flag);
                at += word.length();
                flag = !flag;
            }
        }
        return odd;
    }
}
