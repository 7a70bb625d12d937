package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.directory.DirectoryAdditions;

/**
 * What one import did; all of it can be undone at once.
 *
 * @param added keys of the new meetings, in the order they were ordered
 * @param replaced keys of the meetings that were taken out of sight for them
 * @param names what the directory got
 */
public record Imported(List<Long> added, List<Long> replaced, DirectoryAdditions.Done names) {
    public Imported {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
    }
}
