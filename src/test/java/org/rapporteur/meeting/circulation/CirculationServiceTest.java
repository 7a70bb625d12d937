package org.rapporteur.meeting.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.Slip;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class CirculationServiceTest {
    private static final Block SAID = Block.of("a", BlockKind.TEXT, "Said and done");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long meeting;

    @BeforeEach
    void meet() {
        workspace = TestWorkspace.in(folder);
        meeting = workspace
                .meetings()
                .add(TestWorkspace.minutes(TestWorkspace.TODAY, List.of("IOM"), SAID), MeetingState.DRAFT, null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private MeetingState state() {
        return workspace.meetings().state(meeting);
    }

    private List<Version> versions() {
        return workspace.circulation().versions(meeting);
    }

    @Test
    void circulatingFreezesAndKeepsWhatWentOutAndUndoTakesBoth() {
        CirculationService.Step step = workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        assertThat(state()).isEqualTo(MeetingState.CIRCULATED);
        assertThat(versions()).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.content().head()).contains("Present: IOM", "Date: " + TestWorkspace.TODAY);
            assertThat(version.content().lines()).containsExactly(new Version.Line("a", "TEXT", "Said and done"));
        });
        workspace.circulation().takeBack(step);
        assertThat(state()).isEqualTo(MeetingState.DRAFT);
        assertThat(versions()).isEmpty();
    }

    @Test
    void reopeningAsksAReasonAndEachCirculationIsAVersion() {
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        assertThatThrownBy(() -> workspace.circulation().reopen(meeting, " "))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("reason");
        CirculationService.Step reopened = workspace.circulation().reopen(meeting, "a wrong date");
        assertThat(state()).isEqualTo(MeetingState.DRAFT);
        Minutes was = workspace.meetings().meeting(meeting).orElseThrow().minutes();
        Block other = Block.of("a", BlockKind.TEXT, "Said and undone");
        workspace
                .meetings()
                .save(new MinutesChange(meeting, was, new Minutes(was.header(), was.attendance(), List.of(other))));
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        assertThat(versions()).extracting(Version::reason).containsExactly("a wrong date", "");
        assertThat(VersionDiff.between(
                        versions().get(0).content(), versions().get(1).content()))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(VersionChange.Kind.CHANGED));
        assertThat(reopened.made()).isFalse();
    }

    @Test
    void aDueDayThatWasJustPastIsToldBeforeTheMinutesGoOut() {
        Minutes minutes = TestWorkspace.minutes(
                TestWorkspace.TODAY,
                List.of("IOM"),
                Block.of(
                        "b",
                        BlockKind.ACTION,
                        "IOM to share the list by " + DAY.format(TestWorkspace.TODAY.minusDays(8))),
                Block.of(
                        "c",
                        BlockKind.ACTION,
                        "IOM to share the map by " + DAY.format(TestWorkspace.TODAY.plusDays(8))));

        Finding finding = CheckList.of(minutes, new Recogniser(new Vocabulary(List.of()))).stream()
                .filter(one -> one.check() == Check.DUE_ALREADY_PAST)
                .findFirst()
                .orElseThrow();

        assertThat(finding.blocks()).containsExactly("b");
        assertThat(finding.details()).singleElement().asString().contains("was already past on");
    }

    @Test
    void publishingWhatStandsCirculatedMakesNoFurtherVersion() {
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        CirculationService.Step published = workspace.circulation().circulate(meeting, MeetingState.PUBLISHED);
        assertThat(versions()).hasSize(1);
        workspace.circulation().takeBack(published);
        assertThat(state()).isEqualTo(MeetingState.CIRCULATED);
        assertThat(versions()).hasSize(1);
    }

    @Test
    void minutesThatWereFrozenBeforeVersionsWereKeptGetOneWhenReopened() {
        workspace.meetings().setState(meeting, MeetingState.PUBLISHED);
        CirculationService.Step reopened = workspace.circulation().reopen(meeting, "a name was missing");
        assertThat(versions()).singleElement().satisfies(version -> assertThat(version.reopenedAt())
                .isNotNull());
        workspace.circulation().takeBack(reopened);
        assertThat(state()).isEqualTo(MeetingState.PUBLISHED);
        assertThat(versions()).isEmpty();
    }

    private void save(Block... blocks) {
        Minutes was = workspace.meetings().meeting(meeting).orElseThrow().minutes();
        workspace
                .meetings()
                .save(new MinutesChange(meeting, was, new Minutes(was.header(), was.attendance(), List.of(blocks))));
    }

    @Test
    void aVersionIsMinutesAgainAsTheyWentOutFormattingIncluded() {
        Block link = new Block(
                "b",
                BlockKind.LETTERED,
                2,
                new RichText("See the note.", List.of(Mark.bold(0, 3), Mark.link(4, 12, "https://example.org/a?b=1"))),
                Corrections.NONE);
        save(Block.of("a", BlockKind.HEADING_1, "Wells"), link);
        Minutes sent = workspace.meetings().meeting(meeting).orElseThrow().minutes();
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        workspace.circulation().reopen(meeting, "a wrong word");
        save(Block.of("a", BlockKind.HEADING_1, "Boats"));
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);

        Minutes first = workspace.circulation().minutes(workspace.circulation().version(meeting, 1));
        assertThat(first).isEqualTo(sent);
        assertThat(workspace.circulation().version(meeting, 2).content().lines())
                .extracting(Version.Line::text)
                .containsExactly("Boats");
        assertThatThrownBy(() -> workspace.circulation().version(meeting, 3))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no version 3 of these minutes; they have versions 1 to 2.");
    }

    @Test
    void circulatedMinutesKeepTheirTextInTheFileUntilTheyAreReopened() {
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        assertThatThrownBy(() -> save(Block.of("a", BlockKind.TEXT, "Said and undone")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("20 May 2026")
                .hasMessageContaining("reason");
        assertThat(workspace.meetings().meeting(meeting).orElseThrow().minutes().blocks())
                .containsExactly(SAID);
        workspace.circulation().reopen(meeting, "a wrong word");
        save(Block.of("a", BlockKind.TEXT, "Said and undone"));
        assertThat(workspace.meetings().meeting(meeting).orElseThrow().minutes().blocks())
                .extracting(Block::text)
                .containsExactly("Said and undone");
    }

    @Test
    void whatAnActionMeansMayBeCorrectedInCirculatedMinutes() {
        save(Block.of("a", BlockKind.ACTION, "Somebody to share the list by 3 June 2026"));
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        Block action = workspace
                .meetings()
                .meeting(meeting)
                .orElseThrow()
                .minutes()
                .blocks()
                .getFirst();
        save(new Block(
                action.uid(),
                action.kind(),
                action.depth(),
                action.content(),
                action.corrections().withOwners(List.of("IOM"))));
        assertThat(workspace.followUps().numbered(1).owners())
                .extracting(owner -> owner.name())
                .containsExactly("IOM");
    }

    @Test
    void aCirculationThatWasUndoneMakesNoSlips() {
        save(Block.of("a", BlockKind.ACTION, "IOM to share the list by 3 June 2026"));
        CirculationService.Step step = workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        workspace.circulation().takeBack(step);
        save(Block.of("a", BlockKind.ACTION, "IOM to share the list by 3 July 2026"));
        long id = workspace.followUps().numbered(1).id();
        assertThat(Slip.of(workspace.followUps().events(id))).isEmpty();
        assertThat(workspace.followUps().events(id)).hasSize(1);

        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        CirculationService.Step reopened = workspace.circulation().reopen(meeting, "a wrong date");
        workspace.circulation().takeBack(reopened);
        workspace.circulation().reopen(meeting, "a wrong date");
        save(Block.of("a", BlockKind.ACTION, "IOM to share the list by 3 August 2026"));
        save(Block.of("a", BlockKind.ACTION, "IOM to share the list by 3 September 2026"));
        assertThat(Slip.of(workspace.followUps().events(id))).hasSize(1);
    }
}
