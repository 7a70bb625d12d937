package org.rapporteur.office;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets come out of a printer: A4 across, one page wide, with whose they are, the day and the page below. */
public final class SheetPage {
    private static final double SIDE_INCHES = 0.4;
    private static final double TOP_INCHES = 0.5;
    private static final double TOP_WITH_TITLE_INCHES = 0.75;

    /** Bold, 14 points, navy. The colour stands last: its six digits end by themselves, a size would eat those of a name. */
    private static final String TITLE = "&\"Calibri,Bold\"&14&K1F3A5F";

    /** A header or footer of more than 255 characters makes Excel repair the file. */
    private static final int LONGEST = 120;

    private SheetPage() {}

    /** For a sheet that has its title in a cell. */
    public static void set(Sheet sheet, Issue issue) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.getFooter().setLeft(issue.group().isEmpty() ? "&A" : plain(issue.group()) + " – &A");
        sheet.getFooter().setCenter(issue.date());
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * For a sheet that has its title in a cell and one table below it.
     *
     * @param head row of the table's heads, from 0; it stands on every page
     */
    public static void set(Sheet sheet, Issue issue, int head) {
        set(sheet, issue);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    }

    /** For a sheet that begins with its table: the title stands above every page. */
    public static void set(Sheet sheet, Issue issue, String title) {
        set(sheet, issue);
        sheet.setMargin(PageMargin.TOP, TOP_WITH_TITLE_INCHES);
        sheet.getHeader().setLeft(TITLE + plain(issue.of(title)));
    }

    private static String plain(String text) {
        String clean = XmlText.clean(text).replaceAll("\\s+", " ");
        return (clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean).replace("&", "&&");
    }
}
