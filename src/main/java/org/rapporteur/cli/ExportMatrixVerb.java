package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.directory.WhoIsWhere;
import org.rapporteur.directory.export.WhoIsWhereSheet;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export matrix}: Writes who is where, organisations by countries, to an Excel file. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Writes who is where, organisations by countries, to an Excel file.")
final class ExportMatrixVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--out", required = true, paramLabel = "F.xlsx", description = "The file to write.")
    private Path out = Path.of("");

    ExportMatrixVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UserError("“" + out + "” does not end in .xlsx; name the kind of file by its ending.");
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            WhoIsWhere matrix = workspace.directory().whoIsWhere();
            WhoIsWhereSheet.write(matrix, workspace.issue(), out);
            surroundings
                    .out()
                    .println("Wrote " + Lines.count(matrix.rows().size(), "organisation") + " by "
                            + matrix.countries().size() + " countries to " + out);
        }
    }
}
