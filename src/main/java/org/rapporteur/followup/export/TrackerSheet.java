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
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.office.SheetStyles;
import org.rapporteur.office.XmlText;

/** Writes follow-ups into one sheet, row after row. */
final class TrackerSheet {
    /** Excel's limit of a cell's text. */
    private static final int LONGEST = 32_767;

    private static final int HEADER_POINTS = 22;
    private static final int LINE_POINTS = 15;
    private static final int PADDING_POINTS = 5;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final LocalDate asOf;

    TrackerSheet(Sheet sheet, SheetStyles styles, LocalDate asOf) {
        this.sheet = sheet;
        this.styles = styles;
        this.asOf = asOf;
    }

    void fill(List<FollowUp> followUps) {
        header();
        int row = 1;
        for (FollowUp followUp : followUps) {
            row(sheet.createRow(row++), followUp);
        }
        offerStatuses(Math.max(row - 1, 1));
    }

    private void header() {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(HEADER_POINTS);
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.index(), column.width() * 256);
            text(row, column, column.title(), styles.header());
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private void row(Row row, FollowUp followUp) {
        row.setHeightInPoints(PADDING_POINTS + LINE_POINTS * lines(followUp));
        number(row, followUp.number());
        text(row, Column.ACTION, followUp.text());
        text(row, Column.AGENCIES, Wording.owners(followUp));
        text(row, Column.DUE_AS_SAID, Wording.duePhrase(followUp));
        date(row, Column.DUE, Wording.lastDay(followUp));
        text(row, Column.STATUS, Wording.status(followUp.status()));
        text(row, Column.OVERDUE, Wording.overdue(followUp, asOf), styles.alarm());
        text(row, Column.TOPIC, Wording.topic(followUp));
        date(row, Column.RAISED, followUp.raisedOn());
        text(row, Column.ID, followUp.blockUid(), styles.quiet());
    }

    /** Lines of the tallest cell: streamed sheets are not measured, and not every program does so on opening. */
    private static int lines(FollowUp followUp) {
        int lines = lines(followUp.text(), Column.ACTION);
        lines = Math.max(lines, lines(Wording.owners(followUp), Column.AGENCIES));
        lines = Math.max(lines, lines(Wording.duePhrase(followUp), Column.DUE_AS_SAID));
        return Math.max(lines, lines(Wording.topic(followUp), Column.TOPIC));
    }

    /** A width counts digits, and letters are a little narrower: this makes up for lines that break early. */
    private static int lines(String text, Column column) {
        int room = column.width();
        int breaks = (int) text.chars().filter(c -> c == '\n').count();
        return Math.min(20, 1 + breaks + Math.max(0, text.length() - 1) / room);
    }

    private void number(Row row, int number) {
        Cell cell = row.createCell(Column.NUMBER.index());
        cell.setCellValue(number);
        cell.setCellStyle(styles.text());
    }

    private void date(Row row, Column column, @Nullable LocalDate date) {
        Cell cell = row.createCell(column.index());
        cell.setCellStyle(styles.date());
        if (date != null) {
            cell.setCellValue(date);
        }
    }

    private void text(Row row, Column column, String text) {
        text(row, column, text, looksLikeFormula(text) ? styles.quoted() : styles.text());
    }

    private static void text(Row row, Column column, String text, CellStyle style) {
        Cell cell = row.createCell(column.index());
        cell.setCellStyle(style);
        String clean = XmlText.clean(text);
        if (!clean.isEmpty()) {
            cell.setCellValue(clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean);
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
