package org.rapporteur.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table over the width of the page: a head that is repeated on every page, thin lines, rows that stay whole. */
public final class WordTable {
    private static final String NAVY = "1F3A5F";
    private static final String LINE = "D5DBE3";
    private static final int LINE_EIGHTHS = 4;
    private static final int PADDING = 90;

    private final WordWriter writer;
    private final List<Integer> widths;
    private final XWPFTable table;

    /**
     * Adds a table with its head to the end of the document.
     *
     * @param shares of the columns in the width of the line
     */
    public WordTable(WordWriter writer, List<String> titles, List<Integer> shares) {
        this.writer = writer;
        this.widths = widths(shares);
        this.table = writer.document().createTable(1, titles.size());
        frame();
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < titles.size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(NAVY);
            fill(cell, i, "Table Head", List.of(Span.plain(titles.get(i))));
        }
    }

    /** Adds a row; a cell is one paragraph. */
    public void row(List<List<Span>> cells) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            fill(row.getCell(i), i, "Table Text", cells.get(i));
        }
    }

    private static List<Integer> widths(List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int left = BaseDocument.LINE;
        for (int share : shares.subList(0, shares.size() - 1)) {
            int width = BaseDocument.LINE * share / all;
            widths.add(width);
            left -= width;
        }
        widths.add(left);
        return List.copyOf(widths);
    }

    private void frame() {
        CTTblPr properties = table.getCTTbl().getTblPr();
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setCellMargins(PADDING / 2, PADDING, PADDING / 2, PADDING);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(
                BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
        // Word puts the text of the first column on the margin, and the edge of the table outside of it.
        CTTblWidth indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(PADDING));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
    }

    private void fill(XWPFTableCell cell, int column, String style, List<Span> spans) {
        cell.setWidth(String.valueOf(widths.get(column)));
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setStyle(writer.styleId(style));
        writer.write(paragraph, spans);
    }
}
