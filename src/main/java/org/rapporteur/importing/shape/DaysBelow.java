package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    /** "… with all members by", and the day in the next line. */
    private static final Pattern ENDS_OPEN = Pattern.compile(
            "(?iu)\\s(?:by|before|until|till|no later than|avant(?: le)?|d['’]ici(?: au| le)?|jusqu['’]au|au plus tard le|antes del?|hasta el|a m[áa]s tardar el)$");

    private DaysBelow() {}

    /** The lines, with such days behind the actions above them. */
    public static List<Line> joined(List<Line> document, Recogniser recogniser) {
        List<Line> lines = unbroken(document, recogniser);
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

    /** The lines, with a day behind the line above that ends with "by". */
    private static List<Line> unbroken(List<Line> lines, Recogniser recogniser) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line above = joined.isEmpty() ? null : joined.getLast();
            boolean goesOn = above != null
                    && line.text().length() <= LONGEST
                    && ENDS_OPEN.matcher(above.text()).find()
                    && isDay(line, recogniser);
            joined.add(goesOn ? goingOn(joined.removeLast(), line) : line);
        }
        return joined;
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

    private static Line goingOn(Line action, Line day) {
        RichText words = RichTextBuilder.joined(
                action.content(), " ", RichText.plain(day.text().strip()));
        return new Line(action.number(), words, action.level(), action.item(), action.afterGap());
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
