package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;

/**
 * Rows under no head whose last cell says whose it is what the cell before ends with: "• Book the hall by 30 March | RH". The
 * presenters of topics stand so as well; a writer has the habit where most such rows say what is to be done.
 */
final class LastCells {
    private static final int LEAST = 2;
    /** Cells in front of the words and their owner: a number. */
    private static final int MOST_CELLS = 3;

    static final OwedTables.Found ROW = new OwedTables.Found(List.of(Column.WHAT, Column.WHO), false, true);

    private final OwedTables owed;

    LastCells(OwedTables owed) {
        this.owed = owed;
    }

    /** The rows of a document that are so; none where that is not its writer's habit. */
    List<Line> in(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        int named = 0;
        Section section = Section.DISCUSSION;
        boolean headed = false;
        for (Line line : lines) {
            section = line.isHeading() ? Section.of(line.text()) : section;
            boolean row = line.cells().size() >= 2;
            headed = row && (headed || TableHead.is(line) || owed.at(line) != null);
            boolean open = section == Section.DISCUSSION || section == Section.TALKED || section == Section.ACTIONS;
            if (!row || headed || !open || !isOf(line)) {
                continue;
            }
            named++;
            if (isToDo(line)) {
                rows.add(line);
            }
        }
        return rows.size() >= LEAST && rows.size() * 2 >= named ? rows : List.of();
    }

    /** Words, and in the last cell nothing but known names, or what somebody known is told. */
    private boolean isOf(Line line) {
        List<String> cells = line.cells();
        int count = cells.size();
        boolean numbered =
                count == MOST_CELLS && FittedCells.isNumber(cells.getFirst().strip());
        String last = cells.getLast().strip();
        return (count == 2 || numbered)
                && !cells.get(count - 2).isBlank()
                && !last.isEmpty()
                && (owed.isNames(last.replace('\n', ',')) || owed.isTold(last));
    }

    private boolean isToDo(Line line) {
        List<String> said = CellLines.bareLines(line.cells().get(line.cells().size() - 2));
        return owed.isTold(line.cells().getLast()) || owed.isToDo(said.getLast());
    }
}
