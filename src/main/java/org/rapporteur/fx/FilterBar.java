package org.rapporteur.fx;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A frame with the conditions of a filter as chips, and a field for words. Esc clears all of it. */
public final class FilterBar extends HBox {
    private static final I18n TEXTS = I18n.beside(FilterBar.class);

    private final ChipBar chips = new ChipBar();
    private final TextField words = new TextField();
    private Runnable clear = () -> {};
    private Runnable removeLast = () -> {};

    public FilterBar() {
        getStyleClass().add("filter-bar");
        words.setPromptText(TEXTS.text("filter.words"));
        words.setAccessibleText(TEXTS.text("filter.words"));
        words.setId("filter-words");
        Label key = new Label("Ctrl+F");
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(120);
        getChildren().addAll(chips, words, key);
        chips.prefWrapLengthProperty().bind(widthProperty().subtract(240));
        setAccessibleText(TEXTS.text("filter.clear"));
        words.focusedProperty().addListener((property, old, now) -> {
            getStyleClass().remove("focused-within");
            if (now) {
                getStyleClass().add("focused-within");
            }
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.BACK_SPACE && words.getText().isEmpty()) {
                press.consume();
                removeLast.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                clear.run();
            }
        });
    }

    /** Shows these chips, one a condition. */
    public void show(List<? extends Node> conditions) {
        chips.show(conditions);
    }

    /** What is typed into the field. */
    public StringProperty wordsProperty() {
        return words.textProperty();
    }

    public String getPrompt() {
        return words.getPromptText();
    }

    public void setPrompt(String prompt) {
        words.setPromptText(prompt);
    }

    /** What Esc does. */
    public void setOnClear(Runnable task) {
        clear = task;
    }

    /** What Backspace in the empty field does. */
    public void setOnRemoveLast(Runnable task) {
        removeLast = task;
    }

    /** Puts the caret into the field. */
    public void focusWords() {
        words.requestFocus();
        words.selectAll();
    }
}
