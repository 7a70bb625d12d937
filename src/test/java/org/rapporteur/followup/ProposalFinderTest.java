package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Organisation;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** What is kept from one question to the next is mended by what changed: the answers are those of a fresh start. */
class ProposalFinderTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long march;
    private long april;

    @BeforeEach
    void holdTwo() {
        workspace = TestWorkspace.in(folder);
        march = workspace
                .meetings()
                .add(
                        minutes(
                                MARCH,
                                List.of(),
                                Block.of("1", BlockKind.HEADING_2, "Wells"),
                                Block.of(
                                        "2",
                                        BlockKind.ACTION,
                                        "IOM to count the wells of the northern shore by 30 April"),
                                Block.of("3", BlockKind.ACTION, "WFP to print the maps of landing places"),
                                Block.of("4", BlockKind.ACTION, "Lighthouse keepers to repair the beacon lamps")),
                        MeetingState.CIRCULATED,
                        null);
        april = workspace
                .meetings()
                .add(
                        minutes(
                                APRIL,
                                List.of(),
                                Block.of("5", BlockKind.HEADING_2, "Wells"),
                                Block.of(
                                        "6",
                                        BlockKind.TEXT,
                                        "IOM has counted half of the wells of the northern shore."),
                                Block.of("7", BlockKind.TEXT, "The maps of landing places were printed by WFP."),
                                Block.of("8", BlockKind.TEXT, "The keepers repaired two beacon lamps.")),
                        MeetingState.DRAFT,
                        null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Integer> proposed() {
        return workspace.proposals().ofMeeting(april).stream()
                .map(proposal -> proposal.followUp().number())
                .toList();
    }

    /** The answer, after it was compared with that of a workspace opened anew. */
    private List<Integer> asAfresh() {
        List<Proposal> mended = workspace.proposals().ofMeeting(april);
        workspace.close();
        workspace = Workspace.open(folder.resolve("test.rapporteur"), Access.READ_WRITE, TestWorkspace.CLOCK);
        assertThat(mended).isEqualTo(workspace.proposals().ofMeeting(april));
        return proposed();
    }

    @Test
    void whatIsDoneIsProposedNoMoreAndComesBackWhenReopened() {
        assertThat(proposed()).containsExactlyInAnyOrder(1, 2, 3);
        List<Long> done = workspace.followUps().setStatus(List.of(2L), Status.DONE, "");
        assertThat(proposed()).containsExactlyInAnyOrder(1, 3);
        workspace.followUps().takeBack(done);
        assertThat(proposed()).containsExactlyInAnyOrder(1, 2, 3);
        workspace.followUps().setStatus(List.of(1L), Status.DROPPED, "");
        assertThat(asAfresh()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void otherWordsOfAFollowUpAreComparedFromThenOn() {
        assertThat(proposed()).contains(2);
        Meeting meeting = workspace.meetings().meeting(april).orElseThrow();
        workspace
                .meetings()
                .save(new MinutesChange(
                        april,
                        meeting.minutes(),
                        new Minutes(
                                meeting.minutes().header(),
                                List.of(),
                                List.of(Block.of(
                                        "9", BlockKind.TEXT, "WFP printed the maps of all landing places.")))));
        workspace.meetings().setState(march, MeetingState.DRAFT);
        Meeting raised = workspace.meetings().meeting(march).orElseThrow();
        assertThat(proposed()).containsExactly(2);
        workspace
                .meetings()
                .save(new MinutesChange(
                        march,
                        raised.minutes(),
                        new Minutes(
                                raised.minutes().header(),
                                List.of(),
                                List.of(Block.of("3", BlockKind.ACTION, "WFP to translate the radio announcements")))));
        assertThat(asAfresh()).isEmpty();
    }

    @Test
    void aNameThatBecomesKnownIsAReasonAndNoWordAnyMore() {
        workspace.proposals().ofMeeting(april);
        Organisation keepers = TestWorkspace.organisation("Lighthouse keepers", "Keepers of the lights", "keepers");
        workspace.directory().save(keepers);
        assertThat(asAfresh()).contains(3);
        Proposal lamps = workspace.proposals().ofMeeting(april).stream()
                .filter(proposal -> proposal.followUp().number() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(lamps.reasons().stream()
                        .filter(reason -> reason.ground() == Proposal.Ground.SAME_WORDS)
                        .findFirst()
                        .orElseThrow()
                        .words())
                .doesNotContain("keepers");
    }
}
