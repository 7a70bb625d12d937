package org.rapporteur.followup.ui.chase;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Owed;
import org.rapporteur.fx.I18n;

/** An agency that owes something, with its tick. The list has the keys; the box is for the mouse. */
final class AgencyCell extends ListCell<Owed> {
    /** Padding of the cell and the scroll bar, in pixels. */
    private static final double EDGE = 28;

    private final I18n texts;
    private final Predicate<String> chosen;
    private final CheckBox box = new CheckBox();
    private final Label all = new Label();
    private final VBox lines = new VBox(2, box, all);

    /**
     * A cell.
     *
     * @param chosen whether an agency has its tick
     * @param choose gives an agency its tick, or takes it away
     */
    AgencyCell(ListView<Owed> list, I18n texts, Predicate<String> chosen, BiConsumer<Owed, Boolean> choose) {
        this.texts = texts;
        this.chosen = chosen;
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setFocusTraversable(false);
        box.setOnAction(pressed -> {
            Owed one = getItem();
            if (one != null) {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(getIndex());
                choose.accept(one, box.isSelected());
            }
        });
        all.getStyleClass().addAll("caption", "below-box");
        all.setWrapText(true);
        lines.prefWidthProperty().bind(list.widthProperty().subtract(EDGE));
        lines.setMaxWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    /** A cell does not ask its graphic how high it is at its width; words that wrap would be cut. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + lines.prefHeight(lines.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Owed one, boolean empty) {
        super.updateItem(one, empty);
        if (one == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.setText(
                one.overdue() == 0
                        ? texts.text("agency", one.agency(), one.open())
                        : texts.text("agency.late", one.agency(), one.open(), one.overdue()));
        box.setSelected(chosen.test(one.agency()));
        boolean some = one.throughAll() > 0;
        all.setText(some ? texts.text("agency.all", one.throughAll()) : "");
        all.setVisible(some);
        all.setManaged(some);
        String told = some ? box.getText() + ", " + all.getText() : box.getText();
        setAccessibleText(box.isSelected() ? texts.text("agency.chosen", told) : texts.text("agency.left", told));
        setGraphic(lines);
    }
}
