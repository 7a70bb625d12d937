package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.Difference;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.TrackerIntake;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import tracker}: what a filled-in tracker says that the workspace does not, and on wish takes it over. */
@Command(
        name = "tracker",
        mixinStandardHelpOptions = true,
        description = "Lists how a filled-in tracker differs from the workspace; changes nothing without --accept.")
final class ImportTrackerVerb implements Runnable {
    /** What may be accepted without a window. */
    enum Accept {
        ALL
    }

    private final Surroundings surroundings;

    @Parameters(arity = "1", paramLabel = "F.xlsx", description = "The tracker that came back.")
    private Path file = Path.of("");

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--accept", paramLabel = "all", description = "Take all differences over, conflicts too.")
    private @Nullable Accept accept;

    @Option(names = "--json", description = "A JSON array.")
    private boolean json;

    ImportTrackerVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (Workspace workspace = accept == null
                ? workspaceOption.read(surroundings)
                : Workspace.open(workspaceOption.file(surroundings), Access.READ_WRITE, surroundings.clock())) {
            TrackerIntake intake = new TrackerIntake(workspace);
            Comparison comparison = intake.compare(file);
            if (accept == Accept.ALL) {
                intake.accept(comparison, comparison.differences());
            }
            comparison.problems().forEach(problem -> surroundings.err().println(problem.told()));
            if (json) {
                surroundings
                        .out()
                        .println(Json.pretty(comparison.differences().stream()
                                .map(ImportTrackerVerb::shape)
                                .toList()));
            } else {
                tell(comparison);
            }
        }
    }

    private static Map<String, @Nullable Object> shape(Difference difference) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("number", difference.followUp().number());
        shape.put("field", field(difference));
        shape.put("was", difference.was());
        shape.put("now", difference.now());
        shape.put("conflict", difference.conflict());
        return shape;
    }

    private void tell(Comparison comparison) {
        List<Difference> differences = comparison.differences();
        differences.forEach(difference -> surroundings
                .out()
                .println(difference.followUp().number() + " · " + field(difference) + " · "
                        + (difference.was().isEmpty() ? "–" : difference.was()) + " → "
                        + (difference.now().isEmpty() ? "–" : difference.now())
                        + (difference.conflict() ? " · conflict" : "")));
        surroundings
                .out()
                .println((accept == null ? "" : "Took over ")
                        + Lines.count(differences.size(), "difference")
                        + (comparison.conflicts() == 0
                                ? ""
                                : ", " + Lines.count((int) comparison.conflicts(), "conflict") + " among them"));
    }

    private static String field(Difference difference) {
        return difference.field().name().toLowerCase(Locale.ROOT);
    }
}
