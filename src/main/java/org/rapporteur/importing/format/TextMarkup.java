package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the signs of light markup out of plain text: headings behind "==" or "##" or above a line of signs, lines that only
 * divide, bold labels, tags of a page. The number of lines stays.
 */
final class TextMarkup {
    private static final Pattern HEADING = Pattern.compile(
            "^\\s{0,3}(?:={1,6}|#{1,6}|\\*{2,6}) +(?<title>[^\\s][^\\t]{0,150}?)(?:\\s+(?:=+|#+|\\*{2,}))?\\s*$");
    /** "---++ Notes", as in wikis of the TWiki family. */
    private static final Pattern WIKI_HEADING =
            Pattern.compile("^---\\++(?:!!)?\\s*\\*?(?<title>[^\\s*][^\\t]{0,150}?)\\*?\\s*$");

    private static final Pattern RULE = Pattern.compile("^\\s*(?<sign>[=~_^\"'`*+#.-])\\k<sign>{2,}\\s*$");
    private static final Pattern BOLD_LABEL = Pattern.compile(
            "^(?<before>\\s*(?:[-*•]\\s+)?)(?<bold>\\*{1,2}|__)(?<label>[^*_]{2,60}?\\s*:)\\k<bold>(?=\\s|$)");
    private static final Pattern BOLD_LINE =
            Pattern.compile("^\\s*(?<bold>\\*{1,2}|__)(?<words>[^*_\\s][^*_]{1,120})\\k<bold>\\s*(?:\\+|\\\\)?\\s*$");
    private static final Pattern HARD_BREAK = Pattern.compile("(?<=\\S)\\s\\+$");

    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:br|strong|b|em|i|u|p|div|span|font)(?:\\s[^<>]{0,200})?/?>");
    private static final int LEAST_TAGGED = 3;

    private static final int LONGEST = 120;
    /** Stands before the words of a heading; no text holds it, as it is no character (Unicode, 23.7). */
    private static final char HEADING_MARK = '\uFDD0';

    private TextMarkup() {}

    /** The same lines without markup. */
    static List<String> without(List<String> raw) {
        List<String> lines = new ArrayList<>(untagged(raw));
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, plain(lines, i));
        }
        return lines;
    }

    /** Text that was cut out of a page keeps the page's tags; one line with such a tag may speak of it. */
    private static List<String> untagged(List<String> raw) {
        boolean cut = raw.stream()
                        .filter(line ->
                                line.indexOf('<') >= 0 && TAG.matcher(line).find())
                        .limit(LEAST_TAGGED)
                        .count()
                == LEAST_TAGGED;
        return cut ? raw.stream().map(line -> TAG.matcher(line).replaceAll("")).toList() : raw;
    }

    /** True for a line that markup made a heading. */
    static boolean isHeading(String line) {
        return !line.isEmpty() && line.charAt(0) == HEADING_MARK;
    }

    private static String plain(List<String> lines, int i) {
        String line = lines.get(i);
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return HEADING_MARK + heading.group("title");
        }
        Matcher wiki = WIKI_HEADING.matcher(line);
        if (wiki.matches()) {
            return HEADING_MARK + wiki.group("title");
        }
        if (RULE.matcher(line).matches()) {
            return "";
        }
        if (isUnderlined(lines, i)) {
            return HEADING_MARK + line.strip();
        }
        Matcher label = BOLD_LABEL.matcher(line);
        if (label.lookingAt()) {
            return label.group("before") + label.group("label") + line.substring(label.end());
        }
        Matcher bold = BOLD_LINE.matcher(line);
        if (bold.matches()) {
            return bold.group("words");
        }
        return line.endsWith("+") ? HARD_BREAK.matcher(line).replaceFirst("") : line;
    }

    /** A short line behind a gap with a line of signs below that is about as long, and no row of a table. */
    private static boolean isUnderlined(List<String> lines, int i) {
        String line = lines.get(i).strip();
        boolean alone = i == 0 || lines.get(i - 1).isBlank();
        String below = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
        return alone
                && !line.isEmpty()
                && line.length() <= LONGEST
                && Fragment.of(line).size() == 1
                && RULE.matcher(below).matches()
                && below.length() * 2 >= line.length();
    }
}
