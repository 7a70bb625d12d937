package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.Theme;
import org.rapporteur.recognition.OwnerKind;

/** The agencies with what they owe, open and overdue; a click filters by one, Ctrl+click adds or removes one. */
final class AgenciesPane extends VBox {
    private static final I18n TEXTS = I18n.beside(AgenciesPane.class);

    /** Padding of the list's cells, in pixels. */
    private static final double EDGE = 26;

    /** The room kept for the numbers, in pixels at 100 %. */
    private static final double COUNT = 70;

    private final ListView<AgencyCount> list = new ListView<>();
    private final AgencyCount everybody = new AgencyCount("", OwnerKind.AUDIENCE, 0, 0);
    private List<String> chosen = List.of();
    private int most = 1;
    private Consumer<List<String>> choose = agencies -> {};

    AgenciesPane() {
        getStyleClass().addAll("side-pane", "left", "f6-pane");
        setSpacing(8);
        Label head = new Label(TEXTS.text("agencies"));
        head.getStyleClass().add("label-head");
        list.setId("agencies");
        list.setAccessibleText(TEXTS.text("agencies"));
        list.setCellFactory(view -> new AgencyCell());
        list.getStyleClass().add("agencies");
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                choose(click.isShortcutDown());
            }
        });
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                press.consume();
                choose(press.isShortcutDown());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        setMinWidth(0);
    }

    void setOnChoose(Consumer<List<String>> task) {
        choose = task;
    }

    /** Shows the counts and which agencies are filtered by; the place in the list stays. */
    void show(List<AgencyCount> counts, int open, int overdue, List<String> filteredBy) {
        int focused = list.getFocusModel().getFocusedIndex();
        chosen = filteredBy;
        most = Math.max(1, counts.stream().mapToInt(AgencyCount::open).max().orElse(1));
        List<AgencyCount> all = new ArrayList<>(counts);
        all.addFirst(new AgencyCount(everybody.agency(), everybody.kind(), open, overdue));
        list.getItems().setAll(all);
        list.getFocusModel().focus(focused);
    }

    private void choose(boolean further) {
        AgencyCount picked = list.getFocusModel().getFocusedItem();
        if (picked == null) {
            return;
        }
        if (picked.agency().isEmpty()) {
            choose.accept(List.of());
        } else if (further) {
            List<String> now = new ArrayList<>(chosen);
            if (!now.remove(picked.agency())) {
                now.add(picked.agency());
            }
            choose.accept(now);
        } else {
            choose.accept(List.of(picked.agency()));
        }
    }

    private final class AgencyCell extends ListCell<AgencyCount> {
        private final SafeText name = new SafeText();
        private final Label count = new Label();
        private final Region late = new Region();
        private final Region open = new Region();
        private final VBox box;

        AgencyCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            // The name has the whole width, and wraps: no agency is cut.
            name.prefWidthProperty().bind(list.widthProperty().subtract(EDGE));
            name.setMaxWidth(USE_PREF_SIZE);
            HBox bar = new HBox(late, open, gap, count);
            bar.setAlignment(Pos.CENTER_LEFT);
            bar.setFillHeight(false);
            count.getStyleClass().add("caption");
            count.setMinWidth(USE_PREF_SIZE);
            late.getStyleClass().add("bar-late");
            open.getStyleClass().add("bar-open");
            box = new VBox(1, name, bar);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable AgencyCount item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("chosen");
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            boolean all = item.agency().isEmpty();
            name.setText(
                    all
                            ? TEXTS.text("agencies.all")
                            : item.kind() == OwnerKind.ORGANISATION || item.kind() == OwnerKind.CONTACT
                                    ? item.agency()
                                    : item.kind() == OwnerKind.AUDIENCE
                                            ? "“" + item.agency() + "”"
                                            : item.agency() + "?");
            count.setText(
                    item.overdue() == 0
                            ? String.valueOf(item.open())
                            : TEXTS.text("agencies.late", item.open(), item.overdue()));
            String shown = name.textProperty().get();
            setAccessibleText(
                    item.kind() == OwnerKind.ORGANISATION
                            ? TEXTS.text("agencies.named", shown, item.open(), item.overdue())
                            : TEXTS.text("agencies.told", shown, item.open(), item.overdue()));
            if (all ? chosen.isEmpty() : chosen.contains(item.agency())) {
                getStyleClass().add("chosen");
            }
            double share = item.open() == 0 ? 0 : all ? 1 : (double) item.open() / most;
            double lateShare = item.open() == 0 ? 0 : (double) item.overdue() / item.open();
            ObservableValue<Double> room = Theme.scaleOf(count).map(scale -> scale * COUNT);
            DoubleBinding width = Bindings.createDoubleBinding(
                    () -> Math.max(0, list.getWidth() - EDGE - room.getValue()) * share, list.widthProperty(), room);
            late.prefWidthProperty().bind(width.multiply(lateShare));
            open.prefWidthProperty().bind(width.multiply(1 - lateShare));
            late.setVisible(item.overdue() > 0);
            setTooltip(new Tooltip(getAccessibleText()));
            setGraphic(box);
        }
    }
}
