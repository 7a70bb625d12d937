package org.rapporteur.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a contact stands to the group.
 *
 * @param since first day in the group; null when not known
 * @param until last day in the group; null: still
 * @param mailingList whether the group's mails go there
 * @param confirmedOn when somebody last made sure that all of it is right; null: never
 * @param leftOn the day the person left the organisation; null: still there
 */
public record Standing(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean mailingList,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate leftOn) {
    public static final Standing NONE = new Standing(null, null, false, null, null);

    public Standing withSince(@Nullable LocalDate now) {
        return new Standing(now, until, mailingList, confirmedOn, leftOn);
    }

    public Standing withUntil(@Nullable LocalDate now) {
        return new Standing(since, now, mailingList, confirmedOn, leftOn);
    }

    public Standing withMailingList(boolean now) {
        return new Standing(since, until, now, confirmedOn, leftOn);
    }

    public Standing withConfirmedOn(@Nullable LocalDate now) {
        return new Standing(since, until, mailingList, now, leftOn);
    }

    public Standing withLeftOn(@Nullable LocalDate now) {
        return new Standing(since, until, mailingList, confirmedOn, now);
    }

    /** True when the person has left by that day. */
    public boolean hasLeft(LocalDate day) {
        return leftOn != null && !leftOn.isAfter(day);
    }
}
