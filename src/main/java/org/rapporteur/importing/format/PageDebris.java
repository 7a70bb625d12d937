package org.rapporteur.importing.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the pages of a printed document leave in its text: page numbers, and running heads and feet. */
final class PageDebris {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)\\s*(?:[-–]\\s*)?(?:(?:page|pag\\.?|pág\\.?|p\\.|página|seite)\\s*)?\\d{1,3}(?:\\s*(?:/|of|sur|de)\\s*\\d{1,3})?\\s*(?:[-–])?\\s*");
    private static final String PAGE = "(?:page|pag\\.?|pág\\.?|página)";
    private static final String OF = "\\d{1,3}\\s*(?:/|of|sur|de)\\s*\\d{1,3}";
    private static final Pattern NUMBERED_FOOT =
            Pattern.compile("(?i).*(?:\\s{3,}|\\s" + PAGE + "\\s?)\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}\\s*");
    /** "Page 2 of 3", "Port Office Page | 2" is no text wherever it stands alone. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\s*" + PAGE + "\\s*" + OF + "\\s*|(?:.{0,120}\\s)?" + PAGE + "\\s?\\|\\s?\\d{1,3}\\s*");

    private static final Pattern AT_END = Pattern.compile("(?i)(?<=\\S)\\s{3,}" + PAGE + "\\s*" + OF + "\\s*$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** In characters, the blanks before it counted. */
    private static final int LONGEST_MARK = 300;

    /** So many lines from a page break there may be running heads and feet. */
    private static final int DEEPEST = 2;
    /** A line that stands for the end of a page. */
    static final String BREAK = "\f";

    private PageDebris() {}

    /** The line without a page number at its end that says of how many it is. */
    static String unnumbered(String line) {
        return line.contains("   ") && line.length() < LONGEST_MARK
                ? AT_END.matcher(line).replaceFirst("")
                : line;
    }

    /** Indices of the lines that belong to the page and not to the text. */
    static Set<Integer> of(List<String> lines) {
        Map<String, Integer> feet = new HashMap<>();
        for (String line : lines) {
            if (isNumberedFoot(line)) {
                feet.merge(shape(line), 1, Integer::sum);
            }
        }
        Set<Integer> debris = edges(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean foot = isNumberedFoot(line) && feet.getOrDefault(shape(line), 0) > 1;
            boolean said = endsInFigure(line)
                    && line.length() < LONGEST_MARK
                    && SAID.matcher(line).matches();
            if (foot || said || (isAlone(lines, i) && PAGE_NUMBER.matcher(line).matches())) {
                debris.add(i);
            }
        }
        return debris;
    }

    private static boolean isNumberedFoot(String line) {
        return endsInFigure(line) && NUMBERED_FOOT.matcher(line).matches();
    }

    private static boolean endsInFigure(String line) {
        String words = line.stripTrailing();
        return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    }

    /** Lines beside a page break that were there before. */
    private static Set<Integer> edges(List<String> lines) {
        Set<Integer> again = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(BREAK)) {
                edge(lines, i, -1, seen, again);
                edge(lines, i, 1, seen, again);
            } else if (i < DEEPEST) {
                seen.add(shape(lines.get(i)));
            }
        }
        return again;
    }

    private static void edge(List<String> lines, int from, int step, Set<String> seen, Set<Integer> again) {
        int found = 0;
        for (int i = from + step; i >= 0 && i < lines.size() && found < DEEPEST; i += step) {
            String line = lines.get(i);
            if (line.equals(BREAK)) {
                return;
            }
            if (!line.isBlank()) {
                found++;
                if (line.length() < LONGEST_MARK && !seen.add(shape(line))) {
                    again.add(i);
                }
            }
        }
    }

    /** True for "3", "- 3 -", "Page 3 of 5". */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    private static boolean isAlone(List<String> lines, int i) {
        boolean before = i == 0 || lines.get(i - 1).isBlank();
        boolean after = i == lines.size() - 1 || lines.get(i + 1).isBlank();
        return !lines.get(i).isBlank() && before && after;
    }

    private static String shape(String line) {
        return BLANKS.matcher(DIGITS.matcher(line).replaceAll("#")).replaceAll(" ");
    }
}
