package org.rapporteur.followup.ui.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.Difference;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.workspace.TrackerIntake;
import org.rapporteur.workspace.Workspace;

/** A tracker that came back, compared with the workspace. */
public final class ReturnedTrackerModel {
    private final I18n texts = I18n.beside(ReturnedTrackerModel.class);
    private final Workspace workspace;
    private final TrackerIntake intake;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Path> file = Optional.empty();

    public ReturnedTrackerModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.intake = new TrackerIntake(workspace);
        this.kit = kit;
    }

    /** What was found in the file; empty before one was read. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Reads a file and compares it; nothing is changed. */
    public void read(Path tracker) {
        file = Optional.of(tracker);
        comparison.set(Optional.empty());
        compare(tracker);
    }

    /** Compares the same file with the workspace as it is now. */
    public void readAgain() {
        file.ifPresent(this::compare);
    }

    /** Takes differences over, all of them in one undoable deed. */
    public void accept(List<Difference> chosen) {
        Comparison of = comparison.get().orElse(null);
        if (of == null || chosen.isEmpty()) {
            return;
        }
        Deed<List<Long>> deed = new Deed<>(
                kit,
                texts.text("did.accept", chosen.size(), of.file()),
                () -> intake.accept(of, chosen),
                workspace.followUps()::takeBack);
        deed.start(
                done -> {
                    deed.tell();
                    readAgain();
                },
                kit.notices()::failed);
    }

    private void compare(Path tracker) {
        kit.background()
                .runLong(
                        progress -> intake.compare(tracker),
                        fraction -> {},
                        found -> comparison.set(Optional.of(found)),
                        kit.notices()::failed);
    }
}
