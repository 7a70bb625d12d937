package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Reach;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.RichText;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class CirculationVerbsTest {
    private static final String UID = "00000000-0000-7000-8000-00000000000";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);

    @TempDir
    Path folder;

    private Shell shell = new Shell(Path.of("unused"));
    private Path out = Path.of("unused");

    private static Contact contact(String name, String email) {
        return Contact.of(name, "UNHCR").with(Reach.NONE.withEmails(List.of(Address.work(email))));
    }

    @BeforeEach
    void holdAMeeting() {
        out = folder.resolve("deep").resolve("out");
        try (Workspace workspace = TestWorkspace.in(folder)) {
            workspace.people().contacts().save(contact("Ada Lund", "ada.lund@example.org"));
            workspace.people().contacts().save(contact("B. Kato", "b.kato at example"));
            Header header = Header.of("Lake Basin IM Group", MAY)
                    .withNext(new NextMeeting(
                            LocalDate.of(2026, 6, 12), java.time.LocalTime.of(14, 0), null, "IOM, Port Alma"));
            workspace
                    .meetings()
                    .add(
                            new Minutes(
                                    header,
                                    List.of(Attendee.present("UNHCR"), Attendee.present("IOM")),
                                    List.of(
                                            block(1, BlockKind.HEADING_1, "Enrolment"),
                                            block(2, BlockKind.DECISION, "IOM keeps the list of sites for UNHCR."),
                                            block(3, BlockKind.ACTION, "UNHCR to share the list by 16 May 2026."),
                                            block(4, BlockKind.ACTION, "IOM to send the sites to UNHCR."),
                                            block(5, BlockKind.ACTION, "UNCHR to check the codes in June."),
                                            block(6, BlockKind.ACTION, "The figures are compared again."),
                                            block(7, BlockKind.TEXT, "IOM will coordinate the design by end of May."),
                                            new Block(
                                                    UID + 8,
                                                    BlockKind.TEXT,
                                                    0,
                                                    new RichText("See the note.", List.of(Mark.link(4, 12, "#"))),
                                                    Corrections.NONE),
                                            block(9, BlockKind.TEXT, "Next meeting: Thursday 12 June 2026"))),
                            MeetingState.DRAFT,
                            null);
        }
        shell = new Shell(folder.resolve("test.rapporteur"));
    }

    private static Block block(int number, BlockKind kind, String text) {
        return Block.of(UID + number, kind, text);
    }

    private MeetingState state() {
        try (Workspace workspace =
                Workspace.open(folder.resolve("test.rapporteur"), Access.READ_ONLY, TestWorkspace.CLOCK)) {
            return workspace.meetings().meetings(MAY).getFirst().state();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static MimeMessage read(Path draft) throws Exception {
        try (InputStream in = Files.newInputStream(draft)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    @Test
    void theCheckListNamesTheBlocksAndChangesNothing() {
        assertThat(shell.run("circulate", "--meeting", "2026-05-14", "--check-only", "--json"))
                .isZero();
        String json = shell.out().replaceAll("\\s+", "");
        assertThat(json)
                .contains("{\"check\":\"ACTION_WITHOUT_OWNER\",\"count\":1,\"blocks\":[\"" + UID + "6\"]}")
                .contains(
                        "{\"check\":\"ACTION_WITHOUT_DUE\",\"count\":2,\"blocks\":[\"" + UID + "4\",\"" + UID + "6\"]}")
                .contains("{\"check\":\"UNKNOWN_AGENCY\",\"count\":1,\"blocks\":[\"" + UID + "5\"]}")
                .contains("{\"check\":\"SUGGESTION_UNDECIDED\",\"count\":1,\"blocks\":[\"" + UID + "7\"]}")
                .contains("{\"check\":\"LINK_WITHOUT_TARGET\",\"count\":1,\"blocks\":[\"" + UID + "8\"]}")
                .contains("{\"check\":\"NOBODY_PRESENT\",\"count\":0,\"blocks\":[]}")
                .contains("{\"check\":\"NEXT_MEETING_MISSING\",\"count\":0,\"blocks\":[]}")
                .contains("{\"check\":\"NEXT_MEETING_WRONG_DAY\",\"count\":1,\"blocks\":[\"" + UID + "9\"]}");
        assertThat(state()).isEqualTo(MeetingState.DRAFT);
        shell.run("circulate", "--meeting", "2026-05-14", "--check-only");
        assertThat(shell.out()).contains("unknown agency: 1 · UNCHR", "Friday 12 June 2026 is no Thursday");
    }

    @Test
    void circulatingWritesThePackageAndFreezesTheMinutes() throws Exception {
        assertThat(shell.run("circulate", "--meeting", "2026-05-14", "--out", out.toString()))
                .isZero();
        assertThat(files())
                .containsExactly(
                        "Follow-ups 2026-05-14.xlsx",
                        "Minutes 2026-05-14.docx",
                        "Minutes 2026-05-14.eml",
                        "Next meeting 2026-06-12.ics");
        assertThat(shell.err()).contains("“b.kato at example” of B. Kato is no e-mail address");
        assertThat(state()).isEqualTo(MeetingState.CIRCULATED);
        MimeMessage draft = read(out.resolve("Minutes 2026-05-14.eml"));
        assertThat(draft.getHeader("X-Unsent")).containsExactly("1");
        assertThat(draft.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("Ada Lund <ada.lund@example.org>");
        MimeMultipart parts = (MimeMultipart) draft.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("14 May 2026", "No 1  UNHCR to share");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Minutes 2026-05-14.docx");
        try (XWPFDocument document = new XWPFDocument(parts.getBodyPart(1).getInputStream())) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
    }

    @Test
    void whatWentOutIsWrittenAgainAsTheSameDocument() throws IOException {
        Path word = folder.resolve("version.docx");
        assertThat(shell.run(
                        "export", "minutes", "--meeting", "2026-05-14", "--version", "1", "--out", word.toString()))
                .isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("have not gone out yet");
        assertThat(word).doesNotExist();
        shell.run("circulate", "--meeting", "2026-05-14", "--out", out.toString());
        try (Workspace workspace =
                Workspace.open(folder.resolve("test.rapporteur"), Access.READ_WRITE, TestWorkspace.CLOCK)) {
            long id = workspace.meetings().on(MAY).getFirst();
            workspace.circulation().reopen(id, "a name was missing");
            Minutes was = workspace.meetings().meeting(id).orElseThrow().minutes();
            Minutes other = new Minutes(
                    was.header().withPlace("Elsewhere"), List.of(), List.of(block(1, BlockKind.HEADING_1, "Nothing")));
            workspace.meetings().save(new MinutesChange(id, was, other));
        }
        assertThat(shell.run(
                        "export", "minutes", "--meeting", "2026-05-14", "--version", "1", "--out", word.toString()))
                .isZero();
        assertThat(shell.out()).startsWith("Wrote version 1 of the minutes of 2026-05-14");
        assertThat(text(word)).isEqualTo(text(out.resolve("Minutes 2026-05-14.docx")));
        assertThat(shell.run(
                        "export", "minutes", "--meeting", "2026-05-14", "--version", "2", "--out", word.toString()))
                .isEqualTo(1);
        assertThat(shell.err()).contains("version 1 only");
        assertThat(shell.run("export", "minutes", "--help")).isZero();
        assertThat(shell.out()).contains("--version=N");
    }

    private static String text(Path word) throws IOException {
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void circulatingNeedsAFolderUnlessItOnlyChecks() {
        assertThat(shell.run("circulate", "--meeting", "2026-05-14")).isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("--out");
        assertThat(shell.run("circulate", "--meeting", "2026-01-01", "--check-only"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("no meeting on 2026-01-01");
    }

    @Test
    void chasingWritesADraftForEachAgencyWithItsTracker() throws Exception {
        assertThat(shell.run("chase", "--out", out.toString(), "--json")).isZero();
        assertThat(shell.out().replaceAll("\\s+", ""))
                .contains("\"agency\":\"UNHCR\",\"items\":1,\"to\":[\"ada.lund@example.org\"]")
                .contains("\"agency\":\"IOM\",\"items\":1,\"to\":[]");
        assertThat(shell.err()).contains("b.kato at example");
        MimeMessage draft = read(out.resolve("Follow-ups UNHCR 2026-05-20.eml"));
        assertThat(draft.getSubject()).isEqualTo("Lake Basin IM Group: open follow-ups of UNHCR, 20 May 2026");
        assertThat(draft.getHeader("X-Unsent")).containsExactly("1");
        MimeMultipart parts = (MimeMultipart) draft.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("OVERDUE\r\n  No 1  UNHCR to share the list by 16 May 2026.")
                .contains("due by 16 May 2026, 4 days late");
        try (XSSFWorkbook tracker = new XSSFWorkbook(parts.getBodyPart(1).getInputStream())) {
            assertThat(tracker.getSheet("All").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void chasingWhoOwesNothingOrIsNotKnownIsTold() {
        assertThat(shell.run("chase", "--agency", "WFP", "--out", out.toString()))
                .isZero();
        assertThat(shell.err()).contains("WFP owes nothing now");
        assertThat(shell.run("chase", "--agency", "NOBODY", "--out", out.toString()))
                .isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("“NOBODY”");
    }

    @Test
    void aBriefTellsWhatIsOwedBothWaysAndWhatWasDecided() throws IOException {
        Path brief = folder.resolve("brief.docx");
        assertThat(shell.run("brief", "--agency", "HCR", "--out", brief.toString()))
                .isZero();
        assertThat(shell.out()).contains("1 follow-up owed, 1 owed to it, 1 decision");
        try (InputStream in = Files.newInputStream(brief);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .containsSubsequence(
                            "Brief for UNHCR",
                            "What UNHCR owes",
                            "UNHCR to share the list",
                            "What others owe UNHCR",
                            "IOM to send the sites to UNHCR.",
                            "Decisions that concern UNHCR",
                            "Enrolment: IOM keeps the list of sites for UNHCR.");
        }
    }

    @Test
    void aTrackerComesBackThroughTheCommandLine() throws IOException {
        Path tracker = folder.resolve("t.xlsx");
        assertThat(shell.run("export", "actions", "--out", tracker.toString())).isZero();
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(tracker)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook;
                var target = Files.newOutputStream(tracker)) {
            workbook.getSheet("All").getRow(1).getCell(5).setCellValue("Done");
            workbook.write(target);
        }
        assertThat(shell.run("import", "tracker", tracker.toString(), "--json")).isZero();
        assertThat(shell.out().replaceAll("\\s+", " ").strip())
                .isEqualTo("[ { \"number\" : 1, \"field\" : \"status\", \"was\" : \"OPEN\", \"now\" : \"DONE\","
                        + " \"conflict\" : false } ]");
        assertThat(shell.run("import", "tracker", tracker.toString(), "--accept", "all"))
                .isZero();
        assertThat(shell.out()).contains("1 · status · OPEN → DONE", "Took over 1 difference");
        shell.run("import", "tracker", tracker.toString());
        assertThat(shell.out()).isEqualTo("0 differences\n");
    }
}
