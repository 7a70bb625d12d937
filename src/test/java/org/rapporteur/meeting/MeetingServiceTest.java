package org.rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.workspace.TestWorkspace.TODAY;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class MeetingServiceTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);
    private static final Block HEADING = Block.of("h", BlockKind.HEADING_1, "Enrolment");
    private static final Block ACTION = Block.of("a", BlockKind.ACTION, "UNHCR to check the figures");
    private static final Block LAST = Block.of("t", BlockKind.TEXT, "End of the round");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<FollowUp> followUps() {
        return workspace.followUps().find(FollowUpFilter.ALL, TODAY);
    }

    @Test
    void givesBackWhatWasAdded() {
        Header header = new Header(
                "Lake Basin IM Group",
                MAY,
                LocalTime.of(14, 0),
                LocalTime.of(15, 30),
                "UNICEF, Port Alma",
                "The chair",
                "The note taker",
                LocalDate.of(2026, 4, 9),
                new NextMeeting(LocalDate.of(2026, 6, 11), LocalTime.of(14, 0), null, "IOM, Port Alma"));
        Block marked = new Block(
                "m",
                BlockKind.LETTERED,
                2,
                new RichText("bold and linked", List.of(Mark.bold(0, 4), Mark.link(9, 15, "https://example.org/a b"))),
                new Corrections(List.of("IOM", "WFP"), "30 June 2026", true));
        Minutes minutes = new Minutes(
                header,
                List.of(
                        new Attendee("HCR", 2, "two people", Presence.PRESENT),
                        new Attendee("WFP", null, "", Presence.APOLOGIES)),
                List.of(HEADING, marked, LAST));

        long id = workspace.meetings().add(minutes, MeetingState.DRAFT, null);

        assertThat(workspace.meetings().meeting(id)).contains(new Meeting(id, MeetingState.DRAFT, minutes));
        assertThat(workspace.meetings().on(MAY)).containsExactly(id);
    }

    @Test
    void savesOnlyTheDifferenceAndItsTurnedRoundIsTheUndo() {
        Minutes before = minutes(MAY, List.of("UNHCR"), HEADING, ACTION, LAST);
        long id = workspace.meetings().add(before, MeetingState.DRAFT, null);
        Block changed = Block.of("a", BlockKind.ACTION, "IOM to check the figures");
        Minutes after = minutes(MAY, List.of("UNHCR", "IOM"), LAST, changed, Block.of("n", BlockKind.BULLET, "new"));

        workspace.meetings().save(new MinutesChange(id, before, after));
        assertThat(workspace.meetings().meeting(id).orElseThrow().minutes()).isEqualTo(after);

        workspace.meetings().save(new MinutesChange(id, after, before));
        assertThat(workspace.meetings().meeting(id).orElseThrow().minutes()).isEqualTo(before);
    }

    @Test
    void anActionIsBornWithItsTopicAndKeepsItsNumberThroughDeletionAndUndo() {
        Minutes with = minutes(MAY, List.of(), HEADING, ACTION);
        Minutes without = minutes(MAY, List.of(), HEADING);
        long id = workspace.meetings().add(with, MeetingState.DRAFT, null);
        FollowUp born = followUps().getFirst();
        assertThat(born.number()).isEqualTo(1);
        assertThat(born.topic()).isEqualTo("Enrolment");
        workspace.followUps().setStatus(List.of(born.id()), Status.DONE, "");

        workspace.meetings().save(new MinutesChange(id, with, without));
        assertThat(followUps()).isEmpty();
        Minutes other = minutes(MAY, List.of(), HEADING, Block.of("b", BlockKind.ACTION, "WFP to send maps"));
        workspace.meetings().save(new MinutesChange(id, without, other));
        assertThat(followUps().getFirst().number()).isEqualTo(2);
        Minutes both = minutes(MAY, List.of(), HEADING, ACTION, other.blocks().get(1));
        workspace.meetings().save(new MinutesChange(id, other, both));

        assertThat(followUps()).hasSize(2).anySatisfy(back -> {
            assertThat(back.number()).isEqualTo(1);
            assertThat(back.status()).isEqualTo(Status.DONE);
        });
    }

    @Test
    void aChoiceByHandOverrulesTheRecogniser() {
        Block chosen = new Block(
                "a",
                BlockKind.ACTION,
                0,
                RichText.plain("UNHCR to check the figures"),
                Corrections.NONE.withOwners(List.of("WFP")).withDue(""));
        workspace.meetings().add(minutes(MAY, List.of(), chosen), MeetingState.DRAFT, null);
        assertThat(followUps().getFirst().owners()).singleElement().satisfies(owner -> assertThat(owner.name())
                .isEqualTo("WFP"));
    }

    @Test
    void deletingAMeetingHidesItsFollowUpsAndRestoringBringsThemBack() {
        long id = workspace.meetings().add(minutes(MAY, List.of(), ACTION), MeetingState.DRAFT, null);
        workspace.meetings().delete(id);
        assertThat(workspace.meetings().meetings(TODAY)).isEmpty();
        assertThat(followUps()).isEmpty();
        workspace.meetings().restore(id);
        assertThat(workspace.meetings().meetings(TODAY)).singleElement().satisfies(summary -> {
            assertThat(summary.actions()).isEqualTo(1);
            assertThat(summary.open()).isEqualTo(1);
        });
    }

    @Test
    void minutesWithoutADateAreRefusedAndNothingIsStored() {
        Minutes dateless =
                new Minutes(Header.of("Lake Basin IM Group", MAY).withDate(null), List.of(), List.of(ACTION));
        assertThatThrownBy(() -> workspace.meetings().add(dateless, MeetingState.DRAFT, null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("date");
        assertThat(workspace.meetings().meetings(TODAY)).isEmpty();
    }

    @Test
    void searchFindsWordsByTheirBeginningWithoutAccents() {
        long id = workspace
                .meetings()
                .add(
                        minutes(MAY, List.of(), Block.of("x", BlockKind.TEXT, "Écoles à Port Alma")),
                        MeetingState.DRAFT,
                        null);
        assertThat(workspace.search().find("ecol alm", 10)).singleElement().satisfies(hit -> {
            assertThat(hit.ref()).isEqualTo("x");
            assertThat(hit.meetingId()).isEqualTo(id);
        });
        assertThat(workspace.search().find("\"*) -(^", 10)).isEmpty();
        assertThat(workspace.search().find("port OR \"", 10)).isEmpty();
        workspace.meetings().delete(id);
        assertThat(workspace.search().find("ecol", 10)).isEmpty();
    }

    @Test
    void aDueBeforeTheNextMeetingGetsItsDateOnceThatIsKnown() {
        Block action = Block.of("a", BlockKind.ACTION, "UNHCR to send the template before the next meeting");
        Minutes open = minutes(MAY, List.of(), action);
        long id = workspace.meetings().add(open, MeetingState.DRAFT, null);
        assertThat(followUps().getFirst().due()).isNotNull().satisfies(due -> assertThat(due.to())
                .isNull());

        NextMeeting next = new NextMeeting(LocalDate.of(2026, 6, 11), null, null, "");
        Minutes known = new Minutes(open.header().withNext(next), List.of(), open.blocks());
        workspace.meetings().save(new MinutesChange(id, open, known));
        assertThat(followUps().getFirst().due()).isNotNull().satisfies(due -> assertThat(due.to())
                .isEqualTo("2026-06-10"));
    }
}
