package org.rapporteur.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.export.TrackerReader;
import org.rapporteur.followup.tracker.Answers;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.Difference;
import org.rapporteur.followup.tracker.ReturnedTracker;
import org.rapporteur.followup.tracker.TrackerComparer;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;

/** How a tracker that was filled in comes back into a workspace. */
public final class TrackerIntake {
    private final Workspace workspace;

    public TrackerIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Reads a returned tracker and compares it with the workspace; nothing is changed.
     *
     * @throws org.rapporteur.shared.UserError when it cannot be read or comes from elsewhere
     */
    public Comparison compare(Path file) {
        ReturnedTracker tracker = TrackerReader.read(file);
        var today = workspace.followUps().today();
        return TrackerComparer.compare(
                tracker,
                workspace.followUps().find(FollowUpFilter.ALL, today),
                workspace.followUps().origin(),
                new Answers(new Recogniser(new Vocabulary(List.of())), today));
    }

    /** Takes differences over, all or none; gives the keys of the ledger's new lines, to take them back. */
    public List<Long> accept(Comparison comparison, Collection<Difference> chosen) {
        return workspace
                .followUps()
                .apply(chosen.stream().map(Difference::change).toList(), "from " + comparison.file());
    }
}
