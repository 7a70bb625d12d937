package org.rapporteur.topic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one meeting said on a topic, in the order of its minutes. */
public record Passage(long meetingId, LocalDate on, List<Item> items) {
    public Passage {
        items = List.copyOf(items);
    }

    /** What a line is. */
    public enum Kind {
        HEADING,
        SAID,
        DECIDED,
        PROMISED
    }

    /**
     * One block.
     *
     * @param promised the follow-up that the block raised; null when none
     */
    public record Item(Kind kind, String blockUid, String text, @Nullable Promised promised) {}

    /**
     * What became of a promise.
     *
     * @param status name of the follow-up's status
     * @param duePhrase empty when it has no due, {@code dueTo} null when its last day is not known
     */
    public record Promised(int number, String status, String duePhrase, @Nullable LocalDate dueTo) {}
}
