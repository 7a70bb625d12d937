package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.importing.table.ActionTable.Row;

/** A row of any other table, one cell of which holds the actions below the word: "Action", and lines; or lines that begin with it. */
final class TitledCell {
    private TitledCell() {}

    /** The row with these actions, and its other cells before them; null where no cell holds any. */
    static @Nullable Row of(Line line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            List<String> actions = CellLines.actions(cells.get(i));
            if (!actions.isEmpty()) {
                List<Line> before = new ArrayList<>();
                for (int j = 0; j < cells.size(); j++) {
                    before.addAll(j == i ? List.of() : CellLines.of(line, cells.get(j)));
                }
                return new Row(
                        before,
                        actions.stream()
                                .filter(words -> !NoAction.says(words))
                                .map(words -> new Entry(line.saying(words), null, null, null))
                                .toList());
            }
        }
        boolean marked = cells.stream().anyMatch(CellLines::holdsMarked);
        return marked
                ? new Row(
                        cells.stream()
                                .flatMap(cell -> CellLines.of(line, cell).stream())
                                .toList(),
                        List.of())
                : null;
    }
}
