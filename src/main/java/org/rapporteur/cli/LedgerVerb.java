package org.rapporteur.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Slip;
import org.rapporteur.recognition.Due;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger}: everything that happened to a follow-up. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Lists everything that happened to a follow-up.")
final class LedgerVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Parameters(paramLabel = "N", description = "The follow-up's number.")
    private int number;

    @Option(names = "--json", description = "A JSON array.")
    private boolean json;

    LedgerVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            FollowUp followUp = workspace.followUps().numbered(number);
            List<Event> events = workspace.followUps().events(followUp.id());
            if (json) {
                surroundings
                        .out()
                        .println(Json.pretty(
                                events.stream().map(LedgerVerb::shape).toList()));
            } else {
                surroundings.out().println(followUp.number() + " · " + followUp.text());
                events.forEach(event -> surroundings.out().println(words(event)));
                List<Slip> slips = Slip.of(events);
                surroundings
                        .out()
                        .println(Lines.count(slips.size(), "slip")
                                + (slips.isEmpty() ? "" : ", " + Slip.days(slips) + " days gained"));
            }
        }
    }

    private static Map<String, @Nullable Object> shape(Event event) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("kind", event.kind().name());
        shape.put("on", day(event).toString());
        shape.put("at", event.at().toString());
        shape.put("was", event.kind() == Event.Kind.DUE ? Json.due(event.dueWas()) : event.was());
        shape.put("now", event.kind() == Event.Kind.DUE ? Json.due(event.dueNow()) : event.now());
        shape.put("due", event.kind() == Event.Kind.RAISED ? Json.due(event.dueNow()) : null);
        shape.put("slip", event.slip());
        shape.put("note", event.note());
        shape.put(
                "meeting",
                event.said() == null || event.said().meetingId() == null
                        ? null
                        : day(event).toString());
        return shape;
    }

    private static LocalDate day(Event event) {
        return event.said() == null
                ? LocalDate.ofInstant(event.at(), ZoneOffset.UTC)
                : event.said().on();
    }

    private static String words(Event event) {
        String what =
                switch (event.kind()) {
                    case RAISED -> "raised" + (event.dueNow() == null ? "" : ", due " + phrase(event.dueNow()));
                    case WORDING -> "reads now: " + event.now();
                    case DUE ->
                        "due " + phrase(event.dueWas()) + " → " + phrase(event.dueNow())
                                + (event.slip() ? " (slip)" : "");
                    case STATUS ->
                        String.valueOf(event.now()).toLowerCase(Locale.ROOT).replace('_', ' ');
                    case NOTE -> "note";
                    case ASKED_AGAIN -> "asked again: " + event.now();
                };
        return day(event) + " · " + what + (event.note().isEmpty() ? "" : " · " + event.note());
    }

    private static String phrase(@Nullable Due due) {
        return due == null ? "none" : due.phrase();
    }
}
