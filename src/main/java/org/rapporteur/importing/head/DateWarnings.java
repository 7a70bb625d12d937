package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.DateDoubts;
import org.rapporteur.recognition.ReadingHabits;

/** Says which dates of a document cannot be; none is repaired. */
public final class DateWarnings {
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

    private static String sentence(DateDoubts.Doubt doubt) {
        String phrase = "“" + doubt.phrase() + "” ";
        if (doubt.weekday() != null) {
            return phrase + "is a " + doubt.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + "; check the day.";
        }
        return phrase + "is no date of the calendar; check it.";
    }
}
