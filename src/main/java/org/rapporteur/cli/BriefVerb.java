package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.export.Brief;
import org.rapporteur.followup.export.BriefExport;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Briefing;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brief}: a Word page about one agency. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes what an agency owes, what others owe it, and what was decided that concerns it.")
final class BriefVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--agency", required = true, paramLabel = "A", description = "Whom it is about.")
    private String agency = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that “overdue” is meant for; today without it.")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "F.docx", description = "The file to write.")
    private Path out = Path.of("");

    BriefVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UserError("“" + out + "” does not end in .docx; a brief is written as a Word document.");
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            String name = AgencyNames.shortName(agency, workspace.directory().vocabulary());
            Brief brief = new Briefing(workspace).of(name, asOf == null ? LocalDate.now(surroundings.clock()) : asOf);
            new BriefExport().write(brief, out);
            surroundings
                    .out()
                    .println("Wrote the brief of " + name + " to " + out + ": "
                            + Lines.count(brief.owes().size(), "follow-up") + " owed, "
                            + brief.owed().size() + " owed to it, "
                            + Lines.count(brief.decided().size(), "decision"));
        }
    }
}
