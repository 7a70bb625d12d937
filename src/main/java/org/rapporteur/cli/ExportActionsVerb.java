package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.followup.export.CsvTracker;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export actions}: follow-ups as an Excel tracker or CSV, by the ending of the file. */
@Command(
        name = "actions",
        mixinStandardHelpOptions = true,
        description = "Writes follow-ups to an Excel (.xlsx) or CSV (.csv) file.")
final class ExportActionsVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Mixin
    private FilterOptions filterOptions = new FilterOptions();

    @Option(names = "--out", required = true, paramLabel = "F.xlsx|F.csv", description = "The file to write.")
    private Path out = Path.of("");

    ExportActionsVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new UserError(
                    "“" + out + "” ends neither in .xlsx nor in .csv; name the kind of file by its ending.");
        }
        Tracker tracker = tracker();
        if (name.endsWith(".csv")) {
            new CsvTracker().write(tracker, out);
        } else {
            new ExcelTracker().write(tracker, out);
        }
        surroundings.out().println("Wrote " + Lines.count(tracker.followUps().size(), "follow-up") + " to " + out);
    }

    private Tracker tracker() {
        LocalDate asOf = filterOptions.asOf(surroundings);
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            return new Tracker(
                    workspace.followUps().origin(),
                    workspace.directory().mainGroup().orElse(""),
                    workspace.followUps().find(filterOptions.filter(workspace), asOf),
                    asOf,
                    filterOptions.words());
        }
    }
}
