package org.rapporteur.meeting.ui.live;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.ChipBar;
import org.rapporteur.fx.SafeText;
import org.rapporteur.meeting.editor.Annotation;

/** The two lists beside the text: headings and actions. Enter or a click goes to the block. */
final class SideLists {
    private static final double EDGE = 30;
    private static final double INDENT = 12;

    private SideLists() {}

    static void outline(ListView<OutlineRow> list, Consumer<String> go) {
        fill(list, OutlineRow::uid, go, row -> {
            Label number = new Label(row.number());
            number.setMinWidth(Region.USE_PREF_SIZE);
            SafeText title = new SafeText(row.title());
            double indent = INDENT * (row.level() - 1);
            title.prefWidthProperty()
                    .bind(list.widthProperty().subtract(number.widthProperty()).subtract(EDGE + 14 + indent));
            // Not wider than what its height was reckoned for.
            title.setMaxWidth(Region.USE_PREF_SIZE);
            BorderPane pane = new BorderPane(title);
            pane.setLeft(number);
            BorderPane.setMargin(number, new Insets(0, row.number().isEmpty() ? 0 : 5, 0, indent));
            BorderPane.setAlignment(title, Pos.TOP_LEFT);
            if (row.actions() > 0) {
                Label count = new Label(String.valueOf(row.actions()));
                count.getStyleClass().add("caption");
                pane.setRight(count);
            }
            return pane;
        });
    }

    static void actions(ListView<ActionRow> list, Consumer<String> go) {
        fill(list, ActionRow::uid, go, row -> {
            SafeText task = new SafeText(row.label() + " " + row.task());
            task.prefWidthProperty().bind(list.widthProperty().subtract(EDGE));
            ChipBar chips = new ChipBar();
            chips.prefWrapLengthProperty().bind(list.widthProperty().subtract(EDGE));
            chips.show(row.chips().stream().map(chip -> chip(chip, list)).toList());
            VBox card = new VBox(4, task, chips);
            card.getStyleClass().add("action-card");
            return card;
        });
    }

    private static Label chip(Annotation.ChipText text, ListView<ActionRow> list) {
        return Chip.label(text.text(), text.kind(), list.widthProperty().subtract(EDGE));
    }

    private static <R> void fill(
            ListView<R> list, Function<R, String> uid, Consumer<String> go, Function<R, Node> draw) {
        list.setCellFactory(view -> new ListCell<>() {
            {
                // As wide as the list, whatever the content would like to be.
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(row == null || empty ? null : draw.apply(row));
            }
        });
        Runnable chosen = () -> {
            R row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                go.accept(uid.apply(row));
            }
        };
        list.setOnMouseClicked(click -> chosen.run());
        list.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                chosen.run();
            }
        });
    }
}
