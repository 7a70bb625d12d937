package org.rapporteur.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An organisation at a meeting, or its apologies.
 *
 * @param name as written ("UNHCR"); resolved against the directory when stored
 * @param count how many people came; null when not said
 * @param people who came, as written, separated by commas; empty when not said
 */
public record Attendee(String name, @Nullable Integer count, String people, Presence presence) {
    public static Attendee present(String name) {
        return new Attendee(name, null, "", Presence.PRESENT);
    }
}
