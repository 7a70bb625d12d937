package org.rapporteur.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.views.SavedView;

/** The kept views under the places of the rail: a press shows one, F2 renames, Delete removes. */
final class RailViews extends VBox {
    private static final I18n TEXTS = I18n.beside(RailViews.class);

    private final RailModel model;
    private final Kit kit;
    private final Navigator navigator;

    RailViews(RailModel model, Kit kit, Navigator navigator) {
        super(2);
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        model.viewsProperty().subscribe(this::show);
    }

    private void show(List<SavedView> views) {
        getChildren().clear();
        if (!views.isEmpty()) {
            Label head = new Label(TEXTS.text("views"));
            head.getStyleClass().addAll("caption", "rail-views-head");
            getChildren().add(head);
        }
        views.forEach(view -> getChildren().add(button(view)));
    }

    private Button button(SavedView view) {
        Button button = new Button(view.name());
        button.getStyleClass().add("rail-view");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(view.query().isEmpty() ? view.name() : view.name() + "\n" + view.query()));
        button.setAccessibleHelp(TEXTS.text("views.help"));
        button.setOnAction(pressed -> navigator.go(new Route.Saved(view)));
        button.setContextMenu(new ContextMenu(
                item("rename", pressed -> rename(view)), item("remove", pressed -> model.remove(view))));
        button.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.F2) {
                press.consume();
                rename(view);
            } else if (press.getCode() == KeyCode.DELETE) {
                press.consume();
                model.remove(view);
            }
        });
        return button;
    }

    private void rename(SavedView view) {
        kit.dialogs()
                .askText(TEXTS.text("views.name", view.name()), view.name(), TEXTS.text("views.rename.deed"))
                .ifPresent(name -> model.rename(view, name));
    }

    private static MenuItem item(String text, Consumer<ActionEvent> deed) {
        MenuItem item = new MenuItem(TEXTS.text("views." + text));
        item.setOnAction(deed::accept);
        return item;
    }
}
