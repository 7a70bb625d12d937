package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/** Section titles that stand as items of a numbered list: "1. Wells", paragraphs below it, and "2. Boats". */
final class NumberedTitles {
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})[.)]");
    private static final int LEAST = 3;
    private static final int LONGEST_ITEM = 100;

    private NumberedTitles() {}

    /** The lines, with such titles made headings. */
    static List<Line> settled(List<Line> lines, Recogniser recogniser) {
        return titled(numbered(lines, recogniser));
    }

    /** "9. RECOMMENDATIONS" above items of another list: a title, where in an agenda it is one of several. */
    private static List<Line> titled(List<Line> lines) {
        List<Line> titled = new ArrayList<>(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean numbered = line.item() != null && line.item().kind() == BlockKind.NUMBERED;
            boolean above = numbered && (next.item() == null || next.item().kind() != BlockKind.NUMBERED);
            if (above
                    && (SectionTitles.isActions(line.text())
                            || SectionTitles.isReview(line.text())
                            || SectionTitles.isNextMeeting(line.text()))) {
                titled.set(i, line.withLevel(1));
            }
        }
        return titled;
    }

    /**
     * The section titles of some documents are their outermost numbers: 1, 2, 3 through the whole text, with paragraphs
     * or bullets below most of them.
     */
    private static List<Line> numbered(List<Line> lines, Recogniser recogniser) {
        boolean small = areSmall(lines);
        for (int start = 0; start < lines.size(); start++) {
            boolean begins = numberOf(lines.get(start)) == 1 && !isAgendaOfAnother(lines, start);
            List<Integer> titles = begins ? run(lines, start, small, recogniser) : List.of();
            long filled =
                    titles.stream().filter(i -> isFollowedByOther(lines, i)).count();
            // "(1) Wells", "(2) Boats": in brackets two are enough, as numbers of lists seldom stand in them.
            // And where one of two is a title that every group shares: "1. Stocks", "2. Any other business".
            boolean shared = titles.stream().anyMatch(i -> isShared(lines.get(i).text()));
            int least = shared || shape(lines.get(start)).equals("()") ? 2 : LEAST;
            if (titles.size() >= least && filled * 2 > titles.size()) {
                List<Line> changed = new ArrayList<>(lines);
                titles.forEach(i -> changed.set(i, lines.get(i).withLevel(1)));
                return changed;
            }
        }
        return lines;
    }

    private static boolean isShared(String text) {
        return SectionTitles.isOther(text)
                || SectionTitles.isActions(text)
                || SectionTitles.isReview(text)
                || SectionTitles.isNextMeeting(text);
    }

    /** The first item of an agenda: nothing but short items, behind which the numbers begin again. */
    private static boolean isAgendaOfAnother(List<Line> lines, int start) {
        if (start == 0 || !SectionTitles.isAgenda(lines.get(start - 1).text())) {
            return false;
        }
        for (Line line : lines.subList(start + 1, lines.size())) {
            if (numberOf(line) == 1) {
                return true;
            }
            if (line.item() == null || line.text().length() > LONGEST_ITEM) {
                return false;
            }
        }
        return false;
    }

    /** Indices of the lines numbered 1, 2, 3 … from a start on. */
    private static List<Integer> run(List<Line> lines, int start, boolean small, Recogniser recogniser) {
        List<Integer> titles = new ArrayList<>();
        for (int i = start; i < lines.size(); i++) {
            Line line = lines.get(i);
            // Right behind the second item of a list of actions the third one is no title, though two titles stand
            // above.
            boolean listed = i > start && numberOf(lines.get(i - 1)) == titles.size() && !titles.contains(i - 1);
            boolean title =
                    !listed && numberOf(line) == titles.size() + 1 && fits(HeadingShape.bare(line.text()), small);
            if (title
                    && !isLabelled(lines, i)
                    && shape(line).equals(shape(lines.get(start)))
                    && !OwedTitles.is(line.text(), recogniser)) {
                titles.add(i);
            }
        }
        return titles;
    }

    private static boolean isLabelled(List<Line> lines, int i) {
        return i + 1 < lines.size() && FollowingLabels.isLabel(lines.get(i + 1).text());
    }

    /** Where next to nothing begins with a capital, titles do not either. */
    private static boolean areSmall(List<Line> lines) {
        long small = lines.stream()
                .filter(line -> !line.text().isEmpty()
                        && Character.isLowerCase(line.text().codePointAt(0)))
                .count();
        return small * 2 > lines.size();
    }

    private static boolean fits(String title, boolean small) {
        boolean raised = small && !title.isEmpty();
        return HeadingShape.fits(raised ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) : title);
    }

    private static boolean isFollowedByOther(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && numberOf(lines.get(i + 1)) < 0
                && !FollowingLabels.isLabel(lines.get(i + 1).text())
                && !lines.get(i + 1).isHeading();
    }

    private static int numberOf(Line line) {
        Line.Item item = line.item();
        if (item == null || item.kind() != BlockKind.NUMBERED || item.depth() > 0) {
            return -1;
        }
        Matcher number = NUMBER.matcher(item.label());
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }

    /** "1." and "1)" are numbers of two lists. */
    private static String shape(Line line) {
        return line.item() == null ? "" : line.item().label().replaceAll("\\d+", "");
    }
}
