package org.rapporteur.fx;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Draws the notices at the right of the window's foot, over the hints of the status line: there they cover nothing that
 * somebody works at. What finds no room in a line makes the foot higher. It never takes the focus.
 */
public final class NoticesView extends VBox {
    private static final Duration SHOWN_FOR = Duration.ofSeconds(8);
    private static final I18n TEXTS = I18n.beside(NoticesView.class);

    private final Notices notices;
    private final Background background;
    private final Map<Notice, Node> drawn = new HashMap<>();
    private final ObservableDoubleValue room;

    /** @param room how wide a notice may be */
    public NoticesView(Notices notices, Background background, ObservableDoubleValue room) {
        this.room = room;
        this.notices = notices;
        this.background = background;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMinWidth(0);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        notices.shown().forEach(this::add);
        // Keep the list: it holds its listeners only as long as somebody holds it.
        var shown = notices.shown();
        getProperties().put("shown", shown);
        shown.addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(gone -> getChildren().remove(drawn.remove(gone)));
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox box = new HBox(text);
        box.setFillHeight(false);
        box.maxWidthProperty().bind(room);
        box.getStyleClass().add("notice");
        if (notice.error()) {
            box.getStyleClass().add("error");
        }
        Runnable deed = notice.deed();
        if (deed != null) {
            Button button = new Button(notice.deedName());
            button.getStyleClass().addAll("link", "small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(pressed -> {
                notices.close(notice);
                deed.run();
            });
            box.getChildren().add(button);
        }
        Button close = new Button("", Icons.of("x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(TEXTS.text("notice.close"));
        close.setOnAction(pressed -> notices.close(notice));
        box.getChildren().add(close);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(notice.text());
        drawn.put(notice, box);
        getChildren().add(box);
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (!notice.error()) {
            background.later(SHOWN_FOR, () -> notices.close(notice));
        }
    }
}
