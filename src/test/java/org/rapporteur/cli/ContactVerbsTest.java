package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Membership;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class ContactVerbsTest {
    @TempDir
    private Path folder;

    private Path list;
    private Shell shell;

    @BeforeEach
    void make() throws IOException {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            workspace
                    .meetings()
                    .add(
                            TestWorkspace.minutes(LocalDate.of(2026, 5, 14), List.of("UNHCR", "IOM")),
                            MeetingState.DRAFT,
                            null);
            workspace.directory().saveMembership("Lake Basin IM Group", new Membership(0, "WFP", null, null));
            workspace.directory().saveMembership("Lake Basin IM Group", new Membership(0, "UNHCR", null, null));
        }
        list = Files.writeString(
                folder.resolve("list.csv"),
                """
                Name,Organisation,Position,E-mail,Phone,Country,Notes
                Ana Example,HCR,Officer,ana@example.org,+41 22 000 00 00,Lakeland,Secret
                Bo Sample,OIM,Analyst,bo@example.org,,Highland,
                Nobody,IOM,,no address,,,
                """);
        shell = new Shell(folder.resolve("test.rapporteur"));
    }

    @Test
    void importTellsWhatBecameOfEachLineAndADryRunStoresNothing() {
        assertThat(shell.run("import", "contacts", list.toString(), "--dry-run", "--json"))
                .isZero();
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("\"created\" : [ { \"line\" : 2, \"name\" : \"Ana Example\", \"organisation\" : \"UNHCR\"")
                .contains("\"refused\" : [ { \"line\" : 4, \"reason\" : \"“no address” is no e-mail address.\"");
        shell.run("contacts");
        assertThat(shell.out()).isEqualTo("0 contacts\n");

        assertThat(shell.run("import", "contacts", list.toString())).isZero();
        assertThat(shell.out())
                .startsWith("Imported list.csv: 2 created, 0 updated, 0 unchanged, 0 likely doubles, 1 refused");
        shell.run("import", "contacts", list.toString());
        assertThat(shell.out()).startsWith("Imported list.csv: 0 created, 0 updated, 2 unchanged");
    }

    @Test
    void contactsAreListedByAgencyAndCountry() {
        shell.run("import", "contacts", list.toString());

        shell.run("contacts", "--agency", "HCR");
        assertThat(shell.out()).isEqualTo("Ana Example · UNHCR · Officer · Lakeland · ana@example.org\n1 contact\n");
        shell.run("contacts", "--country", "highland", "--json");
        assertThat(shell.out()).contains("\"name\" : \"Bo Sample\"").doesNotContain("Ana Example");
        assertThat(shell.run("contacts", "--agency", "Unheard of")).isEqualTo(1);
        assertThat(shell.err()).contains("Unheard of");
    }

    @Test
    void anExportHoldsWhatMayBeSharedUnlessAPasswordIsGiven() throws IOException {
        shell.run("import", "contacts", list.toString());
        Path csv = folder.resolve("out.csv");
        Path cards = folder.resolve("out.vcf");
        assertThat(shell.run("export", "contacts", "--out", csv.toString())).isZero();
        assertThat(shell.run("export", "contacts", "--out", cards.toString())).isZero();
        assertThat(Files.readString(csv)).contains("ana@example.org").doesNotContain("+41", "Secret", "Lakeland");
        assertThat(Files.readString(cards)).contains("ana@example.org").doesNotContain("+41", "Secret", "Lakeland");

        Path full = folder.resolve("full.xlsx");
        assertThat(shell.run("export", "contacts", "--full", "--out", full.toString()))
                .isEqualTo(1);
        assertThat(full).doesNotExist();
        Path password = Files.writeString(folder.resolve("password"), "correct horse\n");
        assertThat(shell.run(
                        "export",
                        "contacts",
                        "--full",
                        "--password-file",
                        password.toString(),
                        "--out",
                        full.toString()))
                .isZero();
        try (Workbook opened = WorkbookFactory.create(full.toFile(), "correct horse", true)) {
            assertThat(opened.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .contains("personal data");
            assertThat(opened.getSheetAt(0).getRow(4).toString()).isNotEmpty();
        }
    }

    @Test
    void attendanceAndMatrixAreWritten() throws IOException {
        shell.run("import", "contacts", list.toString());
        Path attendance = folder.resolve("attendance.docx");
        Path matrix = folder.resolve("matrix.xlsx");

        assertThat(shell.run("export", "attendance", "--meeting", "2026-05-14", "--out", attendance.toString()))
                .isZero();
        assertThat(shell.run("export", "matrix", "--out", matrix.toString())).isZero();

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(attendance))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getText()).contains("UNHCR", "Present", "WFP", "Absent");
        }
        try (Workbook opened = WorkbookFactory.create(matrix.toFile(), null, true)) {
            var sheet = opened.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Highland");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("UNHCR (member)");
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("gap");
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Ana Example");
        }
        assertThat(shell.run("export", "attendance", "--meeting", "2026-01-01", "--out", attendance.toString()))
                .isEqualTo(1);
    }

    @Test
    void eraseTakesAPersonOutForGood() {
        shell.run("import", "contacts", list.toString());
        shell.run("contacts", "--agency", "IOM", "--json");
        String uid = shell.out().replaceAll("(?s).*\"uid\" : \"([^\"]+)\".*", "$1");

        assertThat(shell.run("erase", "--contact", uid)).isZero();
        shell.run("contacts");
        assertThat(shell.out()).contains("Ana Example").doesNotContain("Bo Sample");
        assertThat(shell.run("erase", "--contact", uid)).isEqualTo(1);
    }
}
