package org.rapporteur.meeting;

/**
 * Where an organisation attended, under which name.
 *
 * @param name as written in the minutes
 */
public record AttendanceRow(long meetingId, String name) {}
