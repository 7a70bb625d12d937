package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/** Lines that stand alone like headings and are none: cells of a table copied one below the other, deeds of a list of actions. */
final class CellTitles {
    private static final Pattern NUMBERED = Pattern.compile("^\\p{Lu}?\\d{1,2}[.):]\\s+");
    private static final int LONGEST_CELL = 30;
    private static final int LEAST_DEED = 4;

    private CellTitles() {}

    /** The lines, with such headings made text. */
    static List<Line> without(List<Line> lines, Recogniser recogniser) {
        return deeds(cells(lines), recogniser);
    }

    /** "Responsible", "Done": out of a table whose cells were copied one below the other. */
    static boolean isCell(String text) {
        return TableHead.isColumn(text) || StatusWords.isStatus(text);
    }

    /** "Print the map", alone in its line below a title of actions, is one of them. */
    private static List<Line> deeds(List<Line> lines, Recogniser recogniser) {
        List<Line> settled = new ArrayList<>();
        boolean actions = false;
        for (Line line : lines) {
            Section section = line.isHeading() ? Section.of(line.text()) : Section.DISCUSSION;
            boolean deed = actions
                    && line.isHeading()
                    && lines.get(settled.size() - 1).isHeading()
                    && line.item() == null
                    && section == Section.DISCUSSION
                    && !NUMBERED.matcher(line.text()).find()
                    && line.text().split("\\s+", -1).length >= LEAST_DEED
                    && recogniser.startsWithDeed(line.text());
            boolean owners = actions && line.isHeading() && recogniser.namesKnown(line.text());
            boolean opens = line.isHeading() && !deed && !owners;
            actions = opens ? section == Section.ACTIONS : actions;
            settled.add(deed ? line.withLevel(0) : line);
        }
        return settled;
    }

    private static boolean isBesideCell(List<Line> lines, int i) {
        return (i > 0 && isCell(lines.get(i - 1).text()))
                || (i + 1 < lines.size() && isCell(lines.get(i + 1).text()));
    }

    /** "Cluster leads" between "Status" and "Done": cells of a table copied one below the other are no titles. */
    private static List<Line> cells(List<Line> lines) {
        List<Line> settled = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean cell = line.isHeading()
                    && line.level() == 1
                    && line.afterGap()
                    && line.text().length() <= LONGEST_CELL;
            if (cell
                    && isBesideCell(lines, i)
                    && Section.of(line.text()) == Section.DISCUSSION
                    && !SectionTitles.isDiscussion(line.text())) {
                settled.set(i, line.withLevel(0));
            }
        }
        return settled;
    }
}
