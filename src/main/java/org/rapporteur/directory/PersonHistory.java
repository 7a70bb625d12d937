package org.rapporteur.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person has to do with the group: meetings attended, the latest first, and follow-ups owned. */
public record PersonHistory(List<Attended> meetings, List<Owed> followUps) {
    public static final PersonHistory NONE = new PersonHistory(List.of(), List.of());

    /**
     * A meeting the person is named in.
     *
     * @param presence "PRESENT" or "APOLOGIES"
     */
    public record Attended(long meetingId, LocalDate date, String presence) {}

    /**
     * A follow-up the person owns.
     *
     * @param dueTo last day of the due; null without one
     */
    public record Owed(
            int number, String text, String status, @Nullable LocalDate dueTo, long meetingId, String blockUid) {}
}
