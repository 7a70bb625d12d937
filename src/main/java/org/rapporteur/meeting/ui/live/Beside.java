package org.rapporteur.meeting.ui.live;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.fx.I18n;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** What stands at the right of the text: its actions, the round of review, and what was said the last time. */
final class Beside {
    private final I18n texts = I18n.beside(Beside.class);
    private final SideTabs tabs;
    private final ListView<ActionRow> actions = new ListView<>();
    private final Label none = new Label(texts.text("actions.none"));
    private final ReadOnlyStringWrapper actionsTitle = new ReadOnlyStringWrapper(texts.text("actions.title", 0));
    private final ReviewPane review;
    private final LastTimePane lastTime;

    /** @param go shows a block of these minutes */
    Beside(SideTabs tabs, MinutesModel model, Consumer<String> go, Navigator navigator) {
        this.tabs = tabs;
        actions.getStyleClass().add("action-list");
        actions.setAccessibleText(texts.text("actions.none"));
        SideLists.actions(actions, go);
        VBox.setVgrow(actions, Priority.ALWAYS);
        none.setWrapText(true);
        none.getStyleClass().add("caption");
        none.managedProperty().bind(none.visibleProperty());
        review = new ReviewPane(model.review(), (FollowUp one) -> model.review()
                .lineOf(one)
                .ifPresentOrElse(go, () -> navigator.go(new Route.Meeting(one.meetingId(), one.blockUid()))));
        lastTime = new LastTimePane(
                model.lastTime(),
                go,
                last -> navigator.go(new Route.Meeting(
                        last.meetingId(), last.items().getFirst().blockUid())));
        tabs.add(actionsTitle, new VBox(6, none, actions));
        tabs.add(
                model.review()
                        .rowsProperty()
                        .map(rows -> texts.text(
                                "review.title.count",
                                rows.stream()
                                        .filter(ReviewRow.Item.class::isInstance)
                                        .count())),
                review);
        tabs.add(
                model.lastTime()
                        .answerProperty()
                        .map(answer -> texts.text(
                                "last.title.count", answer.proposals().size() + (answer.near() == null ? 0 : 1))),
                lastTime);
    }

    void show(List<ActionRow> rows) {
        if (!actions.getItems().equals(rows)) {
            actions.getItems().setAll(rows);
        }
        actionsTitle.set(texts.text("actions.title", rows.size()));
        none.setVisible(rows.isEmpty());
    }

    /** Begins or goes on with the round of review. */
    void review() {
        tabs.show(review);
        review.focusList();
    }

    void lastTime() {
        tabs.show(lastTime);
    }
}
