package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Slip;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code actions}: lists follow-ups. */
@Command(name = "actions", mixinStandardHelpOptions = true, description = "Lists follow-ups.")
final class ActionsVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Mixin
    private FilterOptions filterOptions = new FilterOptions();

    @Option(names = "--json", description = "A JSON array.")
    private boolean json;

    ActionsVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        LocalDate asOf = filterOptions.asOf(surroundings);
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            List<FollowUp> found = workspace.followUps().find(filterOptions.filter(workspace), asOf);
            if (json) {
                surroundings
                        .out()
                        .println(Json.pretty(found.stream()
                                .map(followUp ->
                                        shape(followUp, workspace.followUps().events(followUp.id())))
                                .toList()));
            } else {
                found.forEach(followUp -> surroundings.out().println(words(followUp, asOf)));
                surroundings.out().println(Lines.count(found.size(), "follow-up"));
            }
        }
    }

    private static Map<String, @Nullable Object> shape(FollowUp followUp, List<Event> events) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("number", followUp.number());
        shape.put("text", followUp.text());
        shape.put("owners", Json.owners(followUp.owners()));
        shape.put("due", Json.due(followUp.due()));
        shape.put("status", followUp.status().name());
        shape.put("topic", followUp.topic());
        shape.put("raisedOn", Json.date(followUp.raisedOn()));
        shape.put("slips", Slip.of(events).stream().map(Json::slip).toList());
        return shape;
    }

    private static String words(FollowUp followUp, LocalDate asOf) {
        return followUp.number() + " · " + followUp.text() + " · " + Lines.owners(followUp.owners()) + " · "
                + Lines.due(followUp.due()) + (followUp.isOverdueOn(asOf) ? " · overdue" : "") + " · "
                + followUp.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
