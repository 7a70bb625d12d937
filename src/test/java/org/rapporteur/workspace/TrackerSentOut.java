package org.rapporteur.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;

/** A tracker of three follow-ups that was sent out, to be filled in. */
abstract class TrackerSentOut {
    static final int DUE_AS_SAID = 3;
    static final int DUE = 4;
    static final int STATUS = 5;
    static final int PROGRESS = 6;
    static final int ID = 10;

    @TempDir
    Path folder;

    Workspace workspace;
    Path tracker;

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

    static Block action(String uid, String text) {
        return Block.of("00000000-0000-7000-8000-00000000000" + uid, BlockKind.ACTION, text);
    }

    List<FollowUp> followUps() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY);
    }

    FollowUp number(int number) {
        return followUps().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    void fillIn(Consumer<XSSFWorkbook> work) throws IOException {
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

    static Cell cell(Sheet sheet, int number, int column) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (row.getRowNum() > 0 && first.getNumericCellValue() == number) {
                return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no row of number " + number);
    }

    Comparison compare() {
        return new TrackerIntake(workspace).compare(tracker);
    }

    List<String> told() {
        return compare().differences().stream()
                .map(one -> one.followUp().number() + " " + one.field() + " " + one.was() + ">" + one.now()
                        + (one.conflict() ? "!" : ""))
                .toList();
    }
}
