package org.rapporteur.importing.format;

import java.util.List;
import org.rapporteur.importing.HeadingShape;
import org.rapporteur.importing.Labels;
import org.rapporteur.importing.ListMarker;

/**
 * Tells a line that was wrapped from one that was ended. A document counts as wrapped when lines go on in small letters
 * again and again; its width is what nine of ten lines keep within.
 *
 * @param width in characters; very large for a document whose paragraphs are single lines
 */
record Wrapping(int width) {
    private static final int WIDEST = 130;
    private static final int NEVER = Integer.MAX_VALUE / 2;
    private static final int SHORTEST = 40;
    /** A line that leaves a seventh of the width free was ended on purpose, unless the next word is in small letters. */
    private static final double LOOSE = 0.85;

    static Wrapping of(List<String> lines) {
        int wraps = 0;
        for (int i = 1; i < lines.size(); i++) {
            wraps += goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        List<Integer> lengths = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.stripTrailing().length())
                .sorted()
                .toList();
        int width = lengths.isEmpty() ? NEVER : lengths.get((lengths.size() - 1) * 9 / 10);
        boolean wrapped = wraps >= 2 && wraps * 20 >= lengths.size() && width <= WIDEST;
        return new Wrapping(wrapped ? width : NEVER);
    }

    private static boolean goesOn(String line, String next) {
        return !line.isBlank()
                && !next.isBlank()
                && !endsSentence(line)
                && startsSmall(next)
                && ListMarker.of(next) == null;
    }

    /** True when the next line continues this one. */
    boolean joins(String line, String next) {
        if (ListMarker.of(next) != null
                || Labels.startsWithLabel(next)
                || HeadingShape.isKnownTitle(next.strip())
                || line.stripTrailing().endsWith(":")) {
            return false;
        }
        if (line.stripTrailing().endsWith(",")) {
            return true;
        }
        int used = line.stripTrailing().length() + 1 + firstWord(next);
        if (endsSentence(line)) {
            return used > width;
        }
        return startsSmall(next) ? width < NEVER || line.strip().length() >= SHORTEST : used > width * LOOSE;
    }

    /** True for a sentence that a page break took apart. */
    static boolean isTorn(String line, String next) {
        return line.strip().length() >= SHORTEST
                && !endsSentence(line)
                && startsSmall(next)
                && ListMarker.of(next) == null;
    }

    static boolean endsSentence(String line) {
        String stripped = line.stripTrailing();
        return !stripped.isEmpty() && ".!?:;".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    static boolean startsSmall(String line) {
        int first = line.stripLeading().codePointAt(0);
        return Character.isLowerCase(first) || first == '(' || first == '&';
    }

    private static int firstWord(String line) {
        String stripped = line.stripLeading();
        int blank = stripped.indexOf(' ');
        return blank < 0 ? stripped.length() : blank;
    }
}
