package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Option;

/** {@code --meeting DATE}: the only meeting on a day. */
final class MeetingOption {
    private static final int MOST_DATES = 12;

    @Option(names = "--meeting", required = true, paramLabel = "DATE", description = "The day the group met.")
    private LocalDate meeting = LocalDate.EPOCH;

    LocalDate date() {
        return meeting;
    }

    /**
     * The meeting on that day.
     *
     * @throws UserError when there is none, or more than one
     */
    Meeting only(Workspace workspace, Surroundings surroundings) {
        List<Long> held = workspace.meetings().on(meeting);
        if (held.isEmpty()) {
            throw new UserError("The workspace has no meeting on " + meeting + "; it has "
                    + dates(workspace.meetings().meetings(LocalDate.now(surroundings.clock()))) + ".");
        }
        if (held.size() > 1) {
            throw new UserError("The workspace has " + held.size() + " meetings on " + meeting
                    + "; choose the one you mean in the window.");
        }
        return workspace.meetings().meeting(held.getFirst()).orElseThrow();
    }

    private static String dates(List<MeetingSummary> known) {
        if (known.isEmpty()) {
            return "none at all yet";
        }
        return known.stream()
                .limit(MOST_DATES)
                .map(summary -> summary.date().toString())
                .collect(Collectors.joining(", "));
    }
}
