package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;

/** A due that hangs on the next meeting gets its date as soon as that meeting has one. Pure. */
public final class EventDue {
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "\\bnext\\s(?:\\p{L}+\\s){0,2}(?:meeting|mtg|session|teleconference|telecon|call)\\b"
                    + "|\\bprochaine?\\s(?:\\p{L}+\\s){0,2}?(?:réunion|rencontre|séance|session|groupe|cluster|comité|bureau|conseil|(?-i:\\p{Lu}{2,6}))\\b"
                    + "|\\b(?:próxim[oa]|siguiente)\\s(?:reunión|sesión|encuentro|comité|junta|consejo|(?-i:\\p{Lu}{2,6}))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** "The July meeting", "la reunión de julio": a month, of which the meeting gives the day. */
    private static final Pattern OF_MONTH = Pattern.compile(
            "\\p{L}\\s(?:meeting|session|call)$|\\b(?:réunion|rencontre|séance|session|reunión|sesión)\\s.*\\b(?:de|d['’])\\s?\\p{L}+$",
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
        if (due == null || next == null || on == null) {
            return due;
        }
        LocalDate day = next.date();
        if (day == null || !day.isAfter(on) || !isMeeting(due, day)) {
            return due;
        }
        LocalDate last = BEFORE.matcher(due.phrase()).find() ? day.minusDays(1) : day;
        return new Due(due.phrase(), on, last, DuePrecision.EVENT);
    }

    /** True when the due hangs on the next meeting, or on one of a month in which the next is. */
    private static boolean isMeeting(Due due, LocalDate next) {
        return switch (due.precision()) {
            case EVENT -> NEXT_MEETING.matcher(due.phrase()).find();
            case MONTH -> OF_MONTH.matcher(due.phrase()).find() && due.includes(next);
            default -> false;
        };
    }
}
