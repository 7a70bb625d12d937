package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: minutes from files into a workspace, all or none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads minutes from text, Markdown or Word files into a workspace; all of them or none.")
final class ImportVerb implements Runnable {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Minutes as .txt, .md or .docx.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--dry-run", description = "Only say what would be imported.")
    private boolean dryRun;

    @Option(names = "--json", description = "A JSON array, one object a file.")
    private boolean json;

    ImportVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.out().println(files + " " + dryRun + json + workspaceOption.file(surroundings));
    }
}
