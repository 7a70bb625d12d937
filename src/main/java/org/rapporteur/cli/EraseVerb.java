package org.rapporteur.cli;

import org.rapporteur.store.Access;
import org.rapporteur.workspace.Erasing;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erase}: a person leaves the workspace for good. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = "Erases a person for good; minutes keep “a participant of …”. Cannot be undone.")
final class EraseVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--contact", required = true, paramLabel = "UID", description = "As contacts --json tells it.")
    private String uid = "";

    EraseVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (Workspace workspace =
                Workspace.open(workspaceOption.file(surroundings), Access.READ_WRITE, surroundings.clock())) {
            Erasing.Erased erased =
                    new Erasing(workspace, surroundings.workspace().resolveSibling("logs")).erase(uid);
            surroundings
                    .out()
                    .println("Erased the contact, and " + Lines.count(erased.places(), "place")
                            + " that named the person.");
            erased.copies().forEach(copy -> surroundings
                    .out()
                    .println("The copy “" + copy + "” still holds the person; delete it if it is not needed."));
        }
    }
}
