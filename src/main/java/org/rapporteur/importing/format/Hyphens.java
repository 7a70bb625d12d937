package org.rapporteur.importing.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words divided at the end of a line. */
final class Hyphens {
    private static final char SOFT = '\u00ad';
    private static final Pattern WORD_END = Pattern.compile(".*\\p{L}[-–]$", Pattern.DOTALL);
    /** "2025-" above "2026": a range, whose sign stays. */
    private static final Pattern RANGE = Pattern.compile(".*\\d[-–]$", Pattern.DOTALL);

    private static final Set<String> PREFIXES = Set.of(
            "inter", "follow", "non", "co", "re", "self", "up", "long", "short", "mid", "well", "cross", "sub", "high",
            "low", "full", "part", "multi", "pre", "post", "anti", "ex", "semi", "real", "on", "off", "in", "out", "to",
            "one", "two", "three", "sous", "demi", "vice", "e");

    private Hyphens() {}

    /** True when the text ends in the middle of a word. */
    static boolean divides(String text, String next) {
        return !text.isEmpty()
                && !next.isEmpty()
                && (text.charAt(text.length() - 1) == SOFT
                        || (WORD_END.matcher(text).matches() && Character.isLetter(next.codePointAt(0)))
                        || (RANGE.matcher(text).matches() && Character.isDigit(next.codePointAt(0))));
    }

    /** True when the hyphen at the end was only put there to divide the word, and goes when it is put together. */
    static boolean isDropped(String text, String next) {
        if (text.charAt(text.length() - 1) == SOFT) {
            return true;
        }
        if (text.charAt(text.length() - 1) == '–') {
            return false;
        }
        String before = text.substring(lastBlank(text) + 1, text.length() - 1);
        boolean small = Character.isLowerCase(next.codePointAt(0))
                && !before.isEmpty()
                && Character.isLowerCase(before.codePointBefore(before.length()));
        return small && before.indexOf('-') < 0 && !PREFIXES.contains(before.toLowerCase(Locale.ROOT));
    }

    private static int lastBlank(String text) {
        return Math.max(text.lastIndexOf(' '), Math.max(text.lastIndexOf('('), text.lastIndexOf('\n')));
    }
}
