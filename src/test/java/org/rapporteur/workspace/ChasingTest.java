package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.followup.Owed;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;

class ChasingTest {
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 27);

    @TempDir
    Path folder;

    private static Block action(int number, String text) {
        return Block.of("00000000-0000-7000-8000-00000000000" + number, BlockKind.ACTION, text);
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private Workspace workspace(LocalDate today, Block... blocks) {
        Workspace workspace =
                Workspace.create(folder.resolve("test.rapporteur"), TestWorkspace.ORGANISATIONS, on(today));
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(MARCH, List.of("UNHCR", "UNICEF", "IOM"), blocks),
                        MeetingState.CIRCULATED,
                        null);
        return workspace;
    }

    @Test
    void whatSomebodyOfTheAgencyOwesIsAskedOfTheAgency() {
        try (Workspace workspace = workspace(MARCH.plusDays(10))) {
            workspace
                    .imports()
                    .store(List.of(), DirectoryAdditions.NONE.withContacts(List.of(Contact.of("Ana Santos", "UNHCR"))));
            workspace
                    .meetings()
                    .add(
                            TestWorkspace.minutes(
                                    MARCH.plusDays(1), List.of(), action(5, "Ana Santos to count the wells.")),
                            MeetingState.CIRCULATED,
                            null);
            assertThat(new Chasing(workspace, on(MARCH.plusDays(10)))
                            .chase("UNHCR")
                            .reminder()
                            .body())
                    .contains("WITHOUT A DATE")
                    .contains(", by Ana Santos")
                    .doesNotContain("ASKED OF ALL");
        }
    }

    @Test
    void theListCountsWhatTheMessagesCount() {
        try (Workspace workspace = workspace(
                MARCH.plusDays(10),
                action(1, "UNHCR to send the list by 30 March 2018."),
                action(2, "UNHCR and UNICEF to compare the lists in May."),
                action(3, "All to comment on the list by 29 March 2018."),
                action(4, "UNHCR and all to check the codes."))) {
            Chasing chasing = new Chasing(workspace, on(MARCH.plusDays(10)));
            assertThat(chasing.owing())
                    .containsExactly(
                            new Owed("UNHCR", 4, 2, 3, 1), new Owed("UNICEF", 3, 1, 1, 0), new Owed("IOM", 2, 1, 0, 0));
            assertThat(chasing.owing()).allSatisfy(one -> assertThat(
                            chasing.chase(one.agency()).reminder().body())
                    .contains(": " + one.open() + " follow-ups are open, and " + one.overdue()
                            + (one.overdue() == 1 ? " of them is overdue.\n" : " of them are overdue.\n")));
        }
    }

    @Test
    void whatIsAskedOfAllStandsUnderItsOwnHeading() {
        try (Workspace workspace = workspace(
                LocalDate.of(2026, 11, 22),
                action(1, "UNHCR and IOM to send the list by 30 March 2018."),
                action(2, "All to comment on the list by 29 March 2018."))) {
            String body = new Chasing(workspace, on(LocalDate.of(2026, 11, 22)))
                    .chase("UNHCR")
                    .reminder()
                    .body();
            assertThat(body)
                    .containsSubsequence(
                            "OVERDUE\n  No 1  UNHCR and IOM to send",
                            "8 years late, raised 27 March 2018, with IOM\n",
                            "\nASKED OF ALL MEMBERS\n  No 2  All to comment",
                            "8 years late, raised 27 March 2018, asked of All\n")
                    .doesNotContain("days late");
        }
    }
}
