package org.rapporteur.followup.tracker;

import java.util.List;

/**
 * What a returned tracker asks for.
 *
 * @param differences by number, then field
 * @param problems what was not understood, in the order of the sheets
 */
public record Comparison(String file, List<Difference> differences, List<TrackerProblem> problems) {
    public Comparison {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    public long conflicts() {
        return differences.stream().filter(Difference::conflict).count();
    }
}
