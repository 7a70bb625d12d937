package org.rapporteur.workspace;

import java.util.List;
import org.rapporteur.directory.Contact;
import org.rapporteur.shared.UserError;

/** Makes one contact of two that turned out to be the same person, and two again. */
public final class PeopleMerging {
    private final Workspace workspace;

    public PeopleMerging(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What was merged.
     *
     * @param kept as it was before
     * @param gone the other one
     * @param owned keys of the owner rows that were the other one's
     */
    public record Merged(Contact kept, Contact gone, List<Long> owned) {}

    /**
     * Stores the merged contact in place of the first, hides the second, and gives its follow-ups to the first; all or
     * nothing.
     *
     * @throws UserError when both are the same
     */
    public Merged merge(Contact kept, Contact gone, Contact merged) {
        if (kept.id() == gone.id()) {
            throw new UserError("“" + kept.name() + "” cannot be merged with the same entry; choose another one.");
        }
        return workspace.database().write(tx -> {
            workspace.people().contacts().take(tx, List.of(merged.with(kept.key())));
            workspace.people().contacts().setDeleted(tx, gone.id(), true);
            List<Long> owned = workspace.followUps().ownedByContact(tx, gone.id());
            workspace.followUps().giveToContact(tx, owned, kept.id());
            return new Merged(kept, gone, owned);
        });
    }

    /** Makes two of one again; all or nothing. */
    public void undo(Merged merged) {
        workspace.database().write(tx -> {
            workspace.people().contacts().take(tx, List.of(merged.kept()));
            workspace.people().contacts().setDeleted(tx, merged.gone().id(), false);
            workspace
                    .followUps()
                    .giveToContact(tx, merged.owned(), merged.gone().id());
            return merged;
        });
    }
}
