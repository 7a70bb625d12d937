package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.SectionTitles;

/** Takes lists apart that ran into one line: "1. Minutes 2. Wells 3. AoB", "• Maps • Wells". */
final class InlineLists {
    private static final Pattern NUMBER = Pattern.compile("(?<=^|\\s)(\\d{1,2})[.)]\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("(?<=^|\\s)[•·▪●\\uf0b7\\uf0a7]\\s*(?=\\S)");

    /** The same behind a sentence. */
    private static final Pattern BULLET_BEHIND = Pattern.compile("(?<=[.;:)]\\s)[•·▪●\\uf0b7\\uf0a7]\\s+(?=\\S)");

    private static final Pattern COUNTED = Pattern.compile("(?<=^|\\s)\\(?(?<mark>[a-z]{1,4})\\)\\s+(?=\\S)");
    private static final List<List<String>> SERIES = List.of(
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
            List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
    private static final Pattern DASH = Pattern.compile("(?<=[.:;]\\s)[-–]\\s+(?=\\p{Lu})");
    private static final Pattern FIRST_SIGN = Pattern.compile("(?<sign>o|[-–•])\\s+(?=\\p{Lu})");
    private static final int LONGEST = 5000;

    private InlineLists() {}

    /** The line itself unless it holds a list of two items or more; then what leads it in, and the items. */
    static List<Line> apart(Line line) {
        List<int[]> marks = numbers(line.text());
        BlockKind kind = BlockKind.NUMBERED;
        if (marks.size() < 2) {
            marks = bullets(line.text());
            kind = BlockKind.BULLET;
        }
        if (marks.size() < 2) {
            return List.of(line);
        }
        return items(line, marks, kind);
    }

    /** An item for each bullet of a line that begins with one. */
    static List<Line> bulleted(Line line) {
        return items(line, bullets(line.text()), BlockKind.BULLET);
    }

    /**
     * A paragraph that leads in what was agreed and holds it as (i), (ii), (iii) or (a), (b), (c): the words that lead in, and
     * the items; the line itself otherwise.
     */
    static List<Line> agreed(Line line) {
        int colon = !line.isHeading() && line.cells().isEmpty() && line.text().length() <= LONGEST
                ? leading(line.text())
                : -1;
        if (colon < 0) {
            return List.of(line);
        }
        List<int[]> marks = counted(line.text(), colon);
        if (marks.size() > 1) {
            return items(line, marks, BlockKind.LETTERED);
        }
        List<int[]> dashes = dashes(line.text(), colon);
        return dashes.size() > 2 ? items(line, dashes, BlockKind.BULLET) : List.of(line);
    }

    /** "Action points: o IOM to print the map. o WFP to count": the label, and an item for each bullet behind it; the line itself otherwise. */
    static List<Line> labelled(Line line) {
        Matcher label = ActionLines.PREFIX.matcher(line.text());
        if (!line.cells().isEmpty() || line.text().length() > LONGEST || !label.find()) {
            return List.of(line);
        }
        Matcher first =
                FIRST_SIGN.matcher(line.text()).region(label.end(), line.text().length());
        if (!first.lookingAt()) {
            return ActionLines.isPlural(label.group()) ? behindFirst(line, label.end()) : List.of(line);
        }
        String sign = Pattern.quote(first.group("sign"));
        Matcher mark = Pattern.compile("(?<=[.;:)]\\s)" + sign + "\\s+(?=\\S)").matcher(line.text());
        List<int[]> marks = new ArrayList<>();
        while (mark.find()) {
            marks.add(new int[] {mark.start(), mark.end()});
        }
        return marks.size() > 1 ? items(line, marks, BlockKind.BULLET) : List.of(line);
    }

    /** "Action points: IOM to print the map. • WFP to count": the first lost its bullet, and each other is a paragraph. */
    private static List<Line> behindFirst(Line line, int from) {
        List<Line> parts = new ArrayList<>();
        Matcher bullet =
                BULLET_BEHIND.matcher(line.text()).region(from, line.text().length());
        int start = 0;
        while (bullet.find()) {
            parts.add(part(line, start, bullet.start()));
            start = bullet.end();
        }
        parts.add(part(line, start, line.text().length()));
        return parts;
    }

    private static Line part(Line line, int start, int end) {
        RichText words = RichTextBuilder.part(line.content(), start, end);
        return new Line(line.number(), words, line.level(), line.item(), start == 0 && line.afterGap());
    }

    /** The words in front of the first mark, and an item for each; a mark with nothing behind it is words too. */
    private static List<Line> items(Line line, List<int[]> marks, BlockKind kind) {
        List<Line> parts = new ArrayList<>();
        String lead = line.text().substring(0, marks.getFirst()[0]).strip();
        if (!lead.isEmpty()) {
            parts.add(line.saying(lead));
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1)[0] : line.text().length();
            String label =
                    line.text().substring(marks.get(i)[0], marks.get(i)[1]).strip();
            RichText words =
                    RichText.plain(line.text().substring(marks.get(i)[1], end).strip());
            boolean gap = parts.isEmpty() && line.afterGap();
            parts.add(
                    words.isBlank()
                            ? line.saying(label)
                            : new Line(line.number(), words, 0, new Line.Item(kind, label, 0), gap));
        }
        return parts;
    }

    /** "…: - IOM to print the map. - WFP to count": dashes behind full stops and semicolons, the first right behind the colon. */
    private static List<int[]> dashes(String text, int colon) {
        List<int[]> marks = new ArrayList<>();
        Matcher dash = DASH.matcher(text);
        while (dash.find()) {
            if (dash.start() > colon) {
                marks.add(new int[] {dash.start(), dash.end()});
            }
        }
        return marks;
    }

    /** The first colon behind words that lead in what was agreed; -1 where there is none. */
    private static int leading(String text) {
        int from = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', from)) {
            if (SectionTitles.leadsIn(lastSentence(text.substring(from, colon + 1)))) {
                return colon;
            }
            from = colon + 1;
        }
        return -1;
    }

    private static String lastSentence(String text) {
        int stop = text.lastIndexOf(". ");
        return (stop < 0 ? text : text.substring(stop + 2)).strip();
    }

    /** Places of (i), (ii) … or (a), (b) … in order behind a place. */
    private static List<int[]> counted(String text, int from) {
        for (List<String> series : SERIES) {
            List<int[]> marks = new ArrayList<>();
            Matcher mark = COUNTED.matcher(text);
            mark.region(from, text.length());
            while (mark.find()) {
                boolean next =
                        marks.size() < series.size() && mark.group("mark").equals(series.get(marks.size()));
                if (next) {
                    marks.add(new int[] {mark.start(), mark.end()});
                }
            }
            if (marks.size() > 1) {
                return marks;
            }
        }
        return List.of();
    }

    /** True for words that hold two items or more. */
    static boolean isList(String text) {
        return numbers(text).size() > 1 || bullets(text).size() > 1;
    }

    /** Places of 1, 2, 3 … in order. */
    private static List<int[]> numbers(String text) {
        List<int[]> marks = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == marks.size() + 1) {
                marks.add(new int[] {number.start(), number.end()});
            }
        }
        return marks;
    }

    private static List<int[]> bullets(String text) {
        List<int[]> marks = new ArrayList<>();
        Matcher bullet = BULLET.matcher(text);
        while (bullet.find()) {
            marks.add(new int[] {bullet.start(), bullet.end()});
        }
        return marks;
    }
}
