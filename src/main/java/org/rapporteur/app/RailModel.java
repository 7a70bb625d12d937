package org.rapporteur.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Background;
import org.rapporteur.fx.Lane;
import org.rapporteur.fx.Notices;
import org.rapporteur.shared.Changes.Subscription;
import org.rapporteur.workspace.Workspace;

/** What the rail tells about the open workspace: the group's name and how many of each there are. */
final class RailModel {
    private final Lane lane;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyStringWrapper group = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<Destination, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private Subscription subscription = () -> {};

    private record Answer(String group, Map<Destination, Integer> counts) {}

    RailModel(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
        this.lane = background.lane();
    }

    /** Follows a workspace until {@link #leave} or the next one. */
    void follow(Workspace workspace) {
        leave();
        subscription = workspace.database().changes().subscribe(changed -> background.onScreen(() -> ask(workspace)));
        ask(workspace);
    }

    void leave() {
        subscription.close();
        lane.drop();
        group.set("");
        counts.set(Map.of());
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
        return new Answer(workspace.directory().mainGroup().orElse(""), counts);
    }
}
