package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Said;
import org.rapporteur.followup.Status;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code follow-up}: says what became of a follow-up. */
@Command(
        name = "follow-up",
        mixinStandardHelpOptions = true,
        description = "Sets the status of a follow-up, moves its due, or adds a note; each is a line of its ledger.")
final class FollowUpVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Parameters(paramLabel = "N", description = "The follow-up's number.")
    private int number;

    @Option(names = "--status", paramLabel = "open|in-progress|done|dropped", converter = StatusName.class)
    private @Nullable Status status;

    @Option(names = "--due", paramLabel = "PHRASE", description = "“end of May”; read against the day of --on.")
    private @Nullable String due;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day it was said on, as a rule a meeting's; today without it.")
    private @Nullable LocalDate on;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note; the reason, where a status or due is set.")
    private String note = "";

    FollowUpVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        String phrase = due;
        if (status == null && phrase == null && note.isBlank()) {
            throw new UserError("Say what became of follow-up " + number + ": --status, --due or --note.");
        }
        if (phrase != null && phrase.isBlank()) {
            throw new UserError("--due is empty; write a date as in “30 April 2018” or “end of May”.");
        }
        try (Workspace workspace = workspaceOption.write(surroundings)) {
            FollowUpService service = workspace.followUps();
            List<Long> ids = List.of(service.numbered(number).id());
            LocalDate day = Objects.requireNonNullElse(on, LocalDate.now(surroundings.clock()));
            Long meeting = workspace.meetings().on(day).stream().findFirst().orElse(null);
            Said said = on == null && meeting == null ? null : new Said(day, meeting, null);
            if (phrase != null) {
                service.moveDue(ids, phrase, new Said(day, meeting, null), note);
            }
            if (status != null) {
                service.setStatus(ids, status, note, said);
            }
            if (status == null && phrase == null) {
                service.addNote(ids, note, said);
            }
            FollowUp now = service.numbered(number);
            surroundings
                    .out()
                    .println(now.number() + " · " + now.text() + " · " + Lines.due(now.due()) + " · "
                            + StatusName.of(now.status()));
        }
    }
}
