package org.rapporteur.meeting.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.OnFx;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.editor.RichMinutesEditor;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** What menu and palette can do to minutes. */
class MinutesCommandsTest {
    @TempDir
    static Path folder;

    @Test
    void frozenMinutesAreNotChangedFromMenuOrPalette() {
        Block said = Block.of("01970000-0000-7000-8000-000000000001", BlockKind.TEXT, "Said and done");
        try (Workspace workspace = TestWorkspace.in(folder)) {
            Minutes minutes = TestWorkspace.minutes(TestWorkspace.TODAY, List.of("UNHCR"), said);
            long id = workspace.meetings().add(minutes, MeetingState.CIRCULATED, null);
            OnFx.run(() -> {
                Kit kit = TestKit.in(folder);
                RichMinutesEditor editor =
                        new RichMinutesEditor(kit.undo(), Uids.of(TestWorkspace.CLOCK), TestWorkspace.CLOCK);
                MinutesModel model = new MinutesModel(
                        workspace,
                        kit,
                        TestWorkspace.CLOCK,
                        workspace.meetings().meeting(id).orElseThrow());
                MinutesController screen = new MinutesController(model, editor, kit, route -> {}, address -> {});
                Command heading = screen.face().commands().stream()
                        .filter(command -> command.id().equals("minutes.heading"))
                        .findFirst()
                        .orElseThrow();

                heading.run();
                assertThat(editor.blocks()).containsExactly(said);

                model.start();
                model.reopen("a name was missing");
                heading.run();
                assertThat(editor.blocks()).singleElement().satisfies(block -> assertThat(block.kind())
                        .isEqualTo(BlockKind.HEADING_1));
            });
        }
    }
}
