package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class LedgerVerbsTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);

    @TempDir
    Path folder;

    private Shell shell = new Shell(Path.of("unused"));

    @BeforeEach
    void holdAMeeting() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            Minutes minutes = TestWorkspace.minutes(
                    APRIL,
                    List.of("UNHCR"),
                    Block.of("a", BlockKind.HEADING_1, "Wells"),
                    Block.of("b", BlockKind.ACTION, "UNHCR to count the wells in late April"));
            NextMeeting next = new NextMeeting(LocalDate.of(2026, 6, 11), null, null, "IOM");
            workspace
                    .meetings()
                    .add(
                            new Minutes(minutes.header().withNext(next), minutes.attendance(), minutes.blocks()),
                            MeetingState.DRAFT,
                            null);
        }
        shell = new Shell(folder.resolve("test.rapporteur"));
    }

    @Test
    void aDueThatIsMovedIsInTheLedgerAndAmongTheSlips() {
        assertThat(shell.run("follow-up", "1", "--due", "end of September", "--on", "2026-06-11"))
                .isZero();
        assertThat(shell.out())
                .isEqualTo("1 · UNHCR to count the wells in late April · end of September (2026-09-30) · open\n");
        assertThat(shell.run("follow-up", "1", "--status", "in-progress", "--note", "half of them"))
                .isZero();
        assertThat(shell.run("ledger", "1")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                        1 · UNHCR to count the wells in late April
                        2026-04-09 · raised, due in late April
                        2026-06-11 · due in late April → end of September (slip)
                        2026-05-20 · in progress · half of them
                        1 slip, 153 days gained
                        """);
        assertThat(shell.run("actions", "--json")).isZero();
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("\"slips\" : [ { \"was\" : \"in late April\", \"now\" : \"end of September\","
                        + " \"wasTo\" : \"2026-04-30\", \"nowTo\" : \"2026-09-30\", \"movedOn\" : \"2026-06-11\","
                        + " \"daysGained\" : 153 } ]");
        assertThat(shell.run("ledger", "1", "--json")).isZero();
        assertThat(shell.out()).contains("\"kind\" : \"RAISED\"").contains("\"slip\" : true");
    }

    @Test
    void theNextMeetingIsMadeOnce() {
        assertThat(shell.run("next-meeting")).isZero();
        assertThat(shell.out()).startsWith("Planned the meeting of 2026-06-11").contains("Review of follow-ups");
        assertThat(shell.run("next-meeting", "--from", "2026-04-09")).isOne();
        assertThat(shell.err()).contains("There is a meeting on 2026-06-11 already");
    }

    @Test
    void aTopicGoesToWord() {
        Path file = folder.resolve("wells.docx");
        assertThat(shell.run("topic", "wells", "--out", file.toString())).isZero();
        assertThat(Files.exists(file)).isTrue();
        assertThat(shell.run("topic", "wells", "--json")).isZero();
        assertThat(shell.out()).contains("\"kind\" : \"PROMISED\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "follow-up 7 --status done | 1 | no follow-up 7",
                "follow-up 1 | 1 | Say what became of",
                "follow-up 1 --due soonish | 1 | “soonish” names no date",
                "follow-up 1 --status gone | 2 | is no status",
                "ledger 9 | 1 | no follow-up 9",
                "ledger x | 2 | x",
                "topic Bridges --out b.docx | 1 | No minutes have a heading “Bridges”",
                "topic Wells --out b.pdf | 1 | does not end in .docx",
                "topic Wells | 1 | Say where",
                "next-meeting --from 2025-01-01 | 1 | no meeting on 1 January 2025",
            })
    void whatCannotBeIsRefusedWithASentence(String line, int exit, String said) {
        assertThat(shell.run(line.strip().split(" "))).isEqualTo(exit);
        assertThat(shell.err()).contains(said);
    }
}
