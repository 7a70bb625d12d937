package org.rapporteur.followup.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.rapporteur.followup.Status;
import org.rapporteur.office.SheetStyles;

/** The first sheet: how much each agency owes, by status, with what is overdue. */
final class OverviewSheet {
    /** Row of the table's header, from 0. */
    static final int TOP = 4;

    static final List<String> TITLES = List.of("Agency", "Open", "In progress", "Done", "Dropped", "Total", "Overdue");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int FIRST_WIDTH = 34;
    private static final int WIDTH = 14;

    private final Sheet sheet;
    private final SheetStyles styles;

    OverviewSheet(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * Writes the sheet.
     *
     * @param sheets the sheet of each organisation that has one, to go to
     */
    void fill(Tracker tracker, List<Tally> tallies, Map<Tally, String> sheets) {
        head(tracker);
        Row header = sheet.createRow(TOP);
        header.setHeightInPoints(22);
        for (int i = 0; i < TITLES.size(); i++) {
            sheet.setColumnWidth(i, (i == 0 ? FIRST_WIDTH : WIDTH) * 256);
            text(header, i, TITLES.get(i), i == 0 ? styles.header() : styles.headerOfNumbers());
        }
        int row = TOP + 1;
        for (Tally tally : tallies) {
            Row cells = sheet.createRow(row++);
            String target = sheets.get(tally);
            Cell name = text(cells, 0, tally.name(), target == null ? styles.text() : styles.link());
            if (target != null) {
                name.setHyperlink(linkTo(target));
            }
            counts(cells, tally);
        }
        sheet.createFreezePane(0, TOP + 1);
    }

    private void head(Tracker tracker) {
        String group = tracker.group().isBlank() ? "" : tracker.group().strip() + " – ";
        text(sheet.createRow(0), 0, group + "Follow-ups", styles.title())
                .getRow()
                .setHeightInPoints(28);
        long overdue = tracker.followUps().stream()
                .filter(followUp -> followUp.isOverdueOn(tracker.asOf()))
                .count();
        int all = tracker.followUps().size();
        text(
                sheet.createRow(1),
                0,
                all + (all == 1 ? " follow-up, " : " follow-ups, ") + overdue + " overdue on "
                        + DATE.format(tracker.asOf())
                        + (tracker.filter().isBlank() ? "" : "; shown: " + tracker.filter()),
                styles.caption());
        text(
                sheet.createRow(2),
                0,
                "A joint follow-up counts for each of its agencies. To answer, fill in the marked columns of any sheet and send the workbook back.",
                styles.caption());
    }

    private void counts(Row row, Tally tally) {
        int column = 1;
        for (Status status : Status.values()) {
            number(row, column++, tally.count(status), styles.number());
        }
        number(row, column++, tally.followUps().size(), styles.number());
        number(row, column, tally.overdue(), styles.alarmCount());
    }

    private Hyperlink linkTo(String target) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        Hyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        return link;
    }

    private static void number(Row row, int column, long value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue((double) value);
        cell.setCellStyle(style);
    }

    private static Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }
}
