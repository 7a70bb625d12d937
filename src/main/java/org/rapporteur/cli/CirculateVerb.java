package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.circulation.Finding;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.Circulation;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code circulate}: the check list, the package, and the minutes frozen. */
@Command(
        name = "circulate",
        mixinStandardHelpOptions = true,
        description =
                "Looks minutes through, writes the package that goes round, and freezes the minutes; sends nothing.")
final class CirculateVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Mixin
    private MeetingOption meetingOption = new MeetingOption();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write into.")
    private @Nullable Path out;

    @Option(names = "--check-only", description = "Only the check list; nothing is written or frozen.")
    private boolean checkOnly;

    @Option(names = "--json", description = "The check list as a JSON array.")
    private boolean json;

    CirculateVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path folder = out;
        if (folder == null && !checkOnly) {
            throw new UserError("Say with --out in which folder the package shall go, or ask with --check-only.");
        }
        try (Workspace workspace = checkOnly
                ? workspaceOption.read(surroundings)
                : Workspace.open(workspaceOption.file(surroundings), Access.READ_WRITE, surroundings.clock())) {
            Meeting meeting = meetingOption.only(workspace, surroundings);
            Circulation circulation = new Circulation(workspace, surroundings.clock());
            tell(circulation.check(meeting.minutes()));
            if (!checkOnly && folder != null) {
                Circulation.Parcel written = circulation.write(meeting, folder);
                MeetingState wanted =
                        meeting.state() == MeetingState.PUBLISHED ? MeetingState.PUBLISHED : MeetingState.CIRCULATED;
                workspace.circulation().circulate(meeting.id(), wanted);
                written.refused().forEach(sentence -> surroundings.err().println(sentence));
                if (!json) {
                    written.files().forEach(file -> surroundings.out().println("Wrote " + file));
                }
            }
        }
    }

    private void tell(List<Finding> findings) {
        if (json) {
            surroundings
                    .out()
                    .println(Json.pretty(
                            findings.stream().map(CirculateVerb::shape).toList()));
            return;
        }
        findings.stream().filter(finding -> !finding.isWell()).forEach(finding -> surroundings
                .out()
                .println(finding.check().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                        + finding.count()
                        + (finding.details().isEmpty() ? "" : " · " + String.join(" · ", finding.details()))));
        if (findings.stream().allMatch(Finding::isWell)) {
            surroundings.out().println("Nothing to look at.");
        }
    }

    private static Map<String, @Nullable Object> shape(Finding finding) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("check", finding.check().name());
        shape.put("count", finding.count());
        shape.put("blocks", finding.blocks());
        return shape;
    }
}
