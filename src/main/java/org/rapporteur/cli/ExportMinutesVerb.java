package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.meeting.export.MinutesExport;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code export minutes}: the minutes of one meeting as a Word document. */
@Command(name = "minutes", description = "Writes the minutes of a meeting to a Word file.")
final class ExportMinutesVerb implements Runnable {
    private final Surroundings surroundings;

    // Not the standard help options: "--version" is the version of the minutes here.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli itself asks for it.
    private boolean help;

    @Option(
            names = "--version",
            paramLabel = "N",
            description = "The minutes as they went out the Nth time; as they are now without it.")
    private @Nullable Integer version;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Mixin
    private MeetingOption meetingOption = new MeetingOption();

    @Option(
            names = "--layout",
            paramLabel = "owner-first|topic-first",
            converter = LayoutName.class,
            description = "How actions read; as they are written without it.")
    private ActionLayout layout = ActionLayout.AS_WRITTEN;

    @Option(names = "--out", required = true, paramLabel = "F.docx", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--base", paramLabel = "BASE.docx", description = "A Word document of yours that gives the styles.")
    private @Nullable Path base;

    ExportMinutesVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UserError("“" + out + "” does not end in .docx; minutes are written as a Word document.");
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            Meeting held = meetingOption.only(workspace, surroundings);
            ActionReader reader =
                    new ActionReader(new Recogniser(workspace.directory().vocabulary()));
            Minutes minutes = version == null
                    ? held.minutes()
                    : workspace.circulation().minutes(workspace.circulation().version(held.id(), version));
            new MinutesExport(reader, base).write(minutes, layout, out);
        }
        surroundings
                .out()
                .println("Wrote " + (version == null ? "" : "version " + version + " of ") + "the minutes of "
                        + meetingOption.date() + " to " + out);
    }

    /** The layout by its name on the command line. */
    static final class LayoutName implements ITypeConverter<ActionLayout> {
        @Override
        public ActionLayout convert(String name) {
            return switch (name) {
                case "owner-first" -> ActionLayout.OWNER_FIRST;
                case "topic-first" -> ActionLayout.TOPIC_FIRST;
                default -> throw new TypeConversionException("“" + name + "” is neither owner-first nor topic-first.");
            };
        }
    }
}
