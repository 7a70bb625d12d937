package org.rapporteur.importing;

import java.util.List;

/**
 * What one import did; all of it can be undone at once.
 *
 * @param added keys of the new meetings, in the order they were ordered
 * @param replaced keys of the meetings that were taken out of sight for them
 */
public record Imported(List<Long> added, List<Long> replaced) {
    public Imported {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
    }
}
