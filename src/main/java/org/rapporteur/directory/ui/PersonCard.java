package org.rapporteur.directory.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rapporteur.directory.PersonHistory;
import org.rapporteur.directory.PersonHistory.Attended;
import org.rapporteur.directory.PersonHistory.Owed;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.navigation.Route;

/** A person's meetings and follow-ups, each of which leads there. */
final class PersonCard extends VBox {
    private static final I18n TEXTS = I18n.beside(PersonCard.class);
    private static final int MOST = 4;

    private final Consumer<Route> go;

    PersonCard(Consumer<Route> go) {
        super(4);
        this.go = go;
        getStyleClass().add("form");
    }

    void show(PersonHistory history) {
        getChildren().clear();
        if (!history.followUps().isEmpty()) {
            head(TEXTS.text("card.followUps", history.followUps().size()));
            history.followUps().stream().limit(MOST).forEach(one -> getChildren()
                    .add(owed(one)));
        }
        if (!history.meetings().isEmpty()) {
            head(TEXTS.text("card.meetings", history.meetings().size()));
            history.meetings().stream().limit(MOST).forEach(one -> getChildren().add(attended(one)));
        }
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private void head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("label-head");
        getChildren().add(label);
    }

    private Node attended(Attended one) {
        Hyperlink link = new Hyperlink(Days.full(one.date()) + " · " + TEXTS.text("card." + one.presence()));
        link.setOnAction(pressed -> go.accept(new Route.Meeting(one.meetingId(), null)));
        return link;
    }

    private Node owed(Owed one) {
        String due = one.dueTo() == null ? "" : " · " + Days.brief(one.dueTo());
        Hyperlink link = new Hyperlink(one.number() + " · " + TEXTS.text("card.status." + one.status()) + due);
        link.setOnAction(pressed -> go.accept(new Route.Meeting(one.meetingId(), one.blockUid())));
        SafeText words = new SafeText(one.text(), "muted");
        words.maxWidthProperty().bind(widthProperty().subtract(24));
        return new VBox(link, words);
    }
}
