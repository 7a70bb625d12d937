package org.rapporteur.workspace;

import java.util.List;
import org.rapporteur.directory.MergedOrganisation;
import org.rapporteur.directory.Organisation;
import org.rapporteur.followup.OwnerRow;
import org.rapporteur.meeting.AttendanceRow;
import org.rapporteur.shared.UserError;

/**
 * Makes one organisation of two that turned out to be the same, and two again. Rows of every feature are touched, each by
 * its own feature; so this stands above all of them.
 */
public final class Merging {
    private final Workspace workspace;

    public Merging(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What was moved, feature by feature. */
    public record Merged(MergedOrganisation organisation, List<OwnerRow> owned, List<AttendanceRow> attended) {}

    /**
     * Gives the second organisation the first one's names, people, attendances and follow-ups, and hides the first one; all
     * or nothing.
     *
     * @throws UserError when both are the same
     */
    public Merged merge(Organisation from, Organisation into) {
        if (from.id() == into.id()) {
            throw new UserError(
                    "“" + from.shortName() + "” cannot be merged into itself; choose another organisation.");
        }
        return workspace.database().write(tx -> {
            List<OwnerRow> owned = workspace.followUps().giveOwned(tx, from.id(), into.id());
            List<AttendanceRow> attended = workspace.meetings().attendance().give(tx, from.id(), into.id());
            return new Merged(workspace.directory().merge(tx, from.id(), into.id()), owned, attended);
        });
    }

    /** Makes two of one again: every row is as it was before the merge; all or nothing. */
    public void undo(Merged merged) {
        long from = merged.organisation().from();
        long into = merged.organisation().into();
        workspace.database().write(tx -> {
            workspace.directory().part(tx, merged.organisation());
            workspace.meetings().attendance().giveBack(tx, merged.attended(), from, into);
            workspace.followUps().giveBackOwned(tx, merged.owned(), from, into);
            return merged;
        });
    }
}
