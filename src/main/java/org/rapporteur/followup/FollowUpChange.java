package org.rapporteur.followup;

import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;

/** One thing that is done to a follow-up; several are done together by {@link FollowUpService#apply}. */
public sealed interface FollowUpChange {
    /** Key of the follow-up. */
    long id();

    /** It gets another status. */
    record ToStatus(long id, Status status) implements FollowUpChange {}

    /** Its due is moved; null takes it away. */
    record ToDue(long id, @Nullable Due due) implements FollowUpChange {}

    /** Something is noted on its progress. */
    record Noted(long id, String note) implements FollowUpChange {}
}
