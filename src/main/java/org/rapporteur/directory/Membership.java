package org.rapporteur.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's time in the working group.
 *
 * @param organisation short name
 * @param since first day; null: always
 * @param until last day, inclusive; null: still
 */
public record Membership(long id, String organisation, @Nullable LocalDate since, @Nullable LocalDate until) {
    /** True when the organisation belongs to the group on that day. */
    public boolean isMemberOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
