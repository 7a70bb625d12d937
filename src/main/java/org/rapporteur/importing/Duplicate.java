package org.rapporteur.importing;

import java.time.LocalDate;

/**
 * A meeting in the workspace that a draft may be a second copy of.
 *
 * @param sameFile it was imported from a file with the very same content; otherwise it is a meeting of the same group on
 *     the same day
 */
public record Duplicate(long meetingId, LocalDate date, boolean sameFile) {}
