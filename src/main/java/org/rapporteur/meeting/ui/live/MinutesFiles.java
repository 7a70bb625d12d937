package org.rapporteur.meeting.ui.live;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.meeting.export.MinutesExport;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceCopy;

/** What leaves the minutes screen as a file. */
final class MinutesFiles {
    private final I18n texts = I18n.beside(MinutesFiles.class);
    private final Workspace workspace;
    private final Kit kit;
    private final Clock clock;

    MinutesFiles(Workspace workspace, Kit kit, Clock clock) {
        this.workspace = workspace;
        this.kit = kit;
        this.clock = clock;
    }

    void export(Minutes minutes, ActionReader actions, ActionLayout layout, Path target) {
        write("exported", target, () -> new MinutesExport(actions, null).write(minutes, layout, target));
    }

    /** Writes a copy of the whole workspace elsewhere, with what could not be saved in it. */
    void saveCopy(@Nullable MinutesChange unsaved, Path target) {
        write("copied", target, () -> WorkspaceCopy.write(workspace, unsaved, target, clock));
    }

    private void write(String toldBy, Path target, Runnable work) {
        kit.background()
                .runLong(
                        progress -> {
                            work.run();
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("wrote." + toldBy, written.getFileName())),
                        kit.notices()::failed);
    }
}
