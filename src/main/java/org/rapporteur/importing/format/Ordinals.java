package org.rapporteur.importing.format;

import java.util.Locale;

/** Numbers of list items as letters and Roman numerals. */
final class Ordinals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Ordinals() {}

    /**
     * A number in a format of Word.
     *
     * @param format lower case: "decimal", "lowerletter", "upperroman"; what is not known counts as decimal
     */
    static String of(int number, String format) {
        String small = format.contains("roman")
                ? roman(number)
                : format.contains("letter") ? letters(number) : String.valueOf(number);
        return format.startsWith("upper") ? small.toUpperCase(Locale.ROOT) : small;
    }

    /** a … z, then aa, bb, as Word counts. */
    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat(Math.min((number - 1) / 26 + 1, 9));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
