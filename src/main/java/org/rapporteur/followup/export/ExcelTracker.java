package org.rapporteur.followup.export;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.office.Issue;
import org.rapporteur.office.SheetNames;
import org.rapporteur.office.SheetPage;
import org.rapporteur.office.SheetStyles;
import org.rapporteur.office.SheetTable;
import org.rapporteur.shared.SafeFile;

/** Writes follow-ups as an Excel workbook: an overview, all of them, and a sheet for each organisation. */
public final class ExcelTracker {
    /** Rows kept in memory a sheet; more go to a temporary file of POI. */
    private static final int WINDOW = 100;

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(Tracker tracker, Path target) {
        SafeFile.write(target, out -> {
            try (XSSFWorkbook tables = new XSSFWorkbook();
                    // Without a table of shared strings: filling it costs as much as all the rest.
                    SXSSFWorkbook workbook = new SXSSFWorkbook(tables, WINDOW, false, false)) {
                new Filling(tables, workbook, tracker).fill();
                workbook.write(out);
            }
        });
    }

    /** One workbook in the making. Cells are streamed; tables are declared on the workbook behind. */
    private static final class Filling {
        private final XSSFWorkbook tables;
        private final SXSSFWorkbook workbook;
        private final Tracker tracker;
        private final Issue issue;
        private final SheetStyles styles;
        private final SheetNames names = new SheetNames();
        private final IdentityHashMap<FollowUp, TrackerRow> rows = new IdentityHashMap<>();

        Filling(XSSFWorkbook tables, SXSSFWorkbook workbook, Tracker tracker) {
            this.tables = tables;
            this.workbook = workbook;
            this.tracker = tracker;
            this.issue = new Issue(tracker.group(), tracker.asOf());
            this.styles = SheetStyles.in(tables);
        }

        void fill() {
            List<Tally> tallies = Tally.of(tracker.followUps(), tracker.asOf());
            Sheet overview = workbook.createSheet(names.next("Overview"));
            follow(names.next("All"), "All follow-ups", "FollowUps_All", tracker.followUps());
            Map<Tally, String> sheets = new LinkedHashMap<>();
            for (Tally tally : tallies) {
                if (tally.isOrganisation()) {
                    String name = names.next(tally.name());
                    sheets.put(tally, name);
                    follow(
                            name,
                            "Follow-ups of " + tally.name(),
                            "FollowUps_" + sheets.size() + "_",
                            tally.followUps());
                }
            }
            new OverviewSheet(overview, styles).fill(tracker, tallies, sheets);
            SheetTable.add(
                    tables.getSheet(overview.getSheetName()),
                    "Overview_Agencies",
                    OverviewSheet.TOP,
                    tallies.size(),
                    OverviewSheet.TITLES);
            SheetPage.set(overview, issue);
            new Memory(workbook.createSheet(names.next("Rapporteur"))).fill(tracker);
            workbook.setSheetVisibility(workbook.getNumberOfSheets() - 1, SheetVisibility.VERY_HIDDEN);
            tables.getProperties().getCoreProperties().setTitle("Follow-ups");
            tables.getProperties().getCoreProperties().setCreator(tracker.group());
        }

        private void follow(String name, String title, String table, List<FollowUp> followUps) {
            Sheet sheet = workbook.createSheet(name);
            new TrackerSheet(sheet, styles)
                    .fill(followUps.stream().map(this::row).toList());
            SheetTable.add(tables.getSheet(name), table, 0, followUps.size(), Column.TITLES);
            SheetPage.set(sheet, issue, title);
            workbook.setPrintArea(
                    workbook.getSheetIndex(sheet), 0, Column.lastPrinted().index(), 0, Math.max(followUps.size(), 1));
        }

        /** Made once, for the sheet of all and those of its agencies. */
        private TrackerRow row(FollowUp followUp) {
            return rows.computeIfAbsent(followUp, one -> TrackerRow.of(one, tracker.asOf()));
        }
    }
}
