package org.rapporteur.importing.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.recognition.SectionTitles;

/** What a heading without markup looks like: short, begins with a capital, does not end like a sentence. */
public final class HeadingShape {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 15;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Words that no title ends with. */
    private static final Set<String> OPEN = Set.of(
            "and", "or", "the", "a", "an", "of", "to", "in", "with", "for", "by", "from", "that", "which", "is", "are",
            "be", "et", "de", "y");

    /** "CARE -> final list": an arrow leads from one thing to another, and titles name one. */
    private static final Pattern ARROW = Pattern.compile("\\s(?:[-=]{1,2}>|→)\\s");

    private HeadingShape() {}

    /** True for a text that could be a heading. */
    public static boolean fits(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean starts = Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
        return starts
                && ".;,!".indexOf(last) < 0
                && BLANKS.split(text).length <= MOST_WORDS
                && !endsOpen(text)
                && !ARROW.matcher(text).find();
    }

    private static boolean endsOpen(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return OPEN.contains(text.substring(start).toLowerCase(Locale.ROOT));
    }

    /** The words of a title without the colon or full stop behind them. */
    public static String bare(String text) {
        return text.endsWith(":") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** A title whose meaning every group shares is a heading wherever it stands on its own. */
    public static boolean isKnownTitle(String text) {
        return SectionTitles.isShared(text);
    }
}
