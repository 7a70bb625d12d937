package org.rapporteur.importing.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.SectionTitles;

/** Settles which lines are headings, and how deep. */
public final class Headings {
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})[.)]");
    private static final Pattern NUMBERED = Pattern.compile("^\\p{Lu}?\\d{1,2}[.):]\\s+");
    /** "R2." in front: the second recommendation. */
    private static final Pattern CODED = Pattern.compile("^\\p{Lu}\\d{1,2}[.):]\\s+");

    /** "4.0 ACTION ITEMS", below which 4.1 stands. */
    private static final Pattern CHAPTER = Pattern.compile("\\d{1,2}\\.0[.)]?");

    private static final int LEAST = 3;
    private static final int LOWEST = 6;
    private static final int LONGEST_ITEM = 100;
    private static final int LONGEST_REVIEW = 40;

    private Headings() {}

    /** The lines with section titles that stand as list items made headings, and headings that are actions made text. */
    public static List<Line> settled(List<Line> lines, Recogniser recogniser) {
        List<Line> titled = titled(numbered(lines, recogniser));
        Set<Line> agenda = agenda(titled);
        return CellTitles.without(titled, recogniser).stream()
                .flatMap(line -> ActionLines.apart(line).stream())
                .flatMap(line -> InlineLists.labelled(line).stream())
                .flatMap(line -> InlineLists.agreed(line).stream())
                .map(line -> agenda.contains(line) ? line : settled(line, recogniser))
                .toList();
    }

    /**
     * Bullets below "Agenda", and those of a table of contents: "Next steps" among them is what will be talked about, and above
     * nothing.
     */
    private static Set<Line> agenda(List<Line> lines) {
        Set<Line> agenda = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean within = false;
        for (Line line : lines) {
            within = isBullet(line) ? within : SectionTitles.isAgenda(line.text());
            if (isBullet(line) && ((within && !line.text().endsWith(":")) || leadsToPlace(line))) {
                agenda.add(line);
            }
        }
        return agenda;
    }

    /** All of it is a link to a place in the same document. */
    private static boolean leadsToPlace(Line line) {
        return line.content().marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.LINK
                        && mark.start() == 0
                        && mark.end() == line.text().length()
                        && mark.href() != null
                        && mark.href().startsWith("#"));
    }

    private static boolean isBullet(Line line) {
        return line.item() != null && line.item().kind() == BlockKind.BULLET;
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

    private static Line settled(Line line, Recogniser recogniser) {
        if (line.item() != null
                && CHAPTER.matcher(line.item().label()).matches()
                && HeadingShape.fits(bare(line.text()))) {
            return line.withLevel(1);
        }
        boolean bullet = isBullet(line);
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
                && HeadingShape.fits(bare(line.text()))
                && SectionTitles.isReview(line.text());
        if (line.item() == null && !line.isHeading() && (SectionTitles.isActions(line.text()) || review)) {
            return line.withLevel(LOWEST);
        }
        boolean none = line.isHeading()
                && (SectionTitles.leadsIn(line.text())
                        || TableHead.is(line)
                        || CellTitles.isCell(line.text())
                        || isOwed(line.text(), recogniser));
        return none ? line.withLevel(0) : line;
    }

    private static boolean isShared(String text) {
        return SectionTitles.isOther(text)
                || SectionTitles.isActions(text)
                || SectionTitles.isReview(text)
                || SectionTitles.isNextMeeting(text);
    }

    private static boolean isSharedTitle(String text) {
        return SectionTitles.isAgenda(text)
                || SectionTitles.isDiscussion(text)
                || SectionTitles.isReview(text)
                || SectionTitles.isNextMeeting(text);
    }

    /** "UNHCR to share the list", "C1. Print the map by 3 June – IOM", standing alone, has the shape of a heading and is none. */
    private static boolean isOwed(String text, Recogniser recogniser) {
        Matcher shout = ActionLines.SHOUTED.matcher(text);
        String words =
                NUMBERED.matcher(text.substring(shout.find() ? shout.end() : 0)).replaceFirst("");
        if (recogniser.isTold(words)) {
            return true;
        }
        if (!recogniser.startsWithDeed(words)) {
            return false;
        }
        if (CODED.matcher(text).find()) {
            return true;
        }
        Recognition read = recogniser.action(words, When.ANY_DAY);
        return read.due() != null && read.ownerNames().stream().anyMatch(owner -> owner.kind() != OwnerKind.UNKNOWN);
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
            boolean title = !listed && numberOf(line) == titles.size() + 1 && fits(bare(line.text()), small);
            if (title
                    && !isLabelled(lines, i)
                    && shape(line).equals(shape(lines.get(start)))
                    && !isOwed(line.text(), recogniser)) {
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

    private static String bare(String text) {
        return text.endsWith(":") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
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
