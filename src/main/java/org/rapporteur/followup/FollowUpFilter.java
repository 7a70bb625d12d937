package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param further whatever else is asked for
 */
public record FollowUpFilter(
        List<String> agencies,
        OwnerMode mode,
        State state,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String topic,
        @Nullable Long meetingId,
        String words,
        List<Condition> further) {

    /** OPEN means not yet done nor dropped; OVERDUE is open and past its due. */
    public enum State {
        ANY,
        OPEN,
        OVERDUE,
        DONE,
        DROPPED
    }

    public static final FollowUpFilter ALL =
            new FollowUpFilter(List.of(), OwnerMode.ANY, State.ANY, null, null, null, null, "", List.of());

    public FollowUpFilter {
        agencies = List.copyOf(agencies);
        further = List.copyOf(further);
    }

    /** A filter of nothing but these. */
    public static FollowUpFilter of(List<Condition> conditions) {
        return new FollowUpFilter(List.of(), OwnerMode.ANY, State.ANY, null, null, null, null, "", conditions);
    }

    /** All that is asked for, one by one. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        if (!agencies.isEmpty()) {
            all.add(new Condition.Owes(agencies, mode));
        }
        switch (state) {
            case ANY -> {}
            case OPEN -> all.add(new Condition.Has(List.of(Status.OPEN, Status.IN_PROGRESS)));
            case OVERDUE -> all.add(new Condition.Late());
            case DONE -> all.add(new Condition.Has(List.of(Status.DONE)));
            case DROPPED -> all.add(new Condition.Has(List.of(Status.DROPPED)));
        }
        if (dueFrom != null || dueTo != null) {
            all.add(new Condition.DueWithin(dueFrom, dueTo));
        }
        if (topic != null) {
            all.add(new Condition.About(List.of(topic)));
        }
        if (meetingId != null) {
            all.add(new Condition.RaisedIn(meetingId));
        }
        for (String word : words.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                all.add(new Condition.Mentions(word));
            }
        }
        all.addAll(further);
        return all;
    }

    public FollowUpFilter withAgencies(List<String> changed) {
        return new FollowUpFilter(changed, mode, state, dueFrom, dueTo, topic, meetingId, words, further);
    }

    public FollowUpFilter withMode(OwnerMode changed) {
        return new FollowUpFilter(agencies, changed, state, dueFrom, dueTo, topic, meetingId, words, further);
    }

    public FollowUpFilter withState(State changed) {
        return new FollowUpFilter(agencies, mode, changed, dueFrom, dueTo, topic, meetingId, words, further);
    }

    public FollowUpFilter withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new FollowUpFilter(agencies, mode, state, from, to, topic, meetingId, words, further);
    }

    public FollowUpFilter withTopic(@Nullable String changed) {
        return new FollowUpFilter(agencies, mode, state, dueFrom, dueTo, changed, meetingId, words, further);
    }

    public FollowUpFilter withMeeting(@Nullable Long changed) {
        return new FollowUpFilter(agencies, mode, state, dueFrom, dueTo, topic, changed, words, further);
    }

    public FollowUpFilter withWords(String changed) {
        return new FollowUpFilter(agencies, mode, state, dueFrom, dueTo, topic, meetingId, changed, further);
    }
}
