package org.rapporteur.meeting.editor;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text is formatted.
 *
 * @param href target of a link, or null
 * @param odd draws nothing: it alternates from word to word in right-to-left paragraphs, so that each word is a text
 *     node of its own (JavaFX cannot wrap inside a right-to-left run); never stored
 */
record InlineStyle(boolean bold, boolean italic, @Nullable String href, boolean odd) {
    static final InlineStyle PLAIN = new InlineStyle(false, false, null, false);

    InlineStyle withBold(boolean changed) {
        return new InlineStyle(changed, italic, href, odd);
    }

    InlineStyle withItalic(boolean changed) {
        return new InlineStyle(bold, changed, href, odd);
    }

    InlineStyle withHref(@Nullable String changed) {
        return new InlineStyle(bold, italic, changed, odd);
    }

    InlineStyle withOdd(boolean changed) {
        return odd == changed ? this : new InlineStyle(bold, italic, href, changed);
    }
}
