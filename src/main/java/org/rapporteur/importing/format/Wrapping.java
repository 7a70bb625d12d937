package org.rapporteur.importing.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.recognition.SectionTitles;

/**
 * Tells a line that was wrapped from one that was ended. A document counts as wrapped when lines go on in small letters
 * again and again; its width is what nine of ten lines keep within.
 *
 * @param width in characters; very large for a document whose paragraphs are single lines
 * @param small paragraphs begin with small letters as a habit, which then tells nothing
 */
record Wrapping(int width, boolean small) {
    private static final Pattern ENTRY =
            Pattern.compile("^\\s*[^\\s.:–—-][^.:–—]{1,45}?(?:\\s[-–—]\\s|\\s?:\\s|\\s[-=]+>\\s)");
    /** A line that begins with a mark of its own: "=> IOM prints the map". */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:[-=]{1,3}>|>{1,3}|→|⇒|➔|➜|►|▶|☐|□|\\[[ xX]?\\])\\s");

    private static final Pattern NUMBER = Pattern.compile("\\s*(?:\\d{1,2}\\.\\d{1,2}\\s?[.:)]|\\d{1,3}\\s?:)\\s");
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?<=[.!?;,)\\p{Ll}])\\s(?:Action|Action [Pp]oint|AP|[Ii]tem|[Pp]oint|[Aa]nnexe?|[Pp]aragraph|[Ss]ection|[Nn]o\\.|n°)$");

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
        return new Wrapping(wrapped ? width : NEVER, beginSmall(lines));
    }

    /** Half of the lines behind a gap or a list marker begin with a small letter: notes taken in haste. */
    private static boolean beginSmall(List<String> lines) {
        int all = 0;
        int small = 0;
        for (int i = 0; i < lines.size(); i++) {
            ListMarker.Found marker = ListMarker.of(lines.get(i));
            boolean begins = marker != null || i == 0 || lines.get(i - 1).isBlank();
            String words = marker == null ? lines.get(i) : lines.get(i).substring(marker.end());
            if (begins && words.chars().anyMatch(Character::isLetter)) {
                all++;
                small += startsSmall(words) ? 1 : 0;
            }
        }
        return small * 2 > all;
    }

    /** Goes on in small letters behind what is no end of a sentence. */
    static boolean goesOn(String line, String next) {
        return !line.isBlank()
                && !next.isBlank()
                && !endsSentence(line)
                && startsSmall(next)
                && ListMarker.of(next) == null;
    }

    /** "… Action" before "7.2: IOM to …": the number at the beginning of the next line is not one of a list. */
    static boolean announcesNumber(String line, String next) {
        return NUMBER.matcher(next).lookingAt()
                && ANNOUNCES.matcher(line.stripTrailing()).find();
    }

    /** True when the next line continues this one. */
    boolean joins(String line, String next) {
        if (announcesNumber(line, next) && width < NEVER) {
            return true;
        }
        if (ListMarker.of(next) != null
                || ARROW.matcher(next).lookingAt()
                || ActionLines.isMarked(next.strip())
                || Labels.startsWithLabel(next)
                || FollowingLabels.isLabel(next)
                || (!startsSmall(next) && Labels.alone(next) != null)
                || HeadingShape.isKnownTitle(next.strip())
                || isTitleOfTalk(next.strip())) {
            return false;
        }
        if (isOpen(line) && (width < NEVER || closes(next))) {
            return true;
        }
        if (line.stripTrailing().endsWith(":")) {
            return false;
        }
        if (line.stripTrailing().endsWith(",")) {
            return true;
        }
        int used = line.stripTrailing().length() + 1 + firstWord(next);
        if (endsSentence(line)) {
            return used > width;
        }
        boolean full = used > width * LOOSE;
        if (isShoutedTitle(line) || (!full && isEntry(line) && isEntry(next))) {
            return false;
        }
        if (small) {
            return used > width;
        }
        return startsSmall(next) ? width < NEVER || line.strip().length() >= SHORTEST : used > width * LOOSE;
    }

    /** "Summary of discussion:"; without the colon, or of one word, it may be part of a sentence. */
    private static boolean isTitleOfTalk(String line) {
        return line.endsWith(":") && line.indexOf(' ') > 0 && !startsSmall(line) && SectionTitles.isDiscussion(line);
    }

    /** "WFP - print the map", "all: check it": who or what, a sign, and more; two such lines are two entries of a list. */
    private static boolean isEntry(String line) {
        return ENTRY.matcher(line).lookingAt();
    }

    /** A bracket that opened near the end of the line closes in the next. */
    private static boolean isOpen(String line) {
        int open = line.lastIndexOf('(');
        return open > line.lastIndexOf(')') && open > line.length() / 2;
    }

    private static boolean closes(String line) {
        int close = line.indexOf(')');
        int open = line.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    /** "ACTIONS", "NEXT MEETING": a title that the next line does not go on with. */
    private static boolean isShoutedTitle(String line) {
        String title = line.strip();
        return HeadingShape.isKnownTitle(title) && title.equals(title.toUpperCase(Locale.ROOT));
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
