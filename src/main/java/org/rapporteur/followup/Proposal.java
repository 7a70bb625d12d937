package org.rapporteur.followup;

import java.util.List;

/**
 * A line that seems to have to do with an open follow-up. Nothing happens until the user says so.
 *
 * @param kind what the line seems to do
 * @param score 0 to 1, for the order
 */
public record Proposal(FollowUp followUp, Line line, Kind kind, List<Reason> reasons, double score) {
    /** What the line seems to do. */
    public enum Kind {
        /** It asks for the same once more, or gives another date for it. */
        ASKED_AGAIN,
        /** It tells what became of it. */
        ANSWER
    }

    /**
     * Why.
     *
     * @param words the words, agencies or topic that both have in common
     */
    public record Reason(Ground ground, List<String> words) {
        public Reason {
            words = List.copyOf(words);
        }
    }

    /** What both have in common. */
    public enum Ground {
        SAME_TOPIC,
        SAME_AGENCY,
        SAME_WORDS,
        /** The line names another date. */
        OTHER_DATE
    }

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
