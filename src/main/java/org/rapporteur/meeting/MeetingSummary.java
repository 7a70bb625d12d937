package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of meetings.
 *
 * @param present organisations present
 * @param actions follow-ups raised
 * @param open of these still pending, {@code overdue} of these past their due
 */
public record MeetingSummary(
        long id,
        MeetingState state,
        String group,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        int present,
        int actions,
        int open,
        int overdue,
        @Nullable NextMeeting next) {}
