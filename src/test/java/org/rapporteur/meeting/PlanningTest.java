package org.rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Membership;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class PlanningTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);

    @TempDir
    Path folder;

    private Workspace workspace;
    private int blocks;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private long hold(LocalDate on, @Nullable NextMeeting next, String... lines) {
        List<Block> made = Arrays.stream(lines)
                .map(line -> line.startsWith("! ")
                        ? Block.of("b" + blocks++, BlockKind.ACTION, line.substring(2))
                        : Block.of("b" + blocks++, BlockKind.HEADING_2, line))
                .toList();
        Minutes minutes = TestWorkspace.minutes(on, List.of("UNHCR", "IOM"));
        return workspace
                .meetings()
                .add(
                        new Minutes(minutes.header().withNext(next), minutes.attendance(), made),
                        MeetingState.CIRCULATED,
                        null);
    }

    private static NextMeeting next(LocalDate on) {
        return new NextMeeting(on, LocalTime.of(14, 0), LocalTime.of(15, 30), "IOM in Port Alma");
    }

    private void holdTwo() {
        hold(
                MARCH,
                next(APRIL),
                "General updates",
                "Wells",
                "Maps of the lake",
                "! UNHCR to share the list by 15 March",
                "! Boats - count the landing places (IOM)",
                "Follow up actions",
                "Next meeting");
        hold(
                APRIL,
                next(MAY),
                "General updates",
                "School enrolment",
                "Maps of the lake",
                "! WFP to call the ministry by 30 June",
                "AoB",
                "Follow up actions",
                "! UNICEF to draw the map",
                "Next meeting");
    }

    @Test
    void theNextMeetingHasWhatStandsWhatIsOpenAndWhatIsToBeReviewed() {
        holdTwo();
        workspace.followUps().setStatus(List.of(4L), Status.DONE, "");
        int before = workspace.followUps().count(FollowUpFilter.ALL, MAY);

        Planning.Next made = workspace.planning().next(null);

        assertThat(made.on()).isEqualTo(MAY);
        assertThat(made.isNew()).isTrue();
        Meeting meeting = workspace.meetings().meeting(made.meetingId()).orElseThrow();
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        Header header = meeting.minutes().header();
        assertThat(header.start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(header.place()).isEqualTo("IOM in Port Alma");
        assertThat(header.previousMinutes()).isEqualTo(APRIL);
        assertThat(meeting.minutes().attendance())
                .containsExactly(
                        new Attendee("UNHCR", null, "", Presence.EXPECTED),
                        new Attendee("IOM", null, "", Presence.EXPECTED));
        assertThat(meeting.minutes().blocks().stream()
                        .map(block -> (block.kind().isHeading() ? "" : "  ") + block.text())
                        .toList())
                .containsExactly(
                        "General updates",
                        "Review of follow-ups",
                        "  No 1 – UNHCR to share the list by 15 March (raised 5 March 2026, due by 15 March, overdue)",
                        "  No 3 – WFP to call the ministry by 30 June (raised 9 April 2026, due by 30 June)",
                        "  No 2 – Boats - count the landing places (IOM) (raised 5 March 2026)",
                        "Maps of the lake",
                        "Boats",
                        "AoB",
                        "Follow up actions",
                        "Next meeting");
        assertThat(workspace.followUps().count(FollowUpFilter.ALL, MAY))
                .as("a review raises nothing")
                .isEqualTo(before);
        assertThat(workspace.proposals().reviewLines(made.meetingId())).containsOnlyKeys(1L, 2L, 3L);
        assertThat(workspace.proposals().ofMeeting(made.meetingId())).isEmpty();

        assertThat(workspace.planning().next(null)).isEqualTo(new Planning.Next(made.meetingId(), MAY, false));
    }

    @Test
    void ofMoreThanAGroupCanGoThroughTheMostUrgentAreListedAndTheOthersCounted() {
        List<String> lines = new ArrayList<>(List.of("Wells"));
        for (int i = 1; i <= NextPlan.MOST_REVIEWED + 30; i++) {
            lines.add(
                    "! UNHCR to count well number " + i + (i <= 110 ? " by 15 March" : i <= 115 ? " by 30 June" : ""));
        }
        hold(MARCH, next(APRIL), lines.toArray(String[]::new));

        long id = workspace.planning().next(null).meetingId();

        List<String> review = workspace.meetings().meeting(id).orElseThrow().minutes().blocks().stream()
                .filter(block -> !block.kind().isHeading())
                .map(Block::text)
                .toList();
        assertThat(review).hasSize(NextPlan.MOST_REVIEWED + 1);
        assertThat(review.getFirst()).startsWith("No 1 – ").endsWith("overdue)");
        assertThat(review.getLast())
                .isEqualTo("And 30 others are open, 10 of them overdue: "
                        + "the round of review beside these minutes lists all of them.");
        assertThat(workspace.proposals().reviewLines(id)).hasSize(NextPlan.MOST_REVIEWED);
        assertThat(workspace.followUps().count(FollowUpFilter.ALL, APRIL)).isEqualTo(NextPlan.MOST_REVIEWED + 30);
    }

    /** The workspace's day is 20 May. */
    @Test
    void aPlannedMeetingIsADraftOnceMinutesAreTaken() {
        hold(MARCH, next(MAY), "General updates");
        long held = workspace.planning().next(null).meetingId();
        hold(APRIL, next(TestWorkspace.TODAY.plusDays(8)), "General updates");
        long coming = workspace.planning().next(null).meetingId();

        write(held, "Wells were counted.");
        write(coming, "An item for the agenda");
        assertThat(workspace.meetings().state(held)).isEqualTo(MeetingState.DRAFT);
        assertThat(workspace.meetings().state(coming)).isEqualTo(MeetingState.PLANNED);

        Minutes before = workspace.meetings().meeting(coming).orElseThrow().minutes();
        Minutes after = new Minutes(before.header(), List.of(Attendee.present("IOM")), before.blocks());
        workspace.meetings().save(new MinutesChange(coming, before, after));
        assertThat(workspace.meetings().state(coming)).isEqualTo(MeetingState.DRAFT);
    }

    private void write(long id, String words) {
        Minutes before = workspace.meetings().meeting(id).orElseThrow().minutes();
        List<Block> more = new ArrayList<>(before.blocks());
        more.add(Block.of("b" + blocks++, BlockKind.TEXT, words));
        workspace
                .meetings()
                .save(new MinutesChange(id, before, new Minutes(before.header(), before.attendance(), more)));
    }

    @Test
    void membersOnThatDayAreInvited() {
        holdTwo();
        workspace.directory().saveMembership("Lake Basin IM Group", new Membership(0, "UNICEF", APRIL, null));
        workspace.directory().saveMembership("Lake Basin IM Group", new Membership(0, "WFP", null, MAY.minusDays(1)));
        long id = workspace.planning().next(null).meetingId();
        assertThat(workspace.meetings().attendance().of(id))
                .containsExactly(new Attendee("UNICEF", null, "", Presence.EXPECTED));
    }

    @Test
    void whatCannotBePlannedIsRefusedWithASentence() {
        assertThatThrownBy(() -> workspace.planning().next(null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no minutes yet");
        hold(MARCH, null, "General updates");
        assertThatThrownBy(() -> workspace.planning().next(null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("5 March 2026 do not say when the group meets next");
        assertThatThrownBy(() -> workspace.planning().next(APRIL)).hasMessageContaining("no meeting on 9 April 2026");
        hold(APRIL, next(MARCH.minusDays(2)), "General updates");
        assertThatThrownBy(() -> workspace.planning().next(null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("3 March 2026 would not come after the one that it follows, of 9 April 2026");
        assertThat(workspace.meetings().meetings(MAY)).hasSize(2);
    }
}
