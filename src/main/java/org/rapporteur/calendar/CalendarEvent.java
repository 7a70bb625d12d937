package org.rapporteur.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day.
 *
 * @param uid the same for the same event, so that a calendar replaces it
 * @param start null for the whole day
 * @param end null when not known: an hour and a half then
 * @param zone in which the times are meant
 */
public record CalendarEvent(
        String uid,
        String summary,
        String place,
        String description,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        ZoneId zone) {}
