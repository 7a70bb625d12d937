package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the minutes. Texts are empty, other values null, when not known.
 *
 * @param group the working group's name ("Lake Basin IM Group")
 * @param previousMinutes date of the previous meeting that these minutes refer to
 */
public record Header(
        String group,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        String chair,
        String noteTaker,
        @Nullable LocalDate previousMinutes,
        @Nullable NextMeeting next) {

    public static Header of(String group, LocalDate date) {
        return new Header(group, date, null, null, "", "", "", null, null);
    }

    public Header withGroup(String changed) {
        return new Header(changed, date, start, end, place, chair, noteTaker, previousMinutes, next);
    }

    public Header withDate(@Nullable LocalDate changed) {
        return new Header(group, changed, start, end, place, chair, noteTaker, previousMinutes, next);
    }

    public Header withTimes(@Nullable LocalTime from, @Nullable LocalTime to) {
        return new Header(group, date, from, to, place, chair, noteTaker, previousMinutes, next);
    }

    public Header withPlace(String changed) {
        return new Header(group, date, start, end, changed, chair, noteTaker, previousMinutes, next);
    }

    public Header withChair(String changed) {
        return new Header(group, date, start, end, place, changed, noteTaker, previousMinutes, next);
    }

    public Header withNoteTaker(String changed) {
        return new Header(group, date, start, end, place, chair, changed, previousMinutes, next);
    }

    public Header withPreviousMinutes(@Nullable LocalDate changed) {
        return new Header(group, date, start, end, place, chair, noteTaker, changed, next);
    }

    public Header withNext(@Nullable NextMeeting changed) {
        return new Header(group, date, start, end, place, chair, noteTaker, previousMinutes, changed);
    }
}
