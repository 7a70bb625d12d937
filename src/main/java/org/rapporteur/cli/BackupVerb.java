package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backup}: a whole, checked copy of a workspace. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes a checked copy of a workspace.")
final class BackupVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "F",
            description = "The file to write; it must not exist yet.")
    private Path out = Path.of("");

    BackupVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path target = out.toAbsolutePath();
        if (Files.exists(target)) {
            throw new UserError("“" + out + "” exists already; give the backup a name of its own.");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError("The folder “" + folder + "” does not exist; create it or choose another place.");
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            workspace.database().backUpTo(target);
        }
        surroundings.out().println("Wrote a checked copy to " + out);
    }
}
