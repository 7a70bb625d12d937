package org.rapporteur.office;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.shared.SafeFile;

/**
 * A matrix for Excel: names down the side, columns across, some cells marked as gaps.
 *
 * @param corner what the names at the side are
 */
public record Grid(String title, String caption, String corner, List<String> columns, List<Line> lines) {
    private static final int HEAD = 3;

    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A name and its cells, one a column. */
    public record Line(String name, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param gap whether something is missing here
     */
    public record Cell(String text, boolean gap) {}

    /**
     * Writes it as a workbook.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(Issue issue, Path target) {
        SafeFile.write(target, out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                fill(workbook, issue);
                workbook.write(out);
            }
        });
    }

    private void fill(XSSFWorkbook workbook, Issue issue) {
        SheetStyles styles = SheetStyles.in(workbook);
        XSSFCellStyle gap = workbook.createCellStyle();
        gap.cloneStyleFrom(styles.text());
        gap.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xf4, (byte) 0xe2}));
        gap.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFSheet sheet = workbook.createSheet(new SheetNames().next(title));
        put(sheet.createRow(0), 0, issue.of(title), styles.title());
        put(sheet.createRow(1), 0, caption, styles.caption());
        XSSFRow head = sheet.createRow(HEAD);
        put(head, 0, corner, styles.header());
        sheet.setColumnWidth(0, 26 * 256);
        for (int i = 0; i < columns.size(); i++) {
            put(head, i + 1, columns.get(i), styles.header());
            sheet.setColumnWidth(i + 1, 22 * 256);
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            XSSFRow row = sheet.createRow(HEAD + 1 + i);
            put(row, 0, line.name(), styles.text());
            int tallest = 1;
            for (int k = 0; k < line.cells().size(); k++) {
                Cell cell = line.cells().get(k);
                put(row, k + 1, cell.text(), cell.gap() ? gap : styles.text());
                tallest = Math.max(tallest, cell.text().split("\n", -1).length);
            }
            row.setHeightInPoints(Math.min(400, 15f * tallest + 3));
        }
        sheet.createFreezePane(1, HEAD + 1);
        SheetPage.set(sheet, issue, HEAD);
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(XmlText.clean(text));
        }
    }
}
