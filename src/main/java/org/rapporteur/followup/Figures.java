package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * How the group keeps its promises, in figures.
 *
 * @param agencies what each owes by name, those who owe most first
 * @param meetings the latest ones, oldest first
 * @param slips how often dues were moved, by topic, the most first
 */
public record Figures(LocalDate asOf, List<AgencyCount> agencies, List<OfMeeting> meetings, List<OfTopic> slips) {
    /**
     * A meeting's share.
     *
     * @param created follow-ups that it raised
     * @param closed those done or dropped since the meeting before, up to this one; of the last meeting also later ones
     */
    public record OfMeeting(LocalDate date, int created, int closed) {}

    /** A topic's share; the name is empty for follow-ups without a topic. */
    public record OfTopic(String topic, int slips) {}

    public Figures {
        agencies = List.copyOf(agencies);
        meetings = List.copyOf(meetings);
        slips = List.copyOf(slips);
    }
}
