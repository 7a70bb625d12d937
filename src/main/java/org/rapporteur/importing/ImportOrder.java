package org.rapporteur.importing;

import java.util.List;

/**
 * What shall be done with a draft.
 *
 * @param replaced keys of the meetings that it takes the place of; empty: it is added beside whatever there is
 */
public record ImportOrder(MinutesDraft draft, List<Long> replaced) {
    public ImportOrder {
        replaced = List.copyOf(replaced);
    }

    /** The draft as one more meeting. */
    public static ImportOrder add(MinutesDraft draft) {
        return new ImportOrder(draft, List.of());
    }
}
