package org.rapporteur.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Option;

/** {@code --workspace}, or the default one. */
final class WorkspaceOption {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "W",
            description = "The workspace file; the one in your data folder without it.")
    private @Nullable Path named;

    Path file(Surroundings surroundings) {
        return named == null ? surroundings.workspace() : named;
    }

    /**
     * Opens it for writing.
     *
     * @throws org.rapporteur.store.LockedException while another program writes it
     */
    Workspace write(Surroundings surroundings) {
        return Workspace.open(file(surroundings), Access.READ_WRITE, surroundings.clock());
    }

    /** Opens it for reading, which works beside a window that has it open. */
    Workspace read(Surroundings surroundings) {
        return Workspace.open(file(surroundings), Access.READ_ONLY, surroundings.clock());
    }
}
