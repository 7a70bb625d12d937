package org.rapporteur.meeting.circulation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they went out once.
 *
 * @param number from 1 for each meeting
 * @param circulatedAt when they were frozen
 * @param reopenedAt when they were opened again; null while they stand
 * @param reason why they were opened again; empty while they stand
 * @param content what they said
 */
public record Version(
        long id, int number, Instant circulatedAt, @Nullable Instant reopenedAt, String reason, Content content) {

    /**
     * What minutes say.
     *
     * @param head the lines above the text: "Present: UNHCR, IOM"
     */
    public record Content(List<String> head, List<Line> lines) {
        public Content {
            head = List.copyOf(head);
            lines = List.copyOf(lines);
        }
    }

    /** A block as it read. */
    public record Line(String uid, String kind, String text) {}
}
