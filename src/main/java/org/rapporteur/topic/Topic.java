package org.rapporteur.topic;

import java.time.LocalDate;
import java.util.List;

/**
 * A topic as the list shows it.
 *
 * @param wordings the headings that speak of it, as written, the latest first
 * @param meetings how many meetings had it
 * @param last the latest of these
 * @param open follow-ups about it that are pending
 */
public record Topic(String name, List<String> wordings, int meetings, LocalDate last, int open) {
    public Topic {
        wordings = List.copyOf(wordings);
    }
}
