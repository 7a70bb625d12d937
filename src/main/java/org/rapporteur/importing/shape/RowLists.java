package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.SectionTitles;

/**
 * Tables of two columns copied as text, what was said and what is to be done, whose rows end in a list: "The list was late / -
 * IOM to print it", and more items in the lines below.
 */
public final class RowLists {
    private static final Pattern LIST =
            Pattern.compile("(?<said>.{12,}?)\\s/\\s+[-–]\\s(?<done>\\p{Lu}(?:(?!\\s/\\s).)*)");
    /** A row with a list in it stands so near to the head. */
    private static final int ROWS = 15;

    private static final int LONGEST_NAME = 40;

    private RowLists() {}

    /** The lines, the heads of such tables made headings, and the first items of their lists lines of their own. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isTornHead(lines, i)) {
                apart.add(line.saying(line.text() + " – " + lines.get(i + 1).text())
                        .withLevel(1));
                i++;
            } else if (line.cells().isEmpty() && isHead(lines, i)) {
                apart.addAll(head(line));
            } else {
                apart.addAll(line.isHeading() || !line.cells().isEmpty() ? List.of(line) : row(line));
            }
        }
        return apart;
    }

    /** "Discussions" and right below it "Action points", with nothing between: names of two columns, one a line. */
    private static boolean isTornHead(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i).text().length() <= LONGEST_NAME
                && lines.get(i + 1).text().length() <= LONGEST_NAME
                && SectionTitles.isDiscussion(lines.get(i).text())
                && lines.get(i).item() == null
                && SectionTitles.isActions(lines.get(i + 1).text())
                && !lines.get(i + 1).afterGap()
                && !lines.get(i + 1).text().endsWith(":");
    }

    private static boolean isHead(List<Line> lines, int i) {
        return SectionTitles.columns(lines.get(i).text()) != null
                && lines.subList(i + 1, Math.min(lines.size(), i + 1 + ROWS)).stream()
                        .anyMatch(row -> LIST.matcher(row.text()).matches());
    }

    private static List<Line> head(Line line) {
        Matcher columns = Objects.requireNonNull(SectionTitles.columns(line.text()));
        Line head = line.saying(columns.group("said") + " – " + columns.group("done"))
                .withLevel(1);
        String more = columns.group("more");
        return more == null ? List.of(head) : List.of(head, line.saying(more));
    }

    private static List<Line> row(Line line) {
        Matcher list = LIST.matcher(line.text());
        if (line.text().indexOf(Line.CELL_BREAK) < 0 || !list.matches()) {
            return List.of(line);
        }
        Line.Item item = line.item() == null ? new Line.Item(BlockKind.BULLET, "-", 0) : line.item();
        RichText said = RichText.plain(list.group("said"));
        return List.of(
                new Line(line.number(), said, 0, line.item(), line.afterGap()),
                new Line(line.number(), RichText.plain(list.group("done")), 0, item, false));
    }
}
