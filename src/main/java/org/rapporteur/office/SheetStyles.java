package org.rapporteur.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cell styles of one workbook, made once.
 *
 * @param headerToFillIn over a column that the reader is to fill in
 * @param quoted text that starts like a formula and stays text even after someone edits it
 * @param alarm text that must be seen
 * @param alarmCount a count that must be seen unless it is zero
 * @param quiet text for machines
 */
public record SheetStyles(
        CellStyle title,
        CellStyle caption,
        CellStyle header,
        CellStyle headerOfNumbers,
        CellStyle headerToFillIn,
        CellStyle text,
        CellStyle quoted,
        CellStyle number,
        CellStyle date,
        CellStyle alarm,
        CellStyle alarmCount,
        CellStyle quiet,
        CellStyle link) {

    private static final String INK = "1F2733";
    private static final String NAVY = "1F3A5F";
    private static final String RED = "B42318";
    private static final String GREY = "5B6776";
    private static final String LINE = "D5DBE3";

    /** Adds the styles to a new workbook. */
    public static SheetStyles in(XSSFWorkbook workbook) {
        CreationHelper formats = workbook.getCreationHelper();
        XSSFCellStyle text = cell(workbook, font(workbook, 11, false, INK));
        XSSFCellStyle quoted = copy(workbook, text);
        quoted.setQuotePrefixed(true);
        XSSFCellStyle number = copy(workbook, text);
        number.setAlignment(HorizontalAlignment.RIGHT);
        XSSFCellStyle date = copy(workbook, text);
        date.setDataFormat(formats.createDataFormat().getFormat("d mmm yyyy"));
        XSSFCellStyle header = cell(workbook, font(workbook, 11, true, "FFFFFF"));
        header.setFillForegroundColor(colour(NAVY));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);

        XSSFCellStyle headerOfNumbers = copy(workbook, header);
        headerOfNumbers.setAlignment(HorizontalAlignment.RIGHT);
        XSSFCellStyle headerToFillIn = copy(workbook, header);
        headerToFillIn.setFillForegroundColor(colour("1A7F4B"));
        XSSFCellStyle alarm = cell(workbook, font(workbook, 11, true, RED));
        XSSFCellStyle alarmCount = copy(workbook, alarm);
        alarmCount.setDataFormat(formats.createDataFormat().getFormat("\"▲ \"0;;\"\""));
        alarmCount.setAlignment(HorizontalAlignment.RIGHT);
        return new SheetStyles(
                bare(workbook, font(workbook, 18, true, NAVY)),
                bare(workbook, font(workbook, 11, false, GREY)),
                header,
                headerOfNumbers,
                headerToFillIn,
                text,
                quoted,
                number,
                date,
                alarm,
                alarmCount,
                cell(workbook, font(workbook, 9, false, GREY)),
                cell(workbook, font(workbook, 11, false, "0B5CAD")));
    }

    private static XSSFCellStyle bare(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle cell(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = bare(workbook, font);
        style.setWrapText(true);
        // Without the indent, a text that fills its cell would touch the next one.
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    private static XSSFCellStyle copy(XSSFWorkbook workbook, XSSFCellStyle of) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
