package org.rapporteur.importing.format;

import org.jspecify.annotations.Nullable;

/**
 * A letter on a page of a PDF. Lengths are in points, from the upper left corner of the page.
 *
 * @param y of the baseline
 * @param link target of the link that lies on it, or null
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        boolean bold,
        boolean italic,
        @Nullable String link) {
    double right() {
        return x + width;
    }
}
