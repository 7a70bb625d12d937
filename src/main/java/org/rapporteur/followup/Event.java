package org.rapporteur.followup;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;

/**
 * One line of a follow-up's ledger.
 *
 * @param at when it was written
 * @param was,now the status (its name) before and after for STATUS, the wording for WORDING; now alone the wording for
 *     RAISED; null for others
 * @param dueWas,dueNow the due before and after for DUE; dueNow alone the first due for RAISED; null where there was none
 * @param note what the user wrote; may be empty
 * @param said the meeting at which it happened; null for what was done between meetings
 * @param slip a due that was moved, and not merely corrected; see ADR 17
 */
public record Event(
        long id,
        Instant at,
        Kind kind,
        @Nullable String was,
        @Nullable String now,
        @Nullable Due dueWas,
        @Nullable Due dueNow,
        String note,
        @Nullable Said said,
        boolean slip) {
    /** Stored by name: do not rename. */
    public enum Kind {
        /** The block of the minutes that it was born from; always the first line. */
        RAISED,
        /** The block reads differently since the minutes were circulated. */
        WORDING,
        DUE,
        STATUS,
        NOTE,
        /** A block of another meeting asks for the same again. */
        ASKED_AGAIN
    }

    static Event status(Instant at, Status was, Status now, String note, @Nullable Said said) {
        return new Event(0, at, Kind.STATUS, was.name(), now.name(), null, null, note, said, false);
    }

    static Event note(Instant at, String note, @Nullable Said said) {
        return new Event(0, at, Kind.NOTE, null, null, null, null, note, said, false);
    }

    static Event wording(Instant at, Kind kind, @Nullable String was, String now, @Nullable Said said) {
        return new Event(0, at, kind, was, now, null, null, "", said, false);
    }

    static Event due(Instant at, @Nullable Due was, @Nullable Due now, String note, @Nullable Said said) {
        return new Event(0, at, Kind.DUE, null, null, was, now, note, said, Slip.isSlip(was, now));
    }

    static Event askedAgain(Instant at, String line, Said said) {
        return new Event(0, at, Kind.ASKED_AGAIN, null, line, null, null, "", said, false);
    }

    /** A DUE line that changes nothing, since what stood before it became the same. */
    boolean isVoid() {
        return kind == Kind.DUE && Objects.equals(dueWas, dueNow);
    }

    /** The same with a first due, for RAISED. */
    Event withDue(@Nullable Due due) {
        return new Event(id, at, kind, was, now, dueWas, due, note, said, slip);
    }
}
