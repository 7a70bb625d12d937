package org.rapporteur.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.UserError;

/** Takes imported minutes into a workspace: all of them, or none. */
public final class Intake {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Intake() {}

    /**
     * Adds a meeting for each draft and gives their keys in the same order.
     *
     * @throws UserError when a draft has no date or came in before; then nothing is stored
     */
    public static List<Long> add(Workspace workspace, List<MinutesDraft> drafts, MeetingState state) {
        Set<String> seen = new HashSet<>();
        for (MinutesDraft draft : drafts) {
            if (draft.minutes().header().date() == null) {
                throw new UserError("“" + draft.sourceName()
                        + "” names no date; write the day of the meeting into its first line, such as “14 May 2026”.");
            }
            if (!seen.add(draft.source().hash())) {
                throw new UserError("“" + draft.sourceName() + "” is given twice; nothing was imported.");
            }
            refuseKnown(workspace, draft);
        }
        return workspace.database().write(tx -> {
            List<Long> added = new ArrayList<>();
            for (MinutesDraft draft : drafts) {
                added.add(workspace.meetings().add(tx, draft.minutes(), state, draft.source()));
            }
            return added;
        });
    }

    private static void refuseKnown(Workspace workspace, MinutesDraft draft) {
        workspace.meetings().fromSource(draft.source()).stream()
                .findFirst()
                .flatMap(workspace.meetings()::meeting)
                .ifPresent(known -> {
                    LocalDate date = known.minutes().header().date();
                    throw new UserError("“" + draft.sourceName() + "” was imported before, as the meeting"
                            + (date == null ? "" : " of " + DATE.format(date)) + "; nothing was imported.");
                });
    }
}
