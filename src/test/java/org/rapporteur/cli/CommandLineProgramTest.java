package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class CommandLineProgramTest {
    @TempDir
    Path folder;

    private Shell shell = new Shell(Path.of("unused"));

    @BeforeEach
    void holdAMeeting() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            workspace
                    .meetings()
                    .add(
                            TestWorkspace.minutes(
                                    LocalDate.of(2026, 5, 14),
                                    List.of("UNHCR", "IOM"),
                                    Block.of("a", BlockKind.HEADING_1, "Follow up actions"),
                                    Block.of("b", BlockKind.ACTION, "UNHCR to clean the contact list by 16 May"),
                                    Block.of(
                                            "c",
                                            BlockKind.ACTION,
                                            "Workshop - draft the agenda in June (UNHCR and IOM)")),
                            MeetingState.DRAFT,
                            null);
        }
        shell = new Shell(folder.resolve("test.rapporteur"));
    }

    @Test
    void listsWhatAnAgencyOwesAlone() {
        assertThat(shell.run("actions", "--agency", "HCR", "--mode", "own")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                        1 · UNHCR to clean the contact list by 16 May · UNHCR · by 16 May (2026-05-16) · overdue · open
                        1 follow-up
                        """);
    }

    @Test
    void actionsAsJsonKeepTheirShape() {
        assertThat(shell.run("actions", "--mode", "joint", "--agency", "IOM", "--json"))
                .isZero();
        assertThat(shell.out().replaceAll("\\s+", " ").strip())
                .isEqualTo("[ { \"number\" : 2, \"text\" : \"Workshop - draft the agenda in June (UNHCR and IOM)\","
                        + " \"owners\" : [ { \"name\" : \"UNHCR\", \"kind\" : \"ORGANISATION\", \"suggestions\" : [ ] },"
                        + " { \"name\" : \"IOM\", \"kind\" : \"ORGANISATION\", \"suggestions\" : [ ] } ],"
                        + " \"due\" : { \"phrase\" : \"in June\", \"from\" : \"2026-06-01\", \"to\" : \"2026-06-30\","
                        + " \"precision\" : \"MONTH\" }, \"status\" : \"OPEN\", \"topic\" : \"Workshop\","
                        + " \"raisedOn\" : \"2026-05-14\", \"slips\" : [ ] } ]");
    }

    @Test
    void asOfMovesWhatIsOverdue() {
        assertThat(shell.run("actions", "--status", "overdue", "--as-of", "2026-05-16"))
                .isZero();
        assertThat(shell.out()).isEqualTo("0 follow-ups\n");
        shell.run("actions", "--status", "overdue", "--as-of", "2026-05-17");
        assertThat(shell.out()).endsWith("1 follow-up\n");
    }

    @Test
    void recogniseNeedsNoWorkspace() throws IOException {
        Files.delete(folder.resolve("test.rapporteur"));

        assertThat(shell.typing("UNHCEF to share the data by 15 May\n\nClean the list\n")
                        .run("recognise", "--on", "2026-05-01", "--json"))
                .isZero();

        List<String> lines = shell.out().lines().toList();
        assertThat(lines.getFirst())
                .startsWith("{\"owners\":[{\"name\":\"UNHCEF\",\"kind\":\"UNKNOWN\",\"suggestions\":[\"UNICEF\"")
                .contains("\"due\":{\"phrase\":\"by 15 May\",\"from\":")
                .endsWith("\"topic\":null}");
        assertThat(lines.get(1)).isEqualTo("{\"owners\":[],\"due\":null,\"topic\":null}");
    }

    @Test
    void exportsMinutesInALayout() {
        Path target = folder.resolve("minutes.docx");

        int exit = shell.run(
                "export", "minutes", "--meeting", "2026-05-14", "--layout", "topic-first", "--out", target.toString());

        assertThat(exit).isZero();
        assertThat(target).isNotEmptyFile();
        assertThat(shell.out()).contains("minutes of 2026-05-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracker.xlsx", "tracker.CSV"})
    void exportsFollowUpsByTheEndingOfTheFile(String name) {
        assertThat(shell.run("export", "actions", "--out", folder.resolve(name).toString()))
                .isZero();
        assertThat(folder.resolve(name)).isNotEmptyFile();
        assertThat(shell.out()).startsWith("Wrote 2 follow-ups to ");
    }

    @Test
    void aMeetingThatWasNotIsRefusedWithThoseThatWere() {
        Path target = folder.resolve("minutes.docx");

        assertThat(shell.run("export", "minutes", "--meeting", "2026-01-01", "--out", target.toString()))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("The workspace has no meeting on 2026-01-01; it has 2026-05-14.\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void refusalsAreOneSentence() {
        assertThat(shell.run("actions", "--agency", "ABCDEF")).isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("“ABCDEF”");
        assertThat(shell.run(
                        "actions",
                        "--workspace",
                        folder.resolve("none.rapporteur").toString()))
                .isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("none.rapporteur");
        assertThat(shell.run(
                        "export", "actions", "--out", folder.resolve("t.pdf").toString()))
                .isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("t.pdf");
        assertThat(shell.run(
                        "export",
                        "actions",
                        "--out",
                        folder.resolve("no").resolve("t.csv").toString()))
                .isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actions --colour red",
                "actions --mode shared",
                "actions --as-of 2026-02-30",
                "recognise --on yesterday",
                "recognise",
                "export",
                "export minutes --meeting 2026-05-14",
                "export minutes --meeting 2026-05-14 --layout sideways --out x.docx",
                "import",
                "dance",
                "backup"
            })
    void wrongUsageIsTwoWithAUsageLine(String words) {
        assertThat(shell.run(words.split(" "))).isEqualTo(2);
        assertThat(shell.err().lines()).hasSizeBetween(2, 6);
        assertThat(shell.err()).contains("Usage: rapporteur").doesNotContain("Exception");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void checkSaysWhatIsThere() {
        assertThat(shell.run("check")).isZero();
        assertThat(shell.out())
                .isEqualTo("“test.rapporteur” is sound: 1 meeting, 2 follow-ups, 4 organisations, 0 contacts.\n");
    }

    @Test
    void checkRefusesWhatIsNoWorkspace() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.rapporteur"), "just text, and not even long");

        assertThat(shell.run("check", "--workspace", notes.toString())).isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("notes.rapporteur");
    }

    @Test
    void backsUpOnceAndNeverOverAnotherFile() {
        Path copy = folder.resolve("copy.rapporteur");

        assertThat(shell.run("backup", "--out", copy.toString())).isZero();
        assertThat(shell.run("check", "--workspace", copy.toString())).isZero();
        assertThat(shell.run("backup", "--out", copy.toString())).isEqualTo(1);
        assertThat(shell.err()).contains("exists already");
    }

    @Test
    void readsBesideAWindowThatHasTheWorkspaceOpen() {
        try (Workspace open =
                Workspace.open(folder.resolve("test.rapporteur"), Access.READ_WRITE, TestWorkspace.CLOCK)) {
            assertThat(open.database().isReadOnly()).isFalse();
            assertThat(shell.run("actions")).isZero();
        }
    }

    @Test
    void namesThatWereDecidedToBeNobodyOweNothing() throws IOException {
        Path workspace = folder.resolve("test.rapporteur");
        try (Workspace open = Workspace.open(workspace, Access.READ_WRITE, TestWorkspace.CLOCK)) {
            open.directory().names().isNone("Wells Board");
        }
        Path file = Files.writeString(
                folder.resolve("minutes.txt"),
                """
                Lake Basin IM Group minutes
                9 April 2026

                Actions
                1. Wells Board and IOM to count the wells
                """);
        assertThat(shell.run("import", "--dry-run", "--json", file.toString())).isZero();
        assertThat(shell.out()).contains("IOM").doesNotContain("\"Wells Board\"");
        assertThat(shell.run("import", file.toString())).isZero();
        assertThat(shell.run("actions", "--agency", "IOM", "--mode", "own")).isZero();
        assertThat(shell.out()).contains("count the wells · IOM ·");
    }

    @Test
    void importTellsWhichOwnersNobodyKnows() throws IOException {
        Path file = Files.writeString(
                folder.resolve("unknown.txt"),
                """
                Lake Basin IM Group – meeting minutes

                Date: 14 May 2026
                Present: IOM

                1. Wells
                ACTION: UNHCEF to count the wells.
                ACTION: UNHCEF and IOM to draw a map.
                """);
        assertThat(shell.run("import", "--dry-run", file.toString())).isZero();
        assertThat(shell.out().lines())
                .contains("“UNHCEF” is no known organisation or person; it stands 2 times in 1 file.");
        assertThat(shell.out()).doesNotContain("“IOM”");
    }
}
