package org.rapporteur.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rapporteur.fx.FilterCompletion.Offer;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.QueryText;
import org.rapporteur.shared.query.Term;

/**
 * One field for words and {@code key:value} terms. A term that is complete becomes a chip: Left reaches it, Enter takes
 * it back into the field, Delete removes it. Backspace at the beginning removes the last chip, Esc clears all, Down opens
 * the list of what can be asked for. Words stay in the field and count while they are typed.
 */
public final class FilterBox extends HBox {
    private static final I18n TEXTS = I18n.beside(FilterBox.class);

    private static final int SHOWN_IN_PROMPT = 3;

    /** Room for all but the chips at 100 %, in pixels. */
    private static final double FIELD = 290;

    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(this, "query", Query.ALL);
    private final ChipBar chips = new ChipBar();
    private final TextField field = new TextField();
    private final FilterChips termChips = new FilterChips(chips, this::edit, this::remove);
    private final FilterOffers offers = new FilterOffers(this::take);
    private final List<Term> terms = new ArrayList<>();
    private FilterCompletion completion = new FilterCompletion(List.of());
    private boolean showing;

    public FilterBox() {
        getStyleClass().add("filter-bar");
        field.setId("filter-words");
        field.setPromptText(TEXTS.text("filter.words"));
        field.setAccessibleText(TEXTS.text("filter.words"));
        field.setAccessibleHelp(TEXTS.text("filter.help"));
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label key = new Label("Ctrl+F");
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Button more = new Button("", Icons.of("filter"));
        more.getStyleClass().add("icon-button");
        more.setAccessibleText(TEXTS.text("filter.more"));
        more.setTooltip(new Tooltip(TEXTS.text("filter.more")));
        more.setFocusTraversable(false);
        more.setOnAction(pressed -> {
            focusWords();
            field.end();
            offer(true);
        });
        getChildren().addAll(more, chips, field, key);
        // The field keeps room for a few words, half of the box at the least when the text is large.
        ObservableValue<Double> scale = Theme.scaleOf(more);
        chips.prefWrapLengthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(getWidth() / 2, getWidth() - FIELD * scale.getValue()), widthProperty(), scale));
        key.visibleProperty().bind(Bindings.isEmpty(chips.getChildren()));
        key.managedProperty().bind(key.visibleProperty());
        field.setTextFormatter(new TextFormatter<>(this::settled));
        field.textProperty().addListener((property, old, now) -> changed(now));
        field.caretPositionProperty().addListener((property, old, now) -> offer(false));
        field.focusedProperty().addListener((property, old, now) -> focused(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        chips.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveChips);
        query.addListener((property, old, now) -> show(now));
    }

    /** What can be asked for, in the order of the list. */
    public void setKeys(List<FilterKey> understood) {
        termChips.setKeys(understood);
        completion = new FilterCompletion(List.copyOf(understood));
        field.setPromptText(TEXTS.text(
                "filter.prompt",
                understood.stream()
                        .limit(SHOWN_IN_PROMPT)
                        .map(one -> one.name() + ":")
                        .collect(Collectors.joining(" "))));
        termChips.show(terms);
    }

    /** What is asked for; setting it shows it. */
    public ObjectProperty<Query> queryProperty() {
        return query;
    }

    /** Text and query in the language of this box. */
    public QueryText language() {
        return completion.language();
    }

    /** Puts the caret into the field. */
    public void focusWords() {
        field.requestFocus();
        field.selectAll();
    }

    /** Terms that are followed by a blank leave the text for the chips. */
    private TextFormatter.Change settled(TextFormatter.Change change) {
        if (!change.isContentChange() || showing) {
            return change;
        }
        String text = change.getControlNewText();
        String rest = settle(text, false);
        if (!rest.equals(text)) {
            change.setRange(0, change.getControlText().length());
            change.setText(rest);
            change.selectRange(rest.length(), rest.length());
            if (rest.equals(change.getControlText())) {
                // The text stays as it is, so nobody would hear of the new chips.
                changed(rest);
            }
        }
        return change;
    }

    /** Turns the terms of a text into chips and gives what is left; the last one only when all are wanted. */
    private String settle(String text, boolean all) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (QueryText.Token token : language().tokens(text)) {
            Term term = token.term();
            if (term != null && !term.isWord() && (all || token.end() < text.length())) {
                terms.add(term);
                rest.append(text, from, token.start());
                from = Math.min(token.end() + 1, text.length());
            }
        }
        return rest.append(text.substring(from)).toString();
    }

    private void changed(String text) {
        if (!showing) {
            List<Term> all = new ArrayList<>(terms);
            all.addAll(language().parse(text).words());
            query.set(new Query(all));
        }
    }

    private void show(Query wanted) {
        if (!terms.equals(wanted.keyed())) {
            terms.clear();
            terms.addAll(wanted.keyed());
        }
        termChips.show(terms);
        Query words = new Query(wanted.words());
        if (!new Query(language().parse(field.getText()).words()).equals(words)) {
            showing = true;
            field.setText(language().print(words));
            field.end();
            showing = false;
        }
    }

    private void remove(Term term) {
        List<Term> rest = new ArrayList<>(query.get().terms());
        rest.remove(term);
        query.set(new Query(rest));
        if (terms.isEmpty()) {
            field.requestFocus();
        }
    }

    private void edit(Term term) {
        remove(term);
        field.requestFocus();
        String before = field.getText().isBlank() ? "" : field.getText().stripTrailing() + " ";
        field.setText(before + language().print(term));
        field.end();
        offer(true);
    }

    private void focused(boolean now) {
        getStyleClass().remove("focused-within");
        if (now) {
            getStyleClass().add("focused-within");
        } else {
            offers.hide();
        }
    }

    private void key(KeyEvent press) {
        boolean taken =
                switch (press.getCode()) {
                    case DOWN -> down(1);
                    case UP -> offers.isShowing() && down(-1);
                    case ENTER -> enter();
                    case TAB -> offers.isShowing() && !press.isShiftDown() && complete(true);
                    case ESCAPE -> escape();
                    case BACK_SPACE -> isAtBeginning() && removeLast();
                    case LEFT -> isAtBeginning() && focusLastChip();
                    default -> false;
                };
        if (taken) {
            press.consume();
        }
    }

    private boolean down(int step) {
        if (offers.isShowing()) {
            offers.step(step);
        } else {
            offer(true);
        }
        return true;
    }

    /** Takes what is chosen in the list; else turns the terms that stand in the field into chips. */
    private boolean enter() {
        if (!offers.isShowing() || !complete(false)) {
            String rest = settle(field.getText(), true);
            changed(rest);
            field.setText(rest);
            field.end();
            offers.hide();
        }
        return true;
    }

    private boolean complete(boolean orFirst) {
        Optional<Offer> offer = offers.chosen();
        if (offer.isEmpty() && orFirst) {
            offer = offers.all().stream().findFirst();
        }
        offer.ifPresent(this::take);
        return offer.isPresent();
    }

    private void take(Offer offer) {
        int caret = field.getCaretPosition();
        offers.hide();
        field.replaceText(Math.min(offer.start(), caret), caret, offer.insert());
        offer(false);
    }

    private boolean escape() {
        if (offers.isShowing()) {
            offers.hide();
        } else {
            field.clear();
            query.set(Query.ALL);
        }
        return true;
    }

    private boolean isAtBeginning() {
        return field.getCaretPosition() == 0 && field.getSelectedText().isEmpty();
    }

    private boolean removeLast() {
        if (!terms.isEmpty()) {
            remove(terms.getLast());
        }
        return true;
    }

    private boolean focusLastChip() {
        if (!terms.isEmpty()) {
            chips.getChildren().getLast().requestFocus();
        }
        return true;
    }

    /** Right beyond the last chip leads into the field, Esc clears from there too. */
    private void leaveChips(KeyEvent press) {
        if (press.getCode() == KeyCode.RIGHT) {
            press.consume();
            field.requestFocus();
            field.home();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            escape();
        }
    }

    private void offer(boolean asked) {
        if (!field.isFocused() || showing) {
            return;
        }
        FilterCompletion.Offers found = completion.offers(field.getText(), field.getCaretPosition(), asked);
        offers.show(this, found.all(), found.first());
    }
}
