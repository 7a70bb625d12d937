package org.rapporteur.meeting;

/**
 * A change of minutes from one state to the next; turned round it is its own undo.
 *
 * @param before the state that is in the file
 * @param after the state to be written
 */
public record MinutesChange(long meetingId, Minutes before, Minutes after) {}
