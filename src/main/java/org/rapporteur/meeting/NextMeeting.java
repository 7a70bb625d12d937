package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where the group meets next, as far as it was said; the place is empty when not said. */
public record NextMeeting(@Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, String place) {}
