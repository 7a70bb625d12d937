package org.rapporteur.directory.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.contacts.Reading.Refused;

/** Lines of a list that could not be taken, as a CSV file to mend: their cells, then line number and reason. */
public final class RefusedLines {
    private RefusedLines() {}

    /**
     * Writes the lines under the titles of the first one.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public static void write(List<Refused> refused, Path target) {
        int width = refused.stream()
                .mapToInt(one -> Math.max(one.titles().size(), one.cells().size()))
                .max()
                .orElse(0);
        List<String> titles =
                filled(refused.isEmpty() ? List.of() : refused.getFirst().titles(), width);
        titles.add("Line not taken");
        titles.add("Reason");
        ContactCsv.table(
                titles,
                refused.stream()
                        .map(one -> {
                            List<String> cells = filled(one.cells(), width);
                            cells.add((one.sheet() + " " + one.line()).strip());
                            cells.add(one.reason());
                            return cells;
                        })
                        .toList(),
                target);
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add("");
        }
        return all;
    }
}
