package org.rapporteur.directory.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.directory.WhoIsWhere;
import org.rapporteur.importing.contacts.SkillForm;
import org.rapporteur.meeting.AttendanceYear;
import org.rapporteur.meeting.export.AttendanceSheet;
import org.rapporteur.office.Issue;

/** Who finds a printed list can tell whose it is, of which day, and which page is missing. */
class PrintedListsTest {
    private static final Issue ISSUE = new Issue("Lake Basin IM Group", LocalDate.of(2026, 5, 14));

    @TempDir
    private Path folder;

    private final Path target = Path.of("list.xlsx");

    @Test
    void contacts() throws IOException {
        ContactLists.write(List.of(Contact.of("Ana Example", "UNHCR")), ISSUE, target());
        says("Contacts");
    }

    @Test
    void whoIsWhere() throws IOException {
        WhoIsWhereSheet.write(new WhoIsWhere(List.of("Kenya"), List.of()), ISSUE, target());
        says("Who is where");
    }

    @Test
    void attendance() throws IOException {
        AttendanceSheet.write(new AttendanceYear(List.of(), List.of()), ISSUE, target());
        says("Attendance");
    }

    @Test
    void skills() throws IOException {
        Skill mapping = new Skill(1, Skill.Kind.COMPETENCY, "Mapping");
        SkillForm.write(new SkillMatrix(List.of(mapping), List.of()), ISSUE, target());
        says("Skills");
    }

    private Path target() {
        return folder.resolve(target);
    }

    private void says(String what) throws IOException {
        try (InputStream in = Files.newInputStream(target());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Lake Basin IM Group – " + what);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Lake Basin IM Group – &A");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("14 May 2026");
            assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
        }
    }
}
