package org.rapporteur.followup.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.shared.UserError;

class ExcelTrackerTest {
    @TempDir
    Path folder;

    @Test
    void hasAnOverviewAllAndASheetForEachOrganisation() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("Overview", "All", "IOM", "UNHCR", "UNICEF", "Rapporteur");
            assertThat(column(workbook.getSheet("IOM"), Column.NUMBER)).containsExactly("No", "2", "6");
        }
    }

    @Test
    void overviewCountsWhatEachOwes() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            XSSFSheet overview = workbook.getSheet("Overview");
            List<List<String>> rows = IntStream.rangeClosed(OverviewSheet.TOP, overview.getLastRowNum())
                    .mapToObj(row -> cells(overview.getRow(row)))
                    .toList();

            assertThat(rows)
                    .containsExactly(
                            OverviewSheet.TITLES,
                            List.of("IOM", "1", "0", "0", "1", "2", "0"),
                            List.of("UNHCR", "1", "0", "0", "0", "1", "0"),
                            List.of("UNICEF", "0", "1", "0", "0", "1", "1"),
                            List.of("all", "1", "0", "0", "0", "1", "0"),
                            List.of("UNCHR?", "1", "0", "0", "0", "1", "1"),
                            List.of("Nobody named", "0", "0", "1", "0", "1", "0"));
            assertThat(overview.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("6 follow-ups, 2 overdue on 14 May 2026; shown: every status");
        }
    }

    @Test
    void datesAreDatesAndFormulasAreText() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            XSSFSheet all = workbook.getSheet("All");
            Cell due = all.getRow(1).getCell(Column.DUE.index());
            Cell formula = all.getRow(3).getCell(Column.ACTION.index());
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 4, 30, 0, 0));
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(column(all, Column.OVERDUE))
                    .containsExactly("Overdue", "▲ 14 days late", "", "", "▲ 1 day late", "", "");
        }
    }

    @Test
    void everySheetIsARealTableWithFilterFrozenHeaderAndStatusesToChoose() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            XSSFSheet all = workbook.getSheet("All");
            XSSFTable table = all.getTables().getFirst();
            assertThat(table.getArea().formatAsString()).isEqualTo("A1:K7");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:K7");
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .isEqualTo(Column.TITLES);
            assertThat(all.getPaneInformation().isFreezePane()).isTrue();
            assertThat(all.getDataValidations()).singleElement().satisfies(validation -> assertThat(
                            validation.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Open", "In progress", "Done", "Dropped"));
            assertThat(column(all, Column.ID)).contains("018f0000-0000-7000-8000-000000000001");
        }
    }

    @Test
    void everyPageSaysWhatItIsWhoseAndOfWhichDay() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            assertThat(workbook.getSheet("All").getHeader().getLeft()).endsWith("Lake Basin IM Group – All follow-ups");
            assertThat(workbook.getSheet("IOM").getHeader().getLeft())
                    .endsWith("Lake Basin IM Group – Follow-ups of IOM");
            for (String name : List.of("Overview", "All", "IOM")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFooter().getLeft()).isEqualTo("Lake Basin IM Group – &A");
                assertThat(sheet.getFooter().getCenter()).isEqualTo("14 May 2026");
                assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
            }
        }
    }

    @Test
    void cellsStayApart() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            XSSFSheet all = workbook.getSheet("All");
            for (int row = 1; row <= all.getLastRowNum(); row++) {
                for (Cell cell : all.getRow(row)) {
                    assertThat(cell.getCellStyle().getIndention()).isPositive();
                    assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
                }
            }
        }
    }

    @Test
    void paperHasWhatIsReadAndFilledIn() throws IOException {
        try (XSSFWorkbook workbook = written(LakeBasinFollowUps.few())) {
            assertThat(workbook.getPrintArea(workbook.getSheetIndex("All"))).isEqualTo("All!$A$1:$I$7");
        }
    }

    @Test
    void nothingToShowIsStillAWholeWorkbook() throws IOException {
        try (XSSFWorkbook workbook = written(List.of())) {
            assertThat(workbook.getSheet("All").getTables().getFirst().getArea().formatAsString())
                    .isEqualTo("A1:K2");
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() {
        Tracker tracker = new Tracker("", "", List.of(), LakeBasinFollowUps.AS_OF, "");

        assertThatThrownBy(() ->
                        new ExcelTracker().write(tracker, folder.resolve("gone").resolve("t.xlsx")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("gone");
    }

    private XSSFWorkbook written(List<FollowUp> followUps) throws IOException {
        Path target = folder.resolve("tracker.xlsx");
        new ExcelTracker()
                .write(
                        new Tracker("here", "Lake Basin IM Group", followUps, LakeBasinFollowUps.AS_OF, "every status"),
                        target);
        try (InputStream in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> column(Sheet sheet, Column column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> text(row.getCell(column.index())))
                .toList();
    }

    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(ExcelTrackerTest::text)
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Long.toString((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
