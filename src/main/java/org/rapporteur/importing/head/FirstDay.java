package org.rapporteur.importing.head;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.ReadingHabits;

/** The day at the beginning of a page that came as one line: what stands before it tells whether it is that of another meeting. */
final class FirstDay {
    /** A title and where the group met take so many letters. */
    private static final int NEAR = 400;

    private static final int BEFORE = 60;
    private static final int LONGEST_TITLE = 100;

    private FirstDay() {}

    /** A day, and the words before it. */
    private record Found(LocalDate day, String before) {}

    /** The first day with its year; null where there is none, or where it is said of another meeting. */
    static @Nullable LocalDate of(String page, ReadingHabits habits) {
        Found found = find(page, habits);
        return found == null ? null : found.day();
    }

    /** The group that the title before that day names; empty where it is no title, or names none. */
    static String group(String page, ReadingHabits habits) {
        Found found = find(page, habits);
        String group = found == null || found.before().length() > LONGEST_TITLE ? "" : GroupTitle.group(found.before());
        return BodyWords.isIn(group) && !BodyWords.nameNobody(group) ? group : "";
    }

    private static @Nullable Found find(String page, ReadingHabits habits) {
        String text = page.substring(0, Math.min(NEAR, page.length()));
        for (Mention<Due> mention : Dates.in(text, When.ANY_DAY, habits)) {
            LocalDate day = mention.what().precision() == DuePrecision.DAY
                    ? When.dated(mention.what().phrase(), habits)
                    : null;
            if (day != null) {
                String before = text.substring(Math.max(0, mention.start() - BEFORE), mention.start());
                return Fallbacks.isOtherMeeting(before) ? null : new Found(day, text.substring(0, mention.start()));
            }
        }
        return null;
    }
}
