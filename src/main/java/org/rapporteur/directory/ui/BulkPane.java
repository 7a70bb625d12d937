package org.rapporteur.directory.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.fx.ChangePane;
import org.rapporteur.fx.I18n;

/** Several people selected: a field and the value all of them shall have, and what that would do before it is done. */
final class BulkPane {
    private static final I18n TEXTS = I18n.beside(BulkPane.class);

    private final ChangePane pane = new ChangePane(TEXTS.text("bulk.preview"));
    private final ChoiceBox<ContactField> field = new ChoiceBox<>();
    private final TextField value = new TextField();
    private List<Contact> chosen = List.of();

    BulkPane() {
        field.setId("bulk-field");
        field.getItems().setAll(BulkEdit.FIELDS);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(TEXTS.text("bulk.field"));
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ContactField one) {
                return one == null ? "" : TEXTS.text("field." + one);
            }

            @Override
            public ContactField fromString(String text) {
                throw new UnsupportedOperationException("a choice is chosen, not typed");
            }
        });
        field.setValue(ContactField.COUNTRY);
        value.setId("bulk-value");
        value.setAccessibleText(TEXTS.text("bulk.value"));
        value.setPromptText(TEXTS.text("bulk.empty"));
        value.setOnAction(entered -> pane.fire());
        pane.ask(TEXTS.text("bulk.field"), field);
        pane.ask(TEXTS.text("bulk.value"), value);
        field.valueProperty().addListener((property, old, now) -> show());
        value.textProperty().addListener((property, old, now) -> show());
    }

    Node node() {
        return pane;
    }

    /** What the button does with the plan on show. */
    void setOnApply(Consumer<BulkEdit> task) {
        pane.setOnChange(() -> {
            task.accept(plan());
            value.clear();
        });
    }

    void show(List<Contact> people) {
        chosen = List.copyOf(people);
        show();
    }

    void focusFirst() {
        field.requestFocus();
    }

    private BulkEdit plan() {
        return BulkEdit.of(chosen, field.getValue(), value.getText());
    }

    private void show() {
        BulkEdit plan = plan();
        pane.show(
                TEXTS.text("bulk.title", chosen.size()),
                plan.problem(),
                plan.changes().stream()
                        .map(one -> TEXTS.text("bulk.line", one.person().name(), shown(one.was()), shown(one.now())))
                        .toList(),
                TEXTS.text("bulk.change", plan.changes().size()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? TEXTS.text("doubles.none") : text;
    }
}
