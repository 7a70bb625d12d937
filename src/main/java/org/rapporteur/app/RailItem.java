package org.rapporteur.app;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.fx.Icons;

/** One place in the rail: icon, name, count; the icon alone in a narrow window. */
final class RailItem extends ToggleButton {
    private final Label count = new Label();

    RailItem(Destination destination, String text, ObservableBooleanValue narrow) {
        getStyleClass().add("rail-item");
        setId("rail-" + destination.name().toLowerCase(Locale.ROOT));
        setAccessibleText(text);
        // Where the name stands beside the icon, nothing is to be explained (nor to be made at the start).
        narrow.subscribe(now -> setTooltip(now ? new Tooltip(text) : null));
        setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(text);
        name.getStyleClass().add("rail-name");
        count.getStyleClass().add("caption");
        count.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, Icons.of(destination.icon()), name, gap, count);
        row.getStyleClass().add("rail-row");
        for (Region part : new Region[] {name, gap, count}) {
            part.visibleProperty().bind(Bindings.not(narrow));
            part.managedProperty().bind(part.visibleProperty());
        }
        setGraphic(row);
        row.prefWidthProperty().bind(Bindings.max(0, widthProperty().subtract(18)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** Shows a number at the right; none for zero. */
    void showCount(int number) {
        count.setText(number == 0 ? "" : String.valueOf(number));
    }

    @Override
    public void fire() {
        // A place one is at stays marked when pressed again; from one of its further screens that leads back.
        if (isSelected()) {
            fireEvent(new ActionEvent());
        } else {
            super.fire();
        }
    }
}
