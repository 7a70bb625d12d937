package org.rapporteur.followup.tracker;

import java.util.List;
import java.util.Map;

/**
 * A tracker as it came back.
 *
 * @param file its name
 * @param origin which workspace it was sent out from; empty when it does not tell any more
 * @param exported what it said when it was sent out, by id; empty when it does not tell any more
 * @param problems cells and sheets that could not be read
 */
public record ReturnedTracker(
        String file,
        String origin,
        Map<String, Exported> exported,
        List<ReturnedRow> rows,
        List<TrackerProblem> problems) {
    public ReturnedTracker {
        exported = Map.copyOf(exported);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
