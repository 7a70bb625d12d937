package org.rapporteur.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.rapporteur.shared.SafeFile;

/**
 * A table for a Word document; its head comes back on every page.
 *
 * @param widths of the columns, in hundredths of the line
 * @param rows as many cells as titles; empty cells stay empty, to be filled in by hand
 */
public record WordTable(List<String> titles, List<Integer> widths, List<List<String>> rows) {
    private static final int LINE = 9354;
    private static final String GREY = "BFC7D1";

    public WordTable {
        titles = List.copyOf(titles);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** A document with a title, some lines, and a table. */
    public static SafeFile.Content document(String title, List<String> lines, WordTable table) {
        return out -> {
            try (XWPFDocument document = BaseDocument.ours()) {
                WordWriter writer = new WordWriter(document);
                writer.paragraph("Title", List.of(Span.plain(title)));
                lines.forEach(line -> writer.paragraph("Normal", List.of(Span.plain(line))));
                table.addTo(document);
                document.getProperties().getCoreProperties().setTitle(title);
                document.write(out);
            }
        };
    }

    /** Adds it at the end. */
    public void addTo(XWPFDocument document) {
        XWPFTable table = document.createTable(rows.size() + 1, titles.size());
        table.setWidth(LINE);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        border(table);
        table.setCellMargins(60, 90, 60, 90);
        fill(table.getRow(0), titles, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), false);
            table.getRow(i + 1).setCantSplitRow(true);
        }
    }

    private static void border(XWPFTable table) {
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, GREY);
    }

    private void fill(XWPFTableRow row, List<String> cells, boolean head) {
        for (int i = 0; i < titles.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.getCTTc().addNewTcPr().addNewTcW().setW(BigInteger.valueOf((long) LINE * widths.get(i) / 100));
            if (head) {
                cell.setColor("E8EDF3");
            }
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setSpacingAfter(0);
            var run = paragraph.createRun();
            run.setBold(head);
            run.setFontSize(10);
            String[] lines = XmlText.clean(i < cells.size() ? cells.get(i) : "").split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(lines[line]);
            }
        }
    }
}
