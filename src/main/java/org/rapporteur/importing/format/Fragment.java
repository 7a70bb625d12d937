package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a line of plain text that two blanks or more, or a tab, hold apart from the rest of the line.
 *
 * @param start column of the first character, from 0; tabs go on to the next multiple of eight
 * @param end one past the column of the last character
 */
record Fragment(int start, int end, String text) {
    private static final int TAB = 8;
    /** So many blanks stand between columns at least. */
    static final int APART = 2;

    /** The fragments of a line, from left to right. */
    static List<Fragment> of(String line) {
        String plain = line.strip();
        if (isOne(plain) && line.indexOf('\t') < 0) {
            int indent = line.indexOf(plain);
            return List.of(new Fragment(indent, indent + plain.length(), plain));
        }
        return parted(line);
    }

    private static boolean isOne(String words) {
        return !words.isEmpty() && !words.contains("  ") && words.indexOf('\u00a0') < 0;
    }

    private static List<Fragment> parted(String line) {
        List<Fragment> fragments = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int column = 0;
        int start = 0;
        int end = 0;
        boolean tab = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\t') {
                tab = true;
                column += TAB - column % TAB;
            } else if (Character.isWhitespace(letter) || letter == '\u00a0') {
                column++;
            } else {
                if (!words.isEmpty() && (tab || column - end >= APART)) {
                    fragments.add(new Fragment(start, end, words.toString()));
                    words.setLength(0);
                }
                if (words.isEmpty()) {
                    start = column;
                } else if (column > end) {
                    words.append(' ');
                }
                words.append(letter);
                end = ++column;
                tab = false;
            }
        }
        if (!words.isEmpty()) {
            fragments.add(new Fragment(start, end, words.toString()));
        }
        return fragments;
    }

    /** The fragment cut before the word that begins nearest to a column, at most so far from it; whole where none does. */
    List<Fragment> cut(int column, int reach) {
        int best = -1;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            int begin = i + 1;
            boolean near = Math.abs(start + begin - column) <= reach;
            if (near && (best < 0 || Math.abs(start + begin - column) < Math.abs(start + best - column))) {
                best = begin;
            }
        }
        return best < 0
                ? List.of(this)
                : List.of(
                        new Fragment(start, start + best - 1, text.substring(0, best - 1)),
                        new Fragment(start + best, end, text.substring(best)));
    }
}
