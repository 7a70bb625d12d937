package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Integrity;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: says whether a workspace is sound. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks for damage in a workspace and says what is in it.")
final class CheckVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    CheckVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        String name = workspaceOption.file(surroundings).getFileName().toString();
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            List<String> problems = Integrity.problems(workspace.database());
            problems.forEach(surroundings.out()::println);
            if (!problems.isEmpty()) {
                throw new UserError("“" + name + "” has "
                        + Lines.count(problems.size(), "problem")
                        + "; keep the file as it is and open its newest backup.");
            }
            LocalDate today = LocalDate.now(surroundings.clock());
            surroundings
                    .out()
                    .println("“" + name + "” is sound: "
                            + Lines.count(workspace.meetings().meetings(today).size(), "meeting") + ", "
                            + Lines.count(workspace.followUps().count(FollowUpFilter.ALL, today), "follow-up") + ", "
                            + Lines.count(workspace.directory().organisations().size(), "organisation") + ", "
                            + Lines.count(workspace.directory().contacts().size(), "contact") + ".");
        }
    }
}
