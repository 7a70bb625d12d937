package org.rapporteur.followup.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.tracker.ReturnedRow;
import org.rapporteur.followup.tracker.ReturnedRow.Answer;
import org.rapporteur.followup.tracker.ReturnedTracker;
import org.rapporteur.followup.tracker.TrackerProblem;
import org.rapporteur.office.SheetCell;
import org.rapporteur.office.SheetRows;
import org.rapporteur.office.WorkbookReader;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.UserError;

/**
 * Reads a tracker that came back. Sheets are known by the heads of their columns, wherever those stand, and may have other
 * names; nothing in the workbook is computed or run.
 */
public final class TrackerReader {
    /** Rows in which the heads of columns are looked for: people like to put a title on top. */
    private static final int HEAD_WITHIN = 20;

    private static final Map<Answer, Column> ANSWERS = Map.of(
            Answer.DUE_AS_SAID, Column.DUE_AS_SAID,
            Answer.DUE, Column.DUE,
            Answer.STATUS, Column.STATUS,
            Answer.PROGRESS, Column.PROGRESS);

    private final List<ReturnedRow> rows = new ArrayList<>();
    private final Set<TrackerProblem> problems = new LinkedHashSet<>();

    private TrackerReader() {}

    /**
     * Reads a workbook.
     *
     * @throws UserError when it cannot be read or no sheet of it is a tracker's
     */
    public static ReturnedTracker read(Path file) {
        List<SheetRows> sheets = WorkbookReader.read(file);
        TrackerReader reader = new TrackerReader();
        boolean found = false;
        for (SheetRows sheet : sheets) {
            if (!Memory.remembers(sheet)) {
                found |= reader.sheet(sheet);
            }
        }
        String name = String.valueOf(file.getFileName());
        if (!found) {
            throw new UserError("“" + name + "” has no sheet with the columns of a tracker (No, Action, Status, Id);"
                    + " choose the workbook that was exported and filled in.");
        }
        Memory.Remembered memory = Memory.in(sheets);
        return new ReturnedTracker(name, memory.origin(), memory.exported(), reader.rows, List.copyOf(reader.problems));
    }

    private boolean sheet(SheetRows sheet) {
        Optional<SheetRows.Row> head = sheet.rows().stream()
                .limit(HEAD_WITHIN)
                .filter(row -> isHead(columns(row)))
                .findFirst();
        head.ifPresent(row -> {
            Map<Column, Integer> columns = columns(row);
            List<String> gone = ANSWERS.values().stream()
                    .filter(column -> !columns.containsKey(column))
                    .sorted()
                    .map(column -> "“" + column.title() + "”")
                    .toList();
            if (!gone.isEmpty()) {
                problem(
                        sheet,
                        "",
                        "The column " + String.join(" and ", gone)
                                + " is gone; nothing was read from it. Export the tracker anew if it is needed.");
            }
            sheet.rows().stream()
                    .filter(each -> each.number() > row.number())
                    .forEach(each -> row(sheet, each, columns));
        });
        return head.isPresent();
    }

    private static boolean isHead(Map<Column, Integer> columns) {
        return columns.size() > 2 && (columns.containsKey(Column.ID) || columns.containsKey(Column.NUMBER));
    }

    private static Map<Column, Integer> columns(SheetRows.Row row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        row.cells().forEach((place, cell) -> {
            for (Column column : Column.values()) {
                if (Folding.fold(column.title()).equals(Folding.fold(cell.text()))) {
                    columns.merge(column, place, Math::min);
                }
            }
        });
        return columns;
    }

    private void row(SheetRows sheet, SheetRows.Row row, Map<Column, Integer> columns) {
        String id = text(row, columns, Column.ID);
        Integer number = number(sheet, row, columns);
        String action = text(row, columns, Column.ACTION);
        Map<Answer, ReturnedRow.Cell> answers = new EnumMap<>(Answer.class);
        ANSWERS.forEach((answer, column) -> {
            Integer place = columns.get(column);
            if (place != null) {
                cell(sheet, row, place).ifPresent(cell -> answers.put(answer, cell));
            }
        });
        if (!id.isEmpty() || number != null || !action.isEmpty() || !answers.isEmpty()) {
            rows.add(new ReturnedRow(sheet.name(), row.number(), id, number, action, answers));
        }
    }

    private Optional<ReturnedRow.Cell> cell(SheetRows sheet, SheetRows.Row row, int column) {
        SheetCell cell = row.cell(column);
        String at = SheetRows.address(row.number(), column);
        if (sheet.isMerged(row.number(), column)) {
            problem(
                    sheet,
                    at,
                    "This cell was merged with others, so it cannot be told for which follow-up it speaks;"
                            + " unmerge it and fill in each row.");
            return Optional.empty();
        }
        if (cell.error()) {
            problem(sheet, at, "The formula here shows " + cell.text() + "; write the answer itself.");
            return Optional.empty();
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(new ReturnedRow.Cell(at, cell.text()));
    }

    private @Nullable Integer number(SheetRows sheet, SheetRows.Row row, Map<Column, Integer> columns) {
        String text = text(row, columns, Column.NUMBER);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException none) {
            problem(
                    sheet,
                    SheetRows.address(row.number(), columns.getOrDefault(Column.NUMBER, 0)),
                    "“" + text + "” is no number of a follow-up.");
            return null;
        }
    }

    private static String text(SheetRows.Row row, Map<Column, Integer> columns, Column column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.cell(place).text();
    }

    private void problem(SheetRows sheet, String cell, String sentence) {
        problems.add(new TrackerProblem(sheet.name(), cell, sentence));
    }
}
