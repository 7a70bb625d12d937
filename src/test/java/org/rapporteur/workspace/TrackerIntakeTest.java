package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.followup.tracker.Answers;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.Difference;
import org.rapporteur.followup.tracker.Field;
import org.rapporteur.followup.tracker.TrackerProblem;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.UserError;

class TrackerIntakeTest {
    private static final int DUE_AS_SAID = 3;
    private static final int DUE = 4;
    private static final int STATUS = 5;
    private static final int PROGRESS = 6;
    private static final int ID = 10;

    @TempDir
    Path folder;

    private Workspace workspace;
    private Path tracker;

    @BeforeEach
    void sendOut() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                LocalDate.of(2026, 5, 14),
                                List.of("UNICEF", "IOM"),
                                action("a", "UNICEF to publish the profiles by 30 April 2026."),
                                action("b", "UNICEF and IOM to share the list in June 2026."),
                                action("c", "IOM to reserve the room.")),
                        MeetingState.CIRCULATED,
                        null);
        tracker = folder.resolve("tracker.xlsx");
        new ExcelTracker()
                .write(
                        new Tracker(
                                workspace.followUps().origin(),
                                "Lake Basin IM Group",
                                followUps(),
                                TestWorkspace.TODAY,
                                ""),
                        tracker);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Block action(String uid, String text) {
        return Block.of("00000000-0000-7000-8000-00000000000" + uid, BlockKind.ACTION, text);
    }

    private List<FollowUp> followUps() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY);
    }

    private FollowUp number(int number) {
        return followUps().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void fillIn(Consumer<XSSFWorkbook> work) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(tracker)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(tracker)) {
            work.accept(workbook);
            workbook.write(out);
        }
    }

    private static Cell cell(Sheet sheet, int number, int column) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (row.getRowNum() > 0 && first.getNumericCellValue() == number) {
                return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no row of number " + number);
    }

    private Comparison compare() {
        return new TrackerIntake(workspace).compare(tracker);
    }

    private List<String> told() {
        return compare().differences().stream()
                .map(one -> one.followUp().number() + " " + one.field() + " " + one.was() + ">" + one.now()
                        + (one.conflict() ? "!" : ""))
                .toList();
    }

    @Test
    void aTrackerThatWasNotTouchedAsksForNothing() {
        assertThat(compare().differences()).isEmpty();
        assertThat(compare().problems()).isEmpty();
    }

    @Test
    void statusDueAndProgressComeBackFromAnySheetAndAreUndoneAtOnce() throws IOException {
        List<FollowUp> before = followUps();
        fillIn(workbook -> {
            cell(workbook.getSheet("UNICEF"), 1, STATUS).setCellValue("completed");
            cell(workbook.getSheet("IOM"), 2, DUE).setCellValue(LocalDate.of(2026, 7, 15));
            cell(workbook.getSheet("All"), 3, PROGRESS).setCellValue(" asked the host ");
            cell(workbook.getSheet("All"), 3, DUE_AS_SAID).setCellValue("mid-June 2026");
        });
        assertThat(told())
                .containsExactly(
                        "1 STATUS OPEN>DONE",
                        "2 DUE 2026-06-30>2026-07-15",
                        "3 DUE >" + compareDue(3),
                        "3 NOTE >asked the host");
        TrackerIntake intake = new TrackerIntake(workspace);
        Comparison comparison = compare();
        List<Long> events = intake.accept(comparison, comparison.differences());

        assertThat(number(1).status()).isEqualTo(Status.DONE);
        assertThat(number(2).due()).isEqualTo(Answers.onDay(LocalDate.of(2026, 7, 15)));
        assertThat(number(3).due()).extracting(due -> due.phrase()).isEqualTo("mid-June 2026");
        assertThat(told()).containsExactly("3 NOTE >asked the host");
        assertThat(workspace.followUps().events(number(1).id()).getLast().note())
                .isEqualTo("from tracker.xlsx");

        workspace.followUps().takeBack(events);
        assertThat(followUps()).isEqualTo(before);
    }

    private String compareDue(int number) {
        return compare().differences().stream()
                .filter(one -> one.followUp().number() == number && one.field() == Field.DUE)
                .map(Difference::now)
                .findFirst()
                .orElse("none");
    }

    @Test
    void whatWasChangedHereSinceIsAConflictUnlessItIsTheSame() throws IOException {
        workspace.followUps().setStatus(List.of(number(1).id()), Status.DROPPED, "");
        workspace.followUps().setStatus(List.of(number(2).id()), Status.DONE, "");
        fillIn(workbook -> {
            cell(workbook.getSheet("All"), 1, STATUS).setCellValue("Done");
            cell(workbook.getSheet("All"), 2, STATUS).setCellValue("Done");
        });
        assertThat(told()).containsExactly("1 STATUS DROPPED>DONE!");
    }

    @Test
    void twoSheetsThatDisagreeAreAConflict() throws IOException {
        fillIn(workbook -> {
            cell(workbook.getSheet("UNICEF"), 2, STATUS).setCellValue("Done");
            cell(workbook.getSheet("IOM"), 2, STATUS).setCellValue("In progress");
        });
        assertThat(compare().differences()).singleElement().satisfies(one -> assertThat(one.conflict())
                .isTrue());
        assertThat(compare().problems())
                .singleElement()
                .extracting(TrackerProblem::told)
                .asString()
                .contains("IOM!", "UNICEF!");
    }

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
