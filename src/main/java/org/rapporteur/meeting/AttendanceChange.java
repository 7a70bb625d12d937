package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.List;

/** What was done to the attendance of a meeting held on a day. */
public record AttendanceChange(long meetingId, LocalDate date, List<Attendee> before, List<Attendee> after) {}
