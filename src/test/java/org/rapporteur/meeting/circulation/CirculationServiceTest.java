package org.rapporteur.meeting.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class CirculationServiceTest {
    private static final Block SAID = Block.of("a", BlockKind.TEXT, "Said and done");

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
}
