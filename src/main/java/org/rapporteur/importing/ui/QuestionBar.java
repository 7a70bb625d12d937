package org.rapporteur.importing.ui;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.importing.Duplicate;
import org.rapporteur.importing.ui.ImportItem.Decision;

/** What the program needs to know about a file, asked where it stands: which copy counts, on which day the group met. */
final class QuestionBar extends VBox {
    private static final I18n TEXTS = I18n.beside(QuestionBar.class);

    private final SafeText question = new SafeText("");
    private final FlowPane answers = new FlowPane(6, 6);
    private BiConsumer<ImportItem, Decision> onDecision = (item, decision) -> {};
    private Consumer<Duplicate> onCompare = duplicate -> {};
    private BiConsumer<ImportItem, LocalDate> onDate = (item, date) -> {};

    QuestionBar() {
        super(8);
        getStyleClass().add("card");
        getChildren().addAll(question, answers);
        show(null);
    }

    void setOnDecision(BiConsumer<ImportItem, Decision> task) {
        onDecision = task;
    }

    void setOnCompare(Consumer<Duplicate> task) {
        onCompare = task;
    }

    void setOnDate(BiConsumer<ImportItem, LocalDate> task) {
        onDate = task;
    }

    /** Asks about a file; nothing to ask hides the bar. */
    void show(@Nullable ImportItem item) {
        answers.getChildren().clear();
        if (item != null && !item.problem().isEmpty()) {
            question.setText(item.problem());
        } else if (item != null && item.needsDate()) {
            askDate(item);
        } else if (item != null && !item.duplicates().isEmpty()) {
            askCopy(item);
        }
        boolean asks = item != null
                && (!item.problem().isEmpty()
                        || item.needsDate()
                        || !item.duplicates().isEmpty());
        setVisible(asks);
        setManaged(asks);
    }

    private void askDate(ImportItem item) {
        question.setText(TEXTS.text("ask.date"));
        DatePicker picker = new DatePicker();
        picker.setId("meeting-date");
        picker.setPromptText(TEXTS.text("ask.date.prompt"));
        picker.setAccessibleText(TEXTS.text("ask.date.prompt"));
        picker.valueProperty().subscribe((before, date) -> {
            if (date != null) {
                onDate.accept(item, date);
            }
        });
        answers.getChildren().add(picker);
    }

    private void askCopy(ImportItem item) {
        Duplicate first = item.duplicates().getFirst();
        question.setText(
                first.sameFile()
                        ? TEXTS.text("ask.file", Days.full(first.date()))
                        : TEXTS.text("ask.day", Days.full(first.date())));
        Button compare = new Button(TEXTS.text("compare"));
        compare.setId("compare");
        compare.setOnAction(pressed -> onCompare.accept(first));
        answers.getChildren().add(compare);
        answers.getChildren()
                .addAll(answer(item, Decision.SKIP), answer(item, Decision.ADD), answer(item, Decision.REPLACE));
    }

    private Button answer(ImportItem item, Decision decision) {
        Button button = new Button(TEXTS.text("decide." + decision));
        button.setId("decide-" + decision.name());
        button.setDisable(item.decision() == decision);
        button.setOnAction(pressed -> onDecision.accept(item, decision));
        return button;
    }
}
