package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.DateDoubts;
import org.rapporteur.recognition.PastDay;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.recognition.Recogniser;

/** Says which dates of a document cannot be, or can hardly be meant; none is repaired. */
public final class DateWarnings {
    /** So many letters tell one action from another. */
    private static final int KNOWN_BY = 30;

    private DateWarnings() {}

    /** A warning for each date that cannot be, with the number of its line. */
    public static List<ImportWarning> of(List<Line> lines, LocalDate on, ReadingHabits habits) {
        List<ImportWarning> warnings = new ArrayList<>();
        // In long tables the same days come again and again.
        Map<String, List<DateDoubts.Doubt>> byCell = new HashMap<>();
        for (Line line : lines) {
            List<DateDoubts.Doubt> doubts = line.cells().isEmpty()
                    ? DateDoubts.in(line.text(), on, habits)
                    : line.cells().stream()
                            .flatMap(cell ->
                                    byCell.computeIfAbsent(cell, words -> DateDoubts.in(words, on, habits)).stream())
                            .toList();
            doubts.forEach(doubt -> warnings.add(new ImportWarning(line.number(), sentence(doubt))));
        }
        return warnings;
    }

    /** A warning for each action due on a day that was just past when the group met, with the number of its line. */
    public static List<ImportWarning> past(List<Block> blocks, List<Line> lines, LocalDate on, Recogniser recogniser) {
        List<ImportWarning> warnings = new ArrayList<>();
        ActionReader reader = new ActionReader(recogniser);
        for (Block block : blocks) {
            if (block.kind() == BlockKind.ACTION) {
                PastDay.of(reader.read(block, on).dueSaid(), on)
                        .ifPresent(past -> warnings.add(
                                new ImportWarning(lineOf(block.text(), past.phrase(), lines), past.sentence())));
            }
        }
        return warnings;
    }

    /** The line that holds the words of an action and the day; 0 when they stand in no one line. */
    private static int lineOf(String action, String phrase, List<Line> lines) {
        String start = action.substring(0, Math.min(action.length(), KNOWN_BY));
        Stream<Line> both = lines.stream()
                .filter(line -> line.text().contains(start) && line.text().contains(phrase));
        Stream<Line> day = lines.stream().filter(line -> line.text().contains(phrase));
        return Stream.concat(both, day).mapToInt(Line::number).findFirst().orElse(0);
    }

    private static String sentence(DateDoubts.Doubt doubt) {
        String phrase = "“" + doubt.phrase() + "” ";
        if (doubt.weekday() != null) {
            return phrase + "is a " + doubt.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + "; check the day.";
        }
        return phrase + "is no date of the calendar; check it.";
    }
}
