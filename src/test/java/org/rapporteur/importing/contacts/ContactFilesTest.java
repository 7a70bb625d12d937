package org.rapporteur.importing.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.export.ContactLists;
import org.rapporteur.importing.contacts.Reading.Refused;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

// Lists are written as they are in a file, with tabs and line ends to be seen.
/** What lists of people look like in the field: encodings, sheets, cards, lines of addresses. */
@SuppressWarnings("StringConcatToTextBlock")
class ContactFilesTest extends ContactImporting {
    @Test
    void raggedLinesAndQuotesAreReadOrListedWithTheirNumber() {
        ImportPlan plan = bringIn(
                "a.csv",
                "Name,Organisation,Email\n"
                        + "Ana \"Annie\" Example,UNHCR\n"
                        + "\"Bo \"\"B\"\" Example\",IOM,bo@example.org\n"
                        + "Too,Many,many@example.org,cells,here\n"
                        + ",,\n"
                        + "No Address,WFP,not an address\n"
                        + "=1+1,WFP,formula@example.org\n");

        assertThat(plan.refused()).extracting(Refused::line).containsExactly(4, 6);
        assertThat(plan.refused()).extracting(Refused::reason).allSatisfy(reason -> assertThat(reason)
                .endsWith("."));
        assertThat(all())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder("=1+1", "Ana \"Annie\" Example", "Bo \"B\" Example");
    }

    @Test
    void nobodyIsLostBehindAQuotationMarkThatNeverCloses() {
        assertThatThrownBy(() -> bringIn("a.csv", "Name,Organisation\nAna,UNHCR\nBo,\"IOM\nCy,WFP\nDi,UNICEF\n"))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "“a.csv” has a quotation mark in line 3 that never closes; close it or take it out, and try again.");

        bringIn("b.csv", "Name,Organisation\nAna,\"UN\nHCR\"\nBo 5\",IOM\n");
        assertThat(all()).extracting(Contact::name).containsExactlyInAnyOrder("Ana", "Bo 5\"");
    }

    @Test
    void addressesWithBlanksAndSeveralInACellAreRead() {
        bringIn(
                "a.csv",
                "Name;E-mail\nAna;  ana @ example.org \nBo;bo@example.org / bo2@example.org, <bo3@example.org>\n");

        assertThat(all().get(0).reach().emails()).containsExactly(Address.work("ana@example.org"));
        assertThat(all().get(1).reach().emails())
                .extracting(Address::value)
                .containsExactly("bo@example.org", "bo2@example.org", "bo3@example.org");
    }

    @Test
    void zerosAndOtherEncodingsAreNoObstacle() throws IOException {
        bringIn("zeros.csv", "Name,Email\nAna\0 Example,ana\0@example.org\n");
        Path windows = folder.resolve("windows.csv");
        Files.write(windows, "Name;Pays\nAnaïs Élan;Côte d’Ivoire\n".getBytes(Charset.forName("windows-1252")));
        Path wide = folder.resolve("wide.txt");
        Files.write(
                wide,
                "\ufeffName\tCountry\nИван Пример\tКыргызстан\nليلى\tالأردن\n".getBytes(StandardCharsets.UTF_16LE));
        bringIn(windows);
        bringIn(wide);

        assertThat(all())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder("Ana Example", "Anaïs Élan", "Иван Пример", "ليلى");
        assertThat(all()).extracting(Contact::country).contains("Côte d’Ivoire", "Кыргызстан", "الأردن");
    }

    @Test
    void aMillionColumnsAreRefusedInOneSentence() {
        String wide = "Name" + ",x".repeat(1_000_000) + "\nAna\n";
        assertThatThrownBy(() -> plan("wide.csv", wide))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("wide.csv")
                .hasMessageContaining("columns");
    }

    @Test
    void phonesComeBackAsTheyWent() throws IOException {
        String phone = "+41 22 739 81 11 ext. 5";
        bringIn("a.csv", "Name,Phone\nAna Example," + phone + "\n");
        Path out = folder.resolve("full.xlsx");
        ContactLists.writeFull(all(), workspace.issue(), "long enough", out);
        try (Workspace other = Workspace.create(folder.resolve("other.rapporteur"), List.of(), TestWorkspace.CLOCK)) {
            assertThatThrownBy(() -> TableReader.read(out, null)).matches(TableReader::wantsPassword);
            assertThatThrownBy(() -> TableReader.read(out, "wrong")).matches(TableReader::wantsPassword);
            List<ContactTable> tables = TableReader.read(out, "long enough");
            other.contactImport().apply(other.contactImport().plan(tables, ColumnMatching.BY_TITLE, "full.xlsx"));
            Contact back = other.people().contacts().all().getFirst();
            assertThat(back.phone()).isEqualTo(phone);
            assertThat(ContactField.KEPT)
                    .allSatisfy(field -> assertThat(field.of(back)).isEqualTo(field.of(all().getFirst())));
        }
    }

    @Test
    void everySheetWithPeopleIsRead() throws IOException {
        Path file = folder.resolve("sixty.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < 60; i++) {
                Sheet sheet = workbook.createSheet("Sheet " + i);
                sheet.createRow(0).createCell(0).setCellValue("A title above");
                sheet.createRow(2).createCell(0).setCellValue(i % 2 == 0 ? "Name" : "Figures");
                sheet.getRow(2).createCell(1).setCellValue(i % 2 == 0 ? "Phone" : "Sum");
                sheet.createRow(3).createCell(0).setCellValue("Person " + i);
                sheet.getRow(3).createCell(1).setCellValue(41227390000.0 + i);
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        bringIn(file);

        assertThat(all()).hasSize(30).extracting(Contact::phone).contains("41227390000");
    }

    @Test
    void cardsOfAllVersionsAreReadAndABrokenOneHarmsNoOther() {
        String photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "QUJD".repeat(100) + "\n "
                + ("x".repeat(70) + "\n ").repeat(300_000) + "\n";
        String cards =
                "BEGIN:VCARD\nVERSION:3.0\nN:Example;Ana;;;\nFN:Ana Example\nORG:UNHCR\nTITLE:Officer\nEMAIL;TYPE=WORK:ana@example.org\n"
                        + photo
                        + "TEL;TYPE=CELL:+41 79 000 00 00\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\n"
                        + "NOTE;ENCODING=QUOTED-PRINTABLE:one=\n two\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:4.0\nFN:Bro\nken Folding\nEND:VCARD\n"
                        + "BEGIN:VCARD\nnothing in it\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:4.0\nFN:ليلى\nEMAIL:layla@example.org\n";
        ImportPlan plan = bringIn("people.vcf", cards);

        assertThat(all()).extracting(Contact::name).contains("Ana Example", "Jörg Müller", "ليلى");
        assertThat(all())
                .filteredOn(one -> one.name().equals("Ana Example"))
                .singleElement()
                .satisfies(ana -> {
                    assertThat(ana.email()).isEqualTo("ana@example.org");
                    assertThat(ana.reach().phones())
                            .containsExactly(new Address(Address.Kind.MOBILE, "+41 79 000 00 00"));
                });
        assertThat(plan.refused()).hasSize(1);
    }

    @Test
    void toLinesAndSignaturesAreRead() {
        assertThat(pasted("To: \"Example, Ana\" <ana@example.org>; Bo Sample <bo@example.org>, c.person@example.org"))
                .extracting(Contact::name, Contact::email)
                .containsExactly(
                        tuple("Ana Example", "ana@example.org"),
                        tuple("Bo Sample", "bo@example.org"),
                        tuple("C Person", "c.person@example.org"));
        assertThat(
                        pasted(
                                """
                        Ana Example
                        Information Management Officer
                        UNHCR
                        Tel: +41 22 000 11 22 | Mobile: +41 79 000 11 22
                        ana@example.org
                        """))
                .singleElement()
                .satisfies(ana -> {
                    assertThat(ana.position()).isEqualTo("Information Management Officer");
                    assertThat(ana.organisation()).isEqualTo("UNHCR");
                    assertThat(ana.reach().phones())
                            .containsExactly(
                                    Address.work("+41 22 000 11 22"),
                                    new Address(Address.Kind.MOBILE, "+41 79 000 11 22"));
                });
    }
}
