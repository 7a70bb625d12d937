package org.rapporteur.meeting.ui.live;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.rapporteur.fx.Icons;

/** A line under the text that asks for a few words (find, a link's target) and goes away with Escape. */
final class InlineBar extends HBox {
    private final TextField field = new TextField();
    private final Label answer = new Label();
    private final Runnable closed;

    /**
     * @param prompt what the field asks for
     * @param entered gets what was typed when Enter is pressed, and whether Shift was held
     * @param closed called when the bar goes away
     */
    InlineBar(String prompt, String close, BiConsumer<String, Boolean> entered, Runnable closed) {
        this.closed = closed;
        getStyleClass().add("inline-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefColumnCount(32);
        answer.getStyleClass().add("caption");
        Button done = new Button();
        done.setGraphic(Icons.of("x"));
        done.setAccessibleText(close);
        done.getStyleClass().add("icon-button");
        done.setOnAction(pressed -> close());
        getChildren().addAll(field, answer, done);
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                close();
            } else if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                entered.accept(field.getText().strip(), press.isShiftDown());
            }
        });
        show(false);
    }

    void open(String initial) {
        field.setText(initial);
        answer.setText("");
        show(true);
        field.requestFocus();
        field.selectAll();
    }

    void answer(String text) {
        answer.setText(text);
    }

    void close() {
        if (isVisible()) {
            show(false);
            closed.run();
        }
    }

    TextField field() {
        return field;
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
