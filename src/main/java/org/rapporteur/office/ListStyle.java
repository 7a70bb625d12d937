package org.rapporteur.office;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * How the items of a list are marked.
 *
 * @param format how the counter is written
 * @param label the marker, with "#" for the counter ("#." or "Action #")
 * @param indent from the margin to the marker of the first level, in twentieths of a point
 * @param hanging width kept for the marker, in twentieths of a point
 * @param colour of the marker as RRGGBB; empty for that of the text
 */
public record ListStyle(STNumberFormat.Enum format, String label, int indent, int hanging, String colour) {
    /** Indentation of one level, in twentieths of a point (7.5 mm). */
    static final int STEP = 425;

    /** 1. 2. 3. */
    public static final ListStyle NUMBERS = new ListStyle(STNumberFormat.DECIMAL, "#.", 0, STEP, "");

    /** a. b. c. */
    public static final ListStyle LETTERS = new ListStyle(STNumberFormat.LOWER_LETTER, "#.", 0, STEP, "");

    /** A bullet that every typeface has. */
    public static final ListStyle BULLETS = new ListStyle(STNumberFormat.BULLET, "•", 0, STEP, "");
}
