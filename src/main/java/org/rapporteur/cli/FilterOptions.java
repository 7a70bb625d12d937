package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.OwnerMode;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Option;

/** Which follow-ups: {@code --agency --mode --status --as-of}. */
final class FilterOptions {
    @Option(names = "--agency", paramLabel = "A", description = "Only what this agency owes; several may be given.")
    private List<String> agencies = new ArrayList<>();

    @Option(
            names = "--mode",
            paramLabel = "own|joint|any",
            description = "own: the only owner; joint: beside others; any: both, and through audiences such as “all”.")
    private OwnerMode mode = OwnerMode.ANY;

    @Option(names = "--status", paramLabel = "open|overdue|done|dropped|any", description = "any without it.")
    private FollowUpFilter.State state = FollowUpFilter.State.ANY;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that “overdue” is meant for; today without it.")
    private @Nullable LocalDate asOf;

    LocalDate asOf(Surroundings surroundings) {
        return asOf == null ? LocalDate.now(surroundings.clock()) : asOf;
    }

    /**
     * The filter, with every agency under its short name.
     *
     * @throws org.rapporteur.shared.UserError when an agency is not known to the workspace
     */
    FollowUpFilter filter(Workspace workspace) {
        Vocabulary vocabulary = workspace.directory().vocabulary();
        List<String> names = agencies.stream()
                .map(name -> AgencyNames.shortName(name, vocabulary))
                .toList();
        return FollowUpFilter.ALL.withAgencies(names).withMode(mode).withState(state);
    }

    /** The choice in words, for the head of an export; empty for everything. */
    String words() {
        List<String> words = new ArrayList<>();
        if (!agencies.isEmpty()) {
            words.add(String.join(", ", agencies)
                    + switch (mode) {
                        case OWN -> " alone";
                        case JOINT -> " jointly";
                        case ANY -> " alone, jointly or as one of all";
                    });
        }
        if (state != FollowUpFilter.State.ANY) {
            words.add(state.name().toLowerCase(Locale.ROOT));
        }
        return String.join("; ", words);
    }
}
