package org.rapporteur.app;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Icons;

/** The palette over the window: a field and what it finds. Enter does it, Esc puts everything back as it was. */
final class Palette extends VBox {
    private static final I18n TEXTS = I18n.beside(Palette.class);

    /** How far it stays from the top and the other edges of the window, in pixels. */
    private static final double BELOW = 44;

    private static final double BESIDE = 16;

    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private @Nullable Node focusedBefore;

    Palette(PaletteModel model) {
        this.model = model;
        getStyleClass().addAll("palette", "finder");
        setVisible(false);
        setManaged(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(BELOW, BESIDE, BESIDE, BESIDE));
        field.setId("palette-words");
        field.textProperty().bindBidirectional(model.wordsProperty());
        list.setCellFactory(view -> new EntryCell());
        list.setFocusTraversable(false);
        // As high as what it holds; the style sheet says how high at most.
        setMaxHeight(USE_PREF_SIZE);
        list.prefHeightProperty()
                .bind(Bindings.max(1, Bindings.size(list.getItems()))
                        .multiply(list.fixedCellSizeProperty())
                        .add(2));
        list.setPlaceholder(new Label(TEXTS.text("palette.nothing")));
        list.setOnMouseClicked(click -> choose());
        getChildren().addAll(field, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, old, now) -> {
            if (!now) {
                hide();
            }
        });
        model.entries().addListener((Observable changed) -> showEntries());
    }

    /** Opens it over whatever is on show. */
    void show(boolean withCommands) {
        if (!isVisible()) {
            focusedBefore = getScene().getFocusOwner();
        }
        field.setPromptText(withCommands ? TEXTS.text("palette.prompt") : TEXTS.text("palette.search"));
        field.setAccessibleText(field.getPromptText());
        model.open(withCommands);
        setVisible(true);
        setManaged(true);
        field.requestFocus();
    }

    private void showEntries() {
        list.getItems().setAll(model.entries());
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void key(KeyEvent press) {
        int step = press.getCode() == KeyCode.DOWN ? 1 : press.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int size = Math.max(1, list.getItems().size());
            list.getSelectionModel()
                    .select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            choose();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            leave();
        }
    }

    private void choose() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave();
            chosen.deed().run();
        }
    }

    private void leave() {
        Node back = focusedBefore;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
        hide();
    }

    private static final class EntryCell extends ListCell<Entry> {
        private final Label text = new Label();
        private final Label detail = new Label();
        private final Region gap = new Region();
        private final HBox row = new HBox(10);

        EntryCell() {
            detail.getStyleClass().add("caption");
            detail.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(gap, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (entry == null || empty) {
                setGraphic(null);
            } else {
                text.setText(entry.text());
                detail.setText(entry.detail());
                row.getChildren().setAll(Icons.of(entry.icon()), text, gap, detail);
                setGraphic(row);
            }
        }
    }
}
