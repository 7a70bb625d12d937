package org.rapporteur.office;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph in one format.
 *
 * @param text may hold line breaks ("\n") and tabs
 * @param href target of a link; null for none
 */
public record Span(String text, boolean bold, boolean italic, @Nullable String href) {

    public static Span plain(String text) {
        return new Span(text, false, false, null);
    }

    public static Span bold(String text) {
        return new Span(text, true, false, null);
    }
}
