package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads every date and period that a text names, whether or not anything is due then. */
public final class Dates {
    private Dates() {}

    /**
     * All dates of a text in order, without the words before them ("April", not "in April").
     *
     * @param on the day that dates without a year are read against, forward
     */
    public static List<Mention<Due>> in(String text, LocalDate on) {
        return in(text, on, ReadingHabits.ANY);
    }

    /** All dates of a text that stands in a document of these habits. */
    public static List<Mention<Due>> in(String text, LocalDate on, ReadingHabits habits) {
        Reference reference = new Reference(on, habits.isMonthFirst());
        List<Mention<Due>> found = new ArrayList<>();
        Tokens tokens = Tokens.of(text);
        int i = 0;
        while (i < tokens.size()) {
            int start = tokens.get(i).start();
            PeriodReader.Read read =
                    CalendarWords.mayStartDate(tokens.get(i).folded()) ? PeriodReader.at(text, start, reference) : null;
            if (read == null) {
                i++;
                continue;
            }
            Period period = read.period();
            if (period != null) {
                Due due = new Due(text.substring(start, read.end()), period.from(), period.to(), period.precision());
                found.add(new Mention<>(due, start, read.end()));
            }
            i = Math.max(i + 1, tokens.indexAt(read.end()));
        }
        return found;
    }
}
