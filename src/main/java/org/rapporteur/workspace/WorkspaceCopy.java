package org.rapporteur.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.store.Access;
import org.rapporteur.store.Database;

/** A copy of a workspace for when the original cannot be written. */
public final class WorkspaceCopy {
    private WorkspaceCopy() {}

    /**
     * Writes a whole copy, with minutes in it that could not be saved.
     *
     * @param unsaved what the original lacks; null when nothing
     * @throws org.rapporteur.shared.UserError when the copy cannot be written
     */
    public static void write(Workspace workspace, @Nullable MinutesChange unsaved, Path target, Clock clock) {
        workspace.database().backUpTo(target);
        if (unsaved != null) {
            try (Workspace copy = Workspace.open(target, Access.READ_WRITE, clock)) {
                copy.meetings().save(unsaved);
            } catch (RuntimeException failed) {
                // A copy without what it was made for would only seem to be one.
                Database.discard(target);
                throw failed;
            }
        }
    }
}
