package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.Planning;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code next-meeting}: makes the next meeting from the last one. */
@Command(
        name = "next-meeting",
        mixinStandardHelpOptions = true,
        description =
                "Makes the next meeting from the last one: day, place, members, standing headings, open topics and a"
                        + " review of what is pending.")
final class NextMeetingVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--from", paramLabel = "DATE", description = "The meeting to follow; the latest without it.")
    private @Nullable LocalDate from;

    @Option(names = "--json", description = "A JSON object.")
    private boolean json;

    NextMeetingVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (Workspace workspace = workspaceOption.write(surroundings)) {
            Planning.Next next = workspace.planning().next(from);
            if (!next.isNew()) {
                throw new UserError("There is a meeting on " + next.on() + " already; nothing was made.");
            }
            Meeting made = workspace.meetings().meeting(next.meetingId()).orElseThrow();
            if (json) {
                surroundings.out().println(Json.pretty(shape(made)));
            } else {
                surroundings.out().println("Planned the meeting of " + next.on());
                made.minutes().blocks().stream()
                        .map(block -> (block.kind().isHeading() ? "" : "  ") + block.text())
                        .forEach(surroundings.out()::println);
            }
        }
    }

    private static Map<String, @Nullable Object> shape(Meeting made) {
        Header header = made.minutes().header();
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("date", Json.date(header.date()));
        shape.put("start", Json.time(header.start()));
        shape.put("end", Json.time(header.end()));
        shape.put("place", header.place());
        shape.put("group", header.group());
        shape.put("state", made.state().name());
        shape.put("previousMinutes", Json.date(header.previousMinutes()));
        shape.put(
                "invited",
                made.minutes().attendance().stream().map(one -> one.name()).toList());
        shape.put(
                "sections",
                made.minutes().blocks().stream()
                        .filter(block -> block.kind().isHeading())
                        .map(Block::text)
                        .toList());
        shape.put(
                "review",
                made.minutes().blocks().stream()
                        .filter(block -> !block.kind().isHeading())
                        .map(Block::text)
                        .toList());
        return shape;
    }
}
