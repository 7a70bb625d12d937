package org.rapporteur.meeting.ui.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.ChipBar;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.LetterKeys;
import org.rapporteur.fx.SafeText;

/** The round of review: what is open, with one key for each answer. Works without a mouse. */
final class ReviewPane extends VBox {
    private static final I18n TEXTS = I18n.beside(ReviewPane.class);
    private static final double EDGE = 32;

    private final ReviewModel model;
    private final Consumer<FollowUp> go;
    private final ListView<ReviewRow> list = new ListView<>();
    private final TextField words = new TextField();
    private final Label problem = new Label();
    private @Nullable BiFunction<FollowUp, String, Optional<String>> asked;

    /** @param go shows where a follow-up stands in the minutes */
    ReviewPane(ReviewModel model, Consumer<FollowUp> go) {
        super(8);
        this.model = model;
        this.go = go;
        list.setId("review");
        list.getStyleClass().add("action-list");
        list.setAccessibleText(TEXTS.text("review.title"));
        Label none = new Label(TEXTS.text("review.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        words.setId("review-words");
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::inWords);
        words.textProperty().subscribe(() -> problem.setText(""));
        problem.setId("review-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty().and(words.visibleProperty()));
        problem.managedProperty().bind(problem.visibleProperty());
        CheckBox write = new CheckBox(TEXTS.text("review.write"));
        write.selectedProperty().bindBidirectional(model.writingProperty());
        write.setWrapText(true);
        CheckBox byTopic = new CheckBox(TEXTS.text("review.byTopic"));
        byTopic.selectedProperty().bindBidirectional(model.byTopicProperty());
        Label keys = new Label(TEXTS.text("review.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        keys.getStyleClass().add("caption");
        // Above the list: messages come up from below and would cover what one types.
        getChildren().addAll(keys, words, problem, list, byTopic, write);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        model.rowsProperty().subscribe(this::show);
    }

    /** Puts the focus on the first follow-up. */
    void focusList() {
        list.requestFocus();
        if (chosen() == null) {
            step(-1, 1);
        }
    }

    private void show(List<ReviewRow> rows) {
        int at = list.getSelectionModel().getSelectedIndex();
        FollowUp was = chosen();
        list.getItems().setAll(rows);
        int index = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (was != null
                    && rows.get(i) instanceof ReviewRow.Item item
                    && item.followUp().id() == was.id()) {
                index = i;
            }
        }
        if (index >= 0) {
            list.getSelectionModel().select(index);
        } else if (at >= 0) {
            // What was answered is gone: the next one takes its place.
            step(Math.min(at, rows.size()) - 1, 1);
        }
    }

    private @Nullable FollowUp chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof ReviewRow.Item item ? item.followUp() : null;
    }

    private void step(int from, int by) {
        for (int i = from + by; i >= 0 && i < list.getItems().size(); i += by) {
            if (list.getItems().get(i) instanceof ReviewRow.Item) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
        if (by > 0 && from >= 0) {
            step(list.getItems().size(), -1);
        }
    }

    private void inList(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        if (press.getCode() == KeyCode.DOWN) {
            if (at < list.getItems().size() - 1) {
                step(at, 1);
            }
            press.consume();
            return;
        }
        if (press.getCode() == KeyCode.UP) {
            step(at < 0 ? list.getItems().size() : at, -1);
            press.consume();
            return;
        }
        FollowUp one = chosen();
        Map<KeyCode, Consumer<FollowUp>> keys = Map.of(
                KeyCode.D, followUp -> model.setStatus(followUp, Status.DONE, ""),
                KeyCode.P, followUp -> model.setStatus(followUp, Status.IN_PROGRESS, ""),
                KeyCode.X,
                        followUp -> ask(TEXTS.text("review.ask.reason"), (of, why) -> {
                            model.setStatus(of, Status.DROPPED, why);
                            return Optional.empty();
                        }),
                KeyCode.U, followUp -> ask(TEXTS.text("review.ask.due"), model::moveDue),
                KeyCode.N,
                        followUp -> ask(TEXTS.text("review.ask.note"), (of, note) -> {
                            model.addNote(of, note);
                            return Optional.empty();
                        }),
                KeyCode.ENTER, go);
        Consumer<FollowUp> deed = keys.get(press.getCode());
        if (one != null && deed != null) {
            LetterKeys.spend(press);
            deed.accept(one);
        }
    }

    /** @param then gives the sentence to show where the words cannot be taken */
    private void ask(String prompt, BiFunction<FollowUp, String, Optional<String>> then) {
        asked = then;
        words.setPromptText(prompt);
        words.setAccessibleText(prompt);
        words.clear();
        words.setVisible(true);
        words.requestFocus();
    }

    private void inWords(KeyEvent press) {
        FollowUp one = chosen();
        BiFunction<FollowUp, String, Optional<String>> then = asked;
        if (press.getCode() == KeyCode.ENTER && !words.getText().isBlank() && one != null && then != null) {
            press.consume();
            then.apply(one, words.getText().strip()).ifPresentOrElse(problem::setText, this::close);
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            close();
        }
    }

    private void close() {
        asked = null;
        words.setVisible(false);
        list.requestFocus();
    }

    private final class Cell extends ListCell<ReviewRow> {
        Cell() {
            // As wide as the list, whatever the content would like to be.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ReviewRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(
                    row == null || empty
                            ? null
                            : switch (row) {
                                case ReviewRow.Group group -> new SafeText(group.name(), "label-head");
                                case ReviewRow.Item item -> card(item);
                            });
        }
    }

    private Node card(ReviewRow.Item item) {
        FollowUp one = item.followUp();
        SafeText task = new SafeText(TEXTS.text("review.item", one.number(), one.text()));
        task.prefWidthProperty().bind(list.widthProperty().subtract(EDGE));
        ChipBar chips = new ChipBar();
        chips.prefWrapLengthProperty().bind(list.widthProperty().subtract(EDGE));
        List<Node> all = new java.util.ArrayList<>();
        one.owners().forEach(owner -> all.add(chip(owner.name(), Chip.Kind.KNOWN)));
        if (one.due() != null) {
            String due = one.due().to() == null
                    ? one.due().phrase()
                    : TEXTS.text(
                            "chip.due", one.due().phrase(), Days.brief(one.due().to()));
            all.add(item.isLate() ? chip(TEXTS.text("review.late", due), Chip.Kind.LATE) : chip(due, Chip.Kind.DUE));
        }
        if (one.status() == Status.IN_PROGRESS) {
            all.add(chip(TEXTS.text("status.IN_PROGRESS"), Chip.Kind.ACCENT));
        }
        if (item.isReviewed()) {
            all.add(chip(TEXTS.text("review.reviewed"), Chip.Kind.DONE));
        }
        chips.show(all);
        VBox card = new VBox(4, task, chips);
        card.getStyleClass().add("action-card");
        return card;
    }

    private Label chip(String text, Chip.Kind kind) {
        return Chip.label(text, kind, list.widthProperty().subtract(EDGE));
    }
}
