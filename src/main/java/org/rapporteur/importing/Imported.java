package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.followup.Reviews.Settled;

/**
 * What one import did; all of it can be undone at once.
 *
 * @param added keys of the new meetings, in the order they were ordered
 * @param replaced keys of the meetings that were taken out of sight for them
 * @param names what the directory got
 * @param settled statuses that follow-ups of other minutes got from a review
 */
public record Imported(List<Long> added, List<Long> replaced, DirectoryAdditions.Done names, List<Settled> settled) {
    public Imported {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        settled = List.copyOf(settled);
    }
}
