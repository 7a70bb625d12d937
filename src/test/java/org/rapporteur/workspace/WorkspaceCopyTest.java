package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.rapporteur.store.Access;

class WorkspaceCopyTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);
    private static final String LONG = "The lake rose again. ".repeat(20_000);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long meetingId;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        meetingId = workspace.meetings().add(minutes("Before"), MeetingState.DRAFT, null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Minutes minutes(String text) {
        return TestWorkspace.minutes(MAY, List.of("IOM"), Block.of("a", BlockKind.TEXT, text));
    }

    private MinutesChange unsaved() {
        return new MinutesChange(meetingId, minutes("Before"), minutes(LONG));
    }

    @Test
    void aFullDiskRefusesInOneSentenceAndTheCopyHoldsWhatItRefused() {
        FullDisk.fill(workspace.database());
        assertThatThrownBy(() -> workspace.meetings().save(unsaved()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("The disk is full")
                .hasMessageContaining("test.rapporteur");
        assertThat(text(workspace)).isEqualTo("Before");

        Path target = folder.resolve("copy.rapporteur");
        WorkspaceCopy.write(workspace, unsaved(), target, TestWorkspace.CLOCK);

        try (Workspace copy = Workspace.open(target, Access.READ_WRITE, TestWorkspace.CLOCK)) {
            assertThat(text(copy)).isEqualTo(LONG);
        }
        FullDisk.free(workspace.database());
        workspace.meetings().save(unsaved());
        assertThat(text(workspace)).isEqualTo(LONG);
    }

    @Test
    void neverReplacesAWorkspaceInUse() throws IOException {
        Path itself = folder.resolve("test.rapporteur");
        assertThatThrownBy(() -> WorkspaceCopy.write(workspace, null, itself, TestWorkspace.CLOCK))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("in use");
        Path other = folder.resolve("other.rapporteur");
        try (Workspace open = Workspace.create(other, List.of(), TestWorkspace.CLOCK)) {
            assertThatThrownBy(() -> WorkspaceCopy.write(workspace, null, other, TestWorkspace.CLOCK))
                    .hasMessageContaining("other.rapporteur");
            assertThat(open.directory().organisations()).isEmpty();
        }
        assertThat(text(workspace)).isEqualTo("Before");
        assertNoHalfFiles();
    }

    @Test
    void aCopyThatCannotBeWrittenNamesTheTargetAndLeavesNothing() throws IOException {
        for (Path target :
                List.of(folder.resolve("missing").resolve("copy.rapporteur"), Path.of("/proc/copy.rapporteur"))) {
            assertThatThrownBy(() -> WorkspaceCopy.write(workspace, unsaved(), target, TestWorkspace.CLOCK))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("copy.rapporteur");
        }
        Path taken = Files.createDirectory(folder.resolve("taken.rapporteur"));
        Files.createFile(taken.resolve("inside"));
        assertThatThrownBy(() -> WorkspaceCopy.write(workspace, null, taken, TestWorkspace.CLOCK))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("taken.rapporteur");
        assertNoHalfFiles();
    }

    @Test
    void aCopyWithoutWhatItWasMadeForIsTakenAway() {
        Path target = folder.resolve("copy.rapporteur");
        // The minutes without a date cannot be written: the copy must not seem to hold them.
        Minutes undated = new Minutes(
                minutes("x").header().withDate(null), List.of(), minutes("x").blocks());
        assertThatThrownBy(() -> WorkspaceCopy.write(
                        workspace,
                        new MinutesChange(meetingId, minutes("Before"), undated),
                        target,
                        TestWorkspace.CLOCK))
                .isInstanceOf(RuntimeException.class);
        assertThat(target).doesNotExist();
    }

    private String text(Workspace in) {
        return in.meetings()
                .meeting(meetingId)
                .orElseThrow()
                .minutes()
                .blocks()
                .getFirst()
                .text();
    }

    private void assertNoHalfFiles() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }
}
