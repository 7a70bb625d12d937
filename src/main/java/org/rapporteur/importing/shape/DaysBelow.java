package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.When;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;

/**
 * Columns of actions and of due days copied one below the other: "WFP to print the map", and in the next line "29/08/2018". One
 * such day may be the next title's; two are a habit.
 */
public final class DaysBelow {
    private static final int LONGEST = 30;
    private static final int LEAST = 2;

    private DaysBelow() {}

    /** The lines, with such days behind the actions above them. */
    public static List<Line> joined(List<Line> lines, Recogniser recogniser) {
        List<Line> joined = new ArrayList<>();
        int found = 0;
        for (Line line : lines) {
            Line above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && isDay(line, recogniser) && isOpen(above, recogniser)) {
                joined.removeLast();
                joined.add(dated(above, line));
                found++;
            } else {
                joined.add(line);
            }
        }
        return found < LEAST ? lines : joined;
    }

    private static boolean isDay(Line line, Recogniser recogniser) {
        String text = line.text().strip();
        return line.cells().isEmpty()
                && line.item() == null
                && text.length() <= LONGEST
                && text.chars().anyMatch(Character::isDigit)
                && recogniser.due(text, When.ANY_DAY).isPresent();
    }

    /** Somebody is told to do it, and not by when. */
    private static boolean isOpen(Line line, Recogniser recogniser) {
        return line.cells().isEmpty()
                && recogniser.isTold(line.text())
                && recogniser.dueOf(line.text(), When.ANY_DAY) == null;
    }

    private static Line dated(Line action, Line day) {
        String text = action.text().stripTrailing();
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        RichText words = RichTextBuilder.joined(
                RichTextBuilder.part(action.content(), 0, end),
                " – ",
                RichText.plain(day.text().strip()));
        return new Line(action.number(), words, 0, action.item(), action.afterGap());
    }
}
