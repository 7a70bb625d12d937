package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.meeting.AttendanceList;
import org.rapporteur.meeting.export.AttendanceSheet;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export attendance}: Writes who was at a meeting, or a sheet to sign for the next one, to a Word file. */
@Command(
        name = "attendance",
        mixinStandardHelpOptions = true,
        description = "Writes who was at a meeting, or a sheet to sign for the next one, to a Word file.")
final class ExportAttendanceVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--meeting", required = true, paramLabel = "DATE", description = "The day of the meeting.")
    private LocalDate meeting = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "F.docx", description = "The file to write.")
    private Path out = Path.of("");

    ExportAttendanceVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UserError("“" + out + "” does not end in .docx; name the kind of file by its ending.");
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            AttendanceList list = workspace.meetings().attendance().on(meeting);
            AttendanceSheet.write(list, out);
            surroundings
                    .out()
                    .println("Wrote " + (list.held() ? "the attendance" : "a sheet to sign") + " of " + meeting
                            + " with " + Lines.count(list.lines().size(), "line") + " to " + out);
        }
    }
}
