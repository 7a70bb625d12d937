package org.rapporteur.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Background;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.fx.Notices;
import org.rapporteur.shared.Changes.Subscription;
import org.rapporteur.views.SavedView;
import org.rapporteur.views.SavedViewService;
import org.rapporteur.workspace.Workspace;

/** What the rail tells about the open workspace: the group's name and how many of each there are. */
final class RailModel {
    private final I18n texts = I18n.beside(RailModel.class);
    private final Kit kit;
    private final Lane lane;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyStringWrapper group = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<Destination, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<SavedView>> views = new ReadOnlyObjectWrapper<>(List.of());
    private Subscription subscription = () -> {};

    private @Nullable Workspace followed;

    private record Answer(String group, Map<Destination, Integer> counts, List<SavedView> views) {}

    RailModel(Kit kit) {
        this.kit = kit;
        this.background = kit.background();
        this.notices = kit.notices();
        this.lane = background.lane();
    }

    /** Follows a workspace until {@link #leave} or the next one. */
    void follow(Workspace workspace) {
        leave();
        followed = workspace;
        subscription = workspace.database().changes().subscribe(changed -> background.onScreen(() -> ask(workspace)));
        ask(workspace);
    }

    void leave() {
        subscription.close();
        lane.drop();
        group.set("");
        counts.set(Map.of());
        views.set(List.of());
        followed = null;
    }

    /** The views that were kept, in order. */
    ReadOnlyObjectProperty<List<SavedView>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** Gives a view another name; undoable. */
    void rename(SavedView view, String name) {
        SavedViewService service = service();
        if (service != null && !name.isBlank() && !name.equals(view.name())) {
            Deed.of(
                            kit,
                            texts.text("did.view.rename", name),
                            () -> service.rename(view.id(), name),
                            () -> service.rename(view.id(), view.name()))
                    .start();
        }
    }

    /** Takes a view away; undoable. */
    void remove(SavedView view) {
        SavedViewService service = service();
        if (service != null) {
            Deed.of(
                            kit,
                            texts.text("did.view.remove", view.name()),
                            () -> service.remove(view.id()),
                            () -> service.add(view))
                    .start();
        }
    }

    private @Nullable SavedViewService service() {
        return followed == null ? null : followed.views();
    }

    ReadOnlyStringProperty groupProperty() {
        return group.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<Destination, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private void ask(Workspace workspace) {
        lane.run(
                () -> answer(workspace),
                answer -> {
                    group.set(answer.group());
                    counts.set(answer.counts());
                    views.set(answer.views());
                },
                notices::failed);
    }

    private static Answer answer(Workspace workspace) {
        var today = workspace.followUps().today();
        Map<Destination, Integer> counts = new EnumMap<>(Destination.class);
        counts.put(Destination.MEETINGS, workspace.meetings().meetings(today).size());
        FollowUpFilter open = FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN);
        counts.put(Destination.FOLLOW_UPS, workspace.followUps().count(open, today));
        counts.put(Destination.TOPICS, workspace.topics().topics().size());
        counts.put(
                Destination.ORGANISATIONS, workspace.directory().organisations().size());
        counts.put(Destination.PEOPLE, workspace.directory().contacts().size());
        return new Answer(
                workspace.directory().mainGroup().orElse(""),
                counts,
                workspace.views().views());
    }
}
