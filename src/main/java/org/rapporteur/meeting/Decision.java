package org.rapporteur.meeting;

import java.time.LocalDate;

/**
 * Something a meeting decided.
 *
 * @param heading under which it stands; empty when under none
 */
public record Decision(long meetingId, LocalDate on, String blockUid, String heading, String text) {}
