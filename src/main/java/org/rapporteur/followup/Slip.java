package org.rapporteur.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;

/**
 * A due that was moved.
 *
 * @param was the due before, {@code now} the one after
 * @param movedOn date of the meeting that moved it
 * @param daysGained days between the two last days; 0 when either has none
 */
public record Slip(@Nullable Due was, @Nullable Due now, LocalDate movedOn, long daysGained) {}
