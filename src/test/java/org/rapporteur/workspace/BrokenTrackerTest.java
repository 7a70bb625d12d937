package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.followup.tracker.TrackerProblem;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.UserError;

/** Trackers that came back with something missing, moved or overwritten. */
class BrokenTrackerTest extends TrackerSentOut {
    @Test
    void columnsSheetsRowsAndCellsThatWereBrokenAreTold() throws IOException {
        fillIn(workbook -> {
            Sheet all = workbook.getSheet("All");
            workbook.setSheetName(workbook.getSheetIndex("IOM"), "our answers");
            cell(all, 1, STATUS).setCellValue("nearly");
            cell(all, 2, DUE).setCellValue("soon");
            cell(workbook.getSheet("our answers"), 3, STATUS).setCellFormula("IF(1=1,\"Done\",\"Open\")");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell(workbook.getSheet("our answers"), 3, STATUS));
            Row added = all.createRow(9);
            added.createCell(1).setCellValue("WFP to do more");
            Row strange = all.createRow(10);
            strange.createCell(0).setCellValue(77);
            strange.createCell(ID).setCellValue("00000000-0000-7000-8000-0000000000ff");
        });
        assertThat(told()).containsExactly("3 STATUS OPEN>DONE");
        assertThat(compare().problems())
                .extracting(TrackerProblem::told)
                .anySatisfy(told -> assertThat(told).startsWith("All!F").contains("“nearly” is no status"))
                .anySatisfy(told -> assertThat(told).startsWith("All!E").contains("“soon” is no date"))
                .anySatisfy(told -> assertThat(told).contains("Row 10 was added by hand"))
                .anySatisfy(told -> assertThat(told)
                        .contains("Row 11 belongs to no follow-up")
                        .contains("77"))
                .hasSize(4);
    }

    @Test
    void mergedCellsAreToldAndDatesAsTextAreRead() throws IOException {
        fillIn(workbook -> {
            Sheet all = workbook.getSheet("All");
            cell(all, 1, DUE).setCellValue("15/07/2026");
            cell(all, 2, DUE).setCellValue("end of August 2026");
            int row = cell(all, 3, STATUS).getRowIndex();
            cell(all, 3, STATUS).setCellValue("Done");
            all.addMergedRegion(new CellRangeAddress(row, row, STATUS, PROGRESS));
        });
        assertThat(told()).containsExactly("1 DUE 2026-04-30>2026-07-15", "2 DUE 2026-06-30>2026-08-31");
        assertThat(compare().problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.sentence())
                .contains("merged"));
    }

    @Test
    void withoutItsIdColumnATrackerIsKnownByItsNumbersAndAGoneColumnIsTold() throws IOException {
        fillIn(workbook -> {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    if (!sheet.getSheetName().equals("Rapporteur") && row.getCell(ID) != null) {
                        row.removeCell(row.getCell(ID));
                    }
                    if (!sheet.getSheetName().equals("Rapporteur") && row.getCell(PROGRESS) != null) {
                        row.removeCell(row.getCell(PROGRESS));
                    }
                }
            }
            cell(workbook.getSheet("All"), 1, STATUS).setCellValue("Done");
        });
        assertThat(told()).containsExactly("1 STATUS OPEN>DONE");
        assertThat(compare().problems()).first().asString().contains("“Progress”", "is gone");
    }

    @Test
    void aColumnThatWasSortedAloneIsNoticed() throws IOException {
        fillIn(workbook -> {
            Sheet all = workbook.getSheet("All");
            cell(all, 1, STATUS).setCellValue("Done");
            Cell one = cell(all, 1, ID);
            Cell other = cell(all, 2, ID);
            String id = one.getStringCellValue();
            one.setCellValue(other.getStringCellValue());
            other.setCellValue(id);
        });
        assertThat(told()).isEmpty();
        assertThat(compare().problems()).hasSize(2).allSatisfy(problem -> assertThat(problem.sentence())
                .contains("sorted alone"));
    }

    @Test
    void theHiddenSheetMayBeGone() throws IOException {
        fillIn(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Rapporteur"));
            cell(workbook.getSheet("All"), 1, STATUS).setCellValue("Done");
        });
        assertThat(told()).containsExactly("1 STATUS OPEN>DONE");
    }

    @Test
    void anotherWorkspacesTrackerIsRefused() {
        Path elsewhere = folder.resolve("other.rapporteur");
        try (Workspace other = Workspace.create(elsewhere, TestWorkspace.ORGANISATIONS, TestWorkspace.CLOCK)) {
            other.meetings()
                    .add(
                            TestWorkspace.minutes(TestWorkspace.TODAY, List.of("IOM"), action("d", "IOM to write.")),
                            MeetingState.DRAFT,
                            null);
            assertThatThrownBy(() -> new TrackerIntake(other).compare(tracker))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another workspace");
        }
    }

    @Test
    void macrosPasswordsAndOtherFilesAreRefusedInOneSentence() throws Exception {
        fillIn(workbook -> workbook.setWorkbookType(XSSFWorkbookType.XLSM));
        refused("macros");

        sendAgain();
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage plain = OPCPackage.open(tracker.toFile());
                    OutputStream out = encryptor.getDataStream(locked)) {
                plain.save(out);
            }
            try (OutputStream out = Files.newOutputStream(tracker)) {
                locked.writeFilesystem(out);
            }
        }
        refused("password");

        Files.writeString(tracker, "No,Action\n1,x");
        refused("no Excel workbook");
        Files.write(tracker, new byte[0]);
        refused("tracker.xlsx");
        Files.delete(tracker);
        refused("There is no file");
    }

    private void sendAgain() {
        new ExcelTracker()
                .write(new Tracker(workspace.followUps().origin(), "", followUps(), TestWorkspace.TODAY, ""), tracker);
    }

    private void refused(String part) {
        assertThatThrownBy(this::compare).isInstanceOf(UserError.class).hasMessageContaining(part);
    }
}
