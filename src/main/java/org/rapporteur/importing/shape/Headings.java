package org.rapporteur.importing.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.ActionParagraphs;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/** Settles which lines are headings, and how deep. */
public final class Headings {
    /** "4.0 ACTION ITEMS", below which 4.1 stands. */
    private static final Pattern CHAPTER = Pattern.compile("\\d{1,2}\\.0[.)]?");

    private static final int LOWEST = 6;
    private static final int LONGEST_REVIEW = 40;

    private Headings() {}

    /** The lines with section titles that stand as list items made headings, and headings that are actions made text. */
    public static List<Line> settled(List<Line> lines, Recogniser recogniser) {
        List<Line> titled = NumberedTitles.settled(lines, recogniser);
        Set<Line> announced = AnnouncedItems.of(titled);
        return CellTitles.without(titled, recogniser).stream()
                .flatMap(line -> ActionParagraphs.apart(line).stream())
                .flatMap(line -> InlineLists.labelled(line).stream())
                .flatMap(line -> InlineLists.agreed(line).stream())
                .map(line -> announced.contains(line) ? line : settled(line, recogniser))
                .toList();
    }

    private static Line settled(Line line, Recogniser recogniser) {
        if (line.item() != null
                && CHAPTER.matcher(line.item().label()).matches()
                && HeadingShape.fits(HeadingShape.bare(line.text()))) {
            return line.withLevel(1);
        }
        boolean bullet = line.isBullet();
        boolean ends = line.text().endsWith(":") || line.text().endsWith(";");
        if (bullet && (SectionTitles.isActions(line.text()) || (ends && isSharedTitle(line.text())))) {
            return line.withLevel(1);
        }
        if (line.isHeading() && SectionTitles.isActions(line.text())) {
            return line;
        }
        boolean marked = ActionLines.isMarked(line.text())
                || ActionIds.AT_START.matcher(line.text()).find()
                || ActionLines.closing(line.text()) != null;
        if (line.isHeading() && marked) {
            return line.withLevel(0);
        }
        boolean review = line.item() == null
                && !line.isHeading()
                && line.text().length() <= LONGEST_REVIEW
                && HeadingShape.fits(HeadingShape.bare(line.text()))
                && SectionTitles.isReview(line.text());
        if (line.item() == null && !line.isHeading() && (SectionTitles.isActions(line.text()) || review)) {
            return line.withLevel(LOWEST);
        }
        boolean none = line.isHeading()
                && (SectionTitles.leadsIn(line.text())
                        || TableHead.is(line)
                        || CellTitles.isCell(line.text())
                        || OwedTitles.is(line.text(), recogniser));
        return none ? line.withLevel(0) : line;
    }

    private static boolean isSharedTitle(String text) {
        return SectionTitles.isAgenda(text)
                || SectionTitles.isDiscussion(text)
                || SectionTitles.isReview(text)
                || SectionTitles.isNextMeeting(text);
    }

    /** The lines with heading levels counted from 1, each one below the last that stands higher in the document. */
    public static List<Line> levelled(List<Line> lines) {
        Deque<Integer> above = new ArrayDeque<>();
        List<Line> levelled = new ArrayList<>();
        for (Line line : lines) {
            if (line.isHeading()) {
                while (!above.isEmpty() && above.peek() >= line.level()) {
                    above.pop();
                }
                above.push(line.level());
            }
            levelled.add(line.isHeading() ? line.withLevel(Math.min(3, above.size())) : line);
        }
        return levelled;
    }
}
