package org.rapporteur.followup.ui.chase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.followup.Owed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.workspace.Chasing;
import org.rapporteur.workspace.Workspace;

/** The agencies that owe something, and the reminder to the one selected. */
public final class ChaseModel {
    private final I18n texts = I18n.beside(ChaseModel.class);
    private final Chasing chasing;
    private final Kit kit;
    private final Lane owingLane;
    private final Lane draftLane;
    private final ReadOnlyObjectWrapper<List<Owed>> owing = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Chasing.Chase>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ChaseModel(Workspace workspace, Kit kit, Clock clock) {
        this.chasing = new Chasing(workspace, clock);
        this.kit = kit;
        this.owingLane = kit.background().lane();
        this.draftLane = kit.background().lane();
    }

    public void start() {
        owingLane.run(
                chasing::owing,
                answer -> {
                    owing.set(answer);
                    known.set(true);
                },
                kit.notices()::failed);
    }

    public void stop() {
        owingLane.drop();
        draftLane.drop();
    }

    /** Who owes something, the latest first. */
    public ReadOnlyObjectProperty<List<Owed>> owingProperty() {
        return owing.getReadOnlyProperty();
    }

    /** False until it is known for the first time who owes something. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** The reminder on show. */
    public ReadOnlyObjectProperty<Optional<Chasing.Chase>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Shows the reminder to an agency. */
    public void show(String agency) {
        draftLane.run(() -> Optional.of(chasing.chase(agency)), draft::set, kit.notices()::failed);
    }

    /** Writes the drafts of some agencies into a folder. */
    public void write(List<String> agencies, Path folder) {
        kit.background()
                .runLong(
                        progress -> {
                            List<Chasing.Written> written = new ArrayList<>();
                            for (String agency : agencies) {
                                if (progress.isCancelled()) {
                                    break;
                                }
                                written.add(chasing.write(chasing.chase(agency), folder));
                                progress.report((double) written.size() / agencies.size());
                            }
                            return written;
                        },
                        fraction -> {},
                        written -> tell(written, folder),
                        kit.notices()::failed);
    }

    private void tell(List<Chasing.Written> written, Path folder) {
        kit.notices().say(texts.text("wrote", written.size(), folder.getFileName()));
        written.stream().flatMap(one -> one.chase().refused().stream()).forEach(kit.notices()::error);
    }
}
