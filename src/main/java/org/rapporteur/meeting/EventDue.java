package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;

/** A due that hangs on the next meeting gets its date as soon as that meeting has one. Pure. */
public final class EventDue {
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "\\bnext\\s(?:\\p{L}+\\s){0,2}(?:meeting|session|teleconference|telecon|call)\\b"
                    + "|\\bprochaine?\\s(?:\\p{L}+\\s){0,2}?(?:réunion|rencontre|séance|session|groupe|cluster|(?-i:\\p{Lu}{2,6}))\\b"
                    + "|\\b(?:próxim[oa]|siguiente)\\s(?:reunión|sesión|encuentro|(?-i:\\p{Lu}{2,6}))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEFORE =
            Pattern.compile("^(?:before|prior to|ahead of|in time for|avant|antes del?)\\b", Pattern.CASE_INSENSITIVE);

    private EventDue() {}

    /**
     * The due with its range when it is known: "before" ends on the day before the next meeting, all others on its day.
     *
     * @return the due as it came when it hangs on something else, or the next meeting has no date after this one's
     */
    public static @Nullable Due known(@Nullable Due due, Header header) {
        NextMeeting next = header.next();
        LocalDate on = header.date();
        if (due == null || due.precision() != DuePrecision.EVENT || next == null || on == null) {
            return due;
        }
        LocalDate day = next.date();
        if (day == null
                || !day.isAfter(on)
                || !NEXT_MEETING.matcher(due.phrase()).find()) {
            return due;
        }
        LocalDate last = BEFORE.matcher(due.phrase()).find() ? day.minusDays(1) : day;
        return new Due(due.phrase(), on, last, DuePrecision.EVENT);
    }
}
