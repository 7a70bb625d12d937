package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups are asked for; every condition narrows.
 *
 * @param agencies short names; a follow-up of any of them is found; empty: of all
 * @param mode how the agency must own it
 * @param state which statuses
 * @param dueFrom,dueTo the due's last day lies within, both inclusive; null: open
 * @param topic exactly this topic; null: any
 * @param meetingId raised in this meeting; null: any
 * @param words all of these occur in the action, topic or owners; blank: any
 */
public record FollowUpFilter(
        List<String> agencies,
        OwnerMode mode,
        State state,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String topic,
        @Nullable Long meetingId,
        String words) {

    /** OPEN means not yet done nor dropped; OVERDUE is open and past its due. */
    public enum State {
        ANY,
        OPEN,
        OVERDUE,
        DONE,
        DROPPED
    }

    public static final FollowUpFilter ALL =
            new FollowUpFilter(List.of(), OwnerMode.ANY, State.ANY, null, null, null, null, "");

    public FollowUpFilter {
        agencies = List.copyOf(agencies);
    }

    public FollowUpFilter withAgencies(List<String> changed) {
        return new FollowUpFilter(changed, mode, state, dueFrom, dueTo, topic, meetingId, words);
    }

    public FollowUpFilter withMode(OwnerMode changed) {
        return new FollowUpFilter(agencies, changed, state, dueFrom, dueTo, topic, meetingId, words);
    }

    public FollowUpFilter withState(State changed) {
        return new FollowUpFilter(agencies, mode, changed, dueFrom, dueTo, topic, meetingId, words);
    }

    public FollowUpFilter withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new FollowUpFilter(agencies, mode, state, from, to, topic, meetingId, words);
    }

    public FollowUpFilter withTopic(@Nullable String changed) {
        return new FollowUpFilter(agencies, mode, state, dueFrom, dueTo, changed, meetingId, words);
    }

    public FollowUpFilter withMeeting(@Nullable Long changed) {
        return new FollowUpFilter(agencies, mode, state, dueFrom, dueTo, topic, changed, words);
    }

    public FollowUpFilter withWords(String changed) {
        return new FollowUpFilter(agencies, mode, state, dueFrom, dueTo, topic, meetingId, changed);
    }
}
