package org.rapporteur.meeting;

/**
 * One sitting as stored.
 *
 * @param id row in the workspace
 * @param minutes header, attendance and blocks as they stand in the file
 */
public record Meeting(long id, MeetingState state, Minutes minutes) {}
