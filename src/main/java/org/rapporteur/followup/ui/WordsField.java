package org.rapporteur.followup.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field for a few words with the button that takes them. They stay, with the reason below, when they cannot be taken. */
final class WordsField extends VBox {
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Function<String, Optional<String>> taken;

    /**
     * @param head what stands above and is told of the field
     * @param prompt an example; may be blank
     * @param taken gets the words; gives the sentence to show when it cannot use them
     */
    WordsField(String id, String head, String prompt, String deed, Function<String, Optional<String>> taken) {
        super(3);
        this.taken = taken;
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(head);
        field.setOnAction(entered -> take());
        field.textProperty().subscribe(() -> problem.setText(""));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button(deed);
        button.setOnAction(pressed -> take());
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        button.setMinWidth(USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(LedgerLines.styled(head, "label-head"), new HBox(6, field, button), problem);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void take() {
        String words = field.getText().strip();
        if (!words.isEmpty()) {
            taken.apply(words).ifPresentOrElse(problem::setText, field::clear);
        }
    }
}
