package org.rapporteur.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.FilterCompletion.Offer;

/** The list under a filter box with what may be meant. The caret stays in the box. */
final class FilterOffers {
    private static final int MOST_ROWS = 9;
    private static final double ROW_EM = 2.3;

    private final Popup popup = new Popup();
    private final ListView<Offer> list = new ListView<>();

    FilterOffers(Consumer<Offer> take) {
        list.getStyleClass().add("filter-offers");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell());
        list.setOnMouseClicked(click -> chosen().ifPresent(take));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** The one that Enter would take. */
    Optional<Offer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    List<Offer> all() {
        return List.copyOf(list.getItems());
    }

    void show(Node under, List<Offer> offers, boolean first) {
        list.getItems().setAll(offers);
        list.setStyle("-fx-pref-height: " + (Math.min(MOST_ROWS, offers.size()) * ROW_EM + 0.8) + "em");
        if (first) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
        if (offers.isEmpty() || under.getScene() == null || under.getScene().getWindow() == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            Bounds place = under.localToScreen(under.getBoundsInLocal());
            popup.show(under, place.getMinX(), place.getMaxY() + 4);
        }
    }

    void hide() {
        popup.hide();
    }

    void step(int by) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(now + by, size);
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private static final class OfferCell extends ListCell<Offer> {
        private final Label text = new Label();
        private final Label meaning = new Label();
        private final HBox row;

        OfferCell() {
            meaning.getStyleClass().add("caption");
            meaning.setMinWidth(USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(12, text, gap, meaning);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                return;
            }
            text.setText(offer.text());
            meaning.setText(offer.meaning());
            setGraphic(row);
            setAccessibleText(offer.meaning().isEmpty() ? offer.text() : offer.text() + ", " + offer.meaning());
        }
    }
}
