package org.rapporteur.office;

/** How words break in a cell of a sheet: streamed sheets are not measured, and not every program does so on opening. */
public final class CellText {
    /** Widths of the letters from blank to tilde in Calibri, in hundredths of a digit. */
    private static final int[] LETTERS = {
        45, 64, 79, 98, 100, 141, 135, 44, 60, 60, 98, 98, 49, 60, 50, 76, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 53, 53, 98, 98, 98, 91, 176, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131, 102,
        133, 107, 91, 96, 127, 112, 176, 102, 96, 92, 61, 76, 61, 98, 98, 57, 95, 104, 83, 104, 98, 60, 93, 104, 45, 47,
        90, 45, 158, 104, 104, 104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 98
    };

    private static final int OTHER_LETTER = 105;
    private static final int IDEOGRAPH = 200;
    private static final int FIRST_IDEOGRAPH = 0x2e80;

    /** A column's width counts digits as the screen rounds them; on paper they are wider, and the indent takes its part. */
    private static final int DIGIT_ON_PAPER = 96;

    private static final int INDENT = 100;

    private CellText() {}

    /**
     * How many lines a text of 11 points takes in a column.
     *
     * @param width of the column in characters, as Excel counts it
     */
    public static int lines(String text, int width) {
        int room = width * DIGIT_ON_PAPER - INDENT;
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            int letter = width(c);
            if (c == ' ') {
                // A blank at the end of a line takes no room, so that no line breaks for it.
                used += letter;
                word = 0;
                continue;
            }
            if (used + letter > room && used > 0) {
                lines++;
                // The word that is begun goes down whole, unless it fills the line.
                used = word < used ? word : 0;
                word = used;
            }
            used += letter;
            word = c == '-' ? 0 : word + letter;
        }
        return lines;
    }

    private static int width(char c) {
        if (c >= ' ' && c <= '~') {
            return LETTERS[c - ' '];
        }
        return c >= FIRST_IDEOGRAPH ? IDEOGRAPH : OTHER_LETTER;
    }
}
