package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Status;
import org.rapporteur.office.SheetStyles;

/** Writes follow-ups into one sheet, row after row. */
final class TrackerSheet {
    private static final int HEADER_POINTS = 22;
    private static final int LINE_POINTS = 15;
    private static final int PADDING_POINTS = 5;
    private static final List<Column> WORDS =
            List.of(Column.ACTION, Column.AGENCIES, Column.DUE_AS_SAID, Column.STATUS, Column.PROGRESS, Column.TOPIC);

    private final Sheet sheet;
    private final SheetStyles styles;

    TrackerSheet(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void fill(List<TrackerRow> rows) {
        header();
        int number = 1;
        for (TrackerRow row : rows) {
            fill(sheet.createRow(number++), row);
        }
        offerStatuses(Math.max(number - 1, 1));
    }

    private void header() {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(HEADER_POINTS);
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.index(), column.width() * 256);
            text(row, column, column.title(), column.isToFillIn() ? styles.headerToFillIn() : styles.header());
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private void fill(Row cells, TrackerRow row) {
        cells.setHeightInPoints(PADDING_POINTS + LINE_POINTS * row.lines());
        Cell number = cells.createCell(Column.NUMBER.index());
        number.setCellValue(row.number());
        number.setCellStyle(styles.text());
        for (Column column : WORDS) {
            String text = row.text(column);
            text(cells, column, text, looksLikeFormula(text) ? styles.quoted() : styles.text());
        }
        date(cells, Column.DUE, row.due());
        text(cells, Column.OVERDUE, row.text(Column.OVERDUE), styles.alarm());
        date(cells, Column.RAISED, row.raised());
        text(cells, Column.ID, row.text(Column.ID), styles.quiet());
    }

    private void date(Row row, Column column, @Nullable LocalDate date) {
        Cell cell = row.createCell(column.index());
        cell.setCellStyle(styles.date());
        if (date != null) {
            cell.setCellValue(date);
        }
    }

    private static void text(Row row, Column column, String text, CellStyle style) {
        Cell cell = row.createCell(column.index());
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private void offerStatuses(int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] choices = Stream.of(Status.values()).map(Wording::status).toArray(String[]::new);
        int column = Column.STATUS.index();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices), new CellRangeAddressList(1, rows, column, column));
        validation.setSuppressDropDownArrow(true); // in OOXML files POI's name means the opposite: the arrow is shown
        validation.setShowErrorBox(true);
        validation.createErrorBox("Status", "Choose Open, In progress, Done or Dropped.");
        sheet.addValidationData(validation);
    }
}
