package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/**
 * An action somebody owes.
 *
 * @param number unique in the workspace, from 1, never given twice
 * @param meetingId the meeting that raised it, {@code raisedOn} that meeting's date
 * @param blockUid the block of the minutes it was born from
 * @param text the action as written in the minutes
 * @param agencies whose it is in lists by agency, each once: the owners, and in the place of people their organisations
 * @param due null when none was said
 * @param topic what it is about; null when neither the action nor its heading says
 */
public record FollowUp(
        long id,
        int number,
        long meetingId,
        LocalDate raisedOn,
        String blockUid,
        String text,
        List<Owner> owners,
        List<Owner> agencies,
        @Nullable Due due,
        Status status,
        @Nullable String topic) {
    public FollowUp {
        owners = List.copyOf(owners);
        agencies = List.copyOf(agencies);
    }

    FollowUp withOwners(List<Owner> found, List<Owner> theirs) {
        return new FollowUp(id, number, meetingId, raisedOn, blockUid, text, found, theirs, due, status, topic);
    }

    /** True when the agency, named by its short name, or one of its people is an owner. */
    public boolean isOf(String agency) {
        return agencies.stream().anyMatch(owner -> owner.name().equalsIgnoreCase(agency));
    }

    /** Pending, and the whole range of its due lies before the given day. */
    public boolean isOverdueOn(LocalDate day) {
        return status.isPending() && due != null && due.isOverdueOn(day);
    }
}
