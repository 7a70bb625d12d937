package org.rapporteur.importing;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.recognition.DateDoubts;
import org.rapporteur.recognition.ReadingHabits;

/** Says which dates of a document cannot be; none is repaired. */
final class DateWarnings {
    private DateWarnings() {}

    static List<ImportWarning> of(List<Line> lines, LocalDate on, ReadingHabits habits) {
        List<ImportWarning> warnings = new ArrayList<>();
        for (Line line : lines) {
            DateDoubts.in(line.text(), on, habits)
                    .forEach(doubt -> warnings.add(new ImportWarning(line.number(), sentence(doubt))));
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
