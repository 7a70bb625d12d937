package org.rapporteur.meeting.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fx.InlineBackground;
import org.rapporteur.fx.SaveState;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.workspace.FullDisk;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** On a real file, with time that passes when told. */
class AutosaveTest {
    @TempDir
    Path folder;

    private final InlineBackground background = new InlineBackground();
    private Minutes now = minutes("Before");

    private static Minutes minutes(String text) {
        return TestWorkspace.minutes(LocalDate.of(2026, 5, 14), List.of("IOM"), Block.of("a", BlockKind.TEXT, text));
    }

    private Autosave over(Workspace workspace, long meetingId) {
        return new Autosave(
                background,
                TestWorkspace.CLOCK,
                workspace.meetings()::save,
                new Autosave.Subject(meetingId, now, () -> Optional.of(now)));
    }

    private static Minutes inFile(Workspace workspace, long meetingId) {
        return workspace.meetings().meeting(meetingId).orElseThrow().minutes();
    }

    @Test
    void aFullDiskIsSaidTheTextIsKeptAndSavedOnceThereIsSpace() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            long meetingId = workspace.meetings().add(now, MeetingState.DRAFT, null);
            Autosave autosave = over(workspace, meetingId);
            FullDisk.fill(workspace.database());
            now = minutes("The lake rose again. ".repeat(20_000));

            autosave.changed();
            background.passTime();

            SaveState failed = autosave.stateProperty().get();
            assertThat(failed.level()).isEqualTo(SaveState.Level.FAILED);
            assertThat(failed.text()).startsWith("Not saved: The disk is full").contains("test.rapporteur");
            assertThat(autosave.unsaved())
                    .hasValueSatisfying(change -> assertThat(change.after()).isEqualTo(now));
            assertThat(inFile(workspace, meetingId)).isEqualTo(minutes("Before"));

            background.passTime();
            assertThat(autosave.stateProperty().get().level()).isEqualTo(SaveState.Level.FAILED);

            FullDisk.free(workspace.database());
            background.passTime();

            assertThat(autosave.stateProperty().get().level()).isEqualTo(SaveState.Level.SAVED);
            assertThat(autosave.unsaved()).isEmpty();
            assertThat(inFile(workspace, meetingId)).isEqualTo(now);
        }
    }

    @Test
    void whatWasGivenUpIsNotTriedAgain() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            long meetingId = workspace.meetings().add(now, MeetingState.DRAFT, null);
            Autosave autosave = over(workspace, meetingId);
            FullDisk.fill(workspace.database());
            now = minutes("The lake rose again. ".repeat(20_000));
            autosave.changed();
            background.passTime();

            autosave.end();
            FullDisk.free(workspace.database());
            autosave.changed();
            background.passTime();

            assertThat(inFile(workspace, meetingId)).isEqualTo(minutes("Before"));
        }
    }

    @Test
    void aScreenThatFailsToListenDoesNotMakeASaveFail() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            long meetingId = workspace.meetings().add(now, MeetingState.DRAFT, null);
            Autosave autosave = over(workspace, meetingId);
            workspace.database().changes().subscribe(changed -> {
                throw new IllegalStateException("on purpose");
            });
            now = minutes("After");

            autosave.changed();
            background.passTime();

            assertThat(autosave.stateProperty().get().level()).isEqualTo(SaveState.Level.SAVED);
            assertThat(inFile(workspace, meetingId)).isEqualTo(now);
        }
    }

    @Test
    void whatWentWrongUnexpectedlyIsSaidWithoutTheWordsOfTheMachine() {
        Autosave autosave = new Autosave(
                background,
                TestWorkspace.CLOCK,
                change -> {
                    throw new IllegalStateException("SQL failed: INSERT INTO block");
                },
                new Autosave.Subject(1, now, () -> Optional.of(now)));
        now = minutes("After");

        autosave.changed();
        background.passTime();

        assertThat(autosave.stateProperty().get().text())
                .startsWith("Not saved: ")
                .contains("save a copy")
                .doesNotContain("SQL");
    }
}
