package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.body.OwedSigns.Sign;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/**
 * Lists of actions under a title that nobody foresaw ("Homework", "Ce que nous attendons"), told by what stands in them: most
 * of their items say who does something, by when, or both. One such item may be anything; a list of them is a list of actions.
 */
final class OwedLists {
    private static final int LONGEST_NAMES = 60;
    private static final int LEAST = 2;
    /** Of promises in one list, which may as well be news. */
    private static final int LEAST_PROMISES = 3;

    private final OwedSigns signs;
    private final OpenList titles;
    private final Set<Line> owed = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Items of the list that is looked at, and what each looks like. */
    private final List<Sign> run = new ArrayList<>();
    /** All lines of that list: its items, what stands below them, and the names above them. */
    private final List<Line> lines = new ArrayList<>();

    private Line.@Nullable Item first;
    private boolean under;
    private boolean news;
    /** The title speaks of what is to be done, in words of its own. */
    private boolean hinted;

    private OwedLists(Recogniser recogniser) {
        this.signs = new OwedSigns(recogniser);
        this.titles = new OpenList(recogniser, new OwedLines(recogniser));
    }

    /** Finds them among the lines of discussion. */
    static OwedLists in(List<Line> lines, Recogniser recogniser) {
        OwedLists lists = new OwedLists(recogniser);
        Section section = Section.DISCUSSION;
        boolean present = false;
        for (Line line : lines) {
            if (line.isHeading()) {
                section = Section.of(line.text());
                present = isOfAttendance(line);
                lists.settle();
                lists.news = SectionTitles.isOther(line.text()) || SectionTitles.isNews(line.text());
                lists.hinted = SectionTitles.hintsActions(line.text());
            } else if (section.isTalk() && !present) {
                lists.take(line);
            }
        }
        lists.settle();
        return lists;
    }

    /** Those below "Present" owe nothing by that. */
    private static boolean isOfAttendance(Line title) {
        Labels.Field field = Labels.alone(title.text());
        return field == Labels.Field.PRESENT || field == Labels.Field.APOLOGIES;
    }

    /** True for a line of such a list. */
    boolean has(Line line) {
        return owed.contains(line);
    }

    private void take(Line line) {
        if (!line.cells().isEmpty()) {
            // Tables say it in their heads; those of thousands of rows must not be read twice.
            settle();
            return;
        }
        if (mayNameOwners(line) && titles.takesOwner(line)) {
            lines.add(line);
            under = true;
            return;
        }
        if (!lines.isEmpty() && isBelow(line)) {
            lines.add(line);
            return;
        }
        Sign sign = signs.of(line, under);
        boolean beside = run.isEmpty() || line.isBeside(first);
        boolean ends = line.item() == null && sign == Sign.NONE;
        if (!beside || ends) {
            settle();
        }
        if (!ends) {
            first = run.isEmpty() ? line.item() : first;
            run.add(sign);
            lines.add(line);
        }
    }

    /** Most lines are longer than names are, and need no closer look. */
    private static boolean mayNameOwners(Line line) {
        return line.text().endsWith(":") || (line.item() != null && line.text().length() <= LONGEST_NAMES);
    }

    private boolean isBelow(Line line) {
        return first != null && line.item() != null && line.item().depth() > first.depth();
    }

    /** The list has ended. */
    private void settle() {
        if (isOwed()) {
            owed.addAll(lines);
        }
        run.clear();
        lines.clear();
        first = null;
        under = false;
        titles.under(null);
    }

    /**
     * The counts that make the items a list of actions; a list of news, under "AOB", must tell deeds, and of "Open items" three in
     * five.
     */
    private boolean isOwed() {
        int all = run.size();
        long strong = count(Sign.STRONG);
        long likely = strong + count(Sign.DATED);
        long promised = strong + count(Sign.PROMISED);
        long none = count(Sign.NONE);
        boolean set = strong > 0 && likely >= LEAST && likely * 2 >= all && none * 4 <= all;
        boolean said = !news && Math.max(promised, likely) >= LEAST_PROMISES && isMost(Math.max(promised, likely));
        boolean ticked = none == 0 && all > 0 && lines.stream().allMatch(OwedSigns::isTicked);
        long deeds = count(Sign.WEAK) + strong;
        boolean open = hinted && deeds >= LEAST_PROMISES && deeds * 5L >= all * 3L;
        return set || said || ticked || open;
    }

    /** Four in five. */
    private boolean isMost(long count) {
        return count * 5 >= run.size() * 4L;
    }

    private long count(Sign wanted) {
        return run.stream().filter(sign -> sign == wanted).count();
    }
}
