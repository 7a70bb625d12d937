package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.meeting.MeetingState;

/**
 * What shall be done with a draft.
 *
 * @param replaced keys of the meetings that it takes the place of; empty: it is added beside whatever there is
 * @param state how the minutes stand
 */
public record ImportOrder(MinutesDraft draft, List<Long> replaced, MeetingState state) {
    public ImportOrder {
        replaced = List.copyOf(replaced);
    }

    /** A draft that takes the place of others and stays a draft. */
    public ImportOrder(MinutesDraft draft, List<Long> replaced) {
        this(draft, replaced, MeetingState.DRAFT);
    }

    /** The draft as one more meeting. */
    public static ImportOrder add(MinutesDraft draft) {
        return new ImportOrder(draft, List.of());
    }
}
