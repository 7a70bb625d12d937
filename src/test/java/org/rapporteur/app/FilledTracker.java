package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** A tracker of a workspace, filled in as agencies do: answers, a conflict, and two things nobody can read. */
final class FilledTracker {
    private static final int DUE = 4;
    private static final int STATUS = 5;
    private static final int PROGRESS = 6;

    private FilledTracker() {}

    static Path of(Workspace workspace, Path folder) throws IOException {
        List<FollowUp> open = workspace
                .followUps()
                .find(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), TestWorkspace.TODAY);
        Path file = folder.resolve("tracker that came back.xlsx");
        new ExcelTracker()
                .write(
                        new Tracker(
                                workspace.followUps().origin(), "Lake Basin IM Group", open, TestWorkspace.TODAY, ""),
                        file);
        workspace.followUps().setStatus(List.of(open.getFirst().id()), Status.DROPPED, "");
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet all = workbook.getSheet("All");
            all.getRow(1).getCell(STATUS).setCellValue("Done");
            all.getRow(2).getCell(STATUS).setCellValue("Done");
            all.getRow(2).getCell(PROGRESS).setCellValue("Sent round on Monday, two answers so far");
            all.getRow(3).getCell(DUE).setCellValue("15 July 2026");
            all.getRow(4).getCell(STATUS).setCellValue("nearly");
            all.getRow(5).getCell(DUE).setCellValue("soon");
            workbook.write(out);
        }
        return file;
    }
}
