package org.rapporteur.directory.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.fx.I18n;

/** Several people selected: a field and the value all of them shall have, and what that would do before it is done. */
final class BulkPane extends VBox {
    private static final I18n TEXTS = I18n.beside(BulkPane.class);

    private final Label title = new Label();
    private final ChoiceBox<ContactField> field = new ChoiceBox<>();
    private final TextField value = new TextField();
    private final Label problem = new Label();
    private final ListView<String> preview = new ListView<>();
    private final Button change = new Button();
    private List<Contact> chosen = List.of();
    private Consumer<BulkEdit> apply = plan -> {};

    BulkPane() {
        super(10);
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setMinWidth(0);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
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
        value.setOnAction(entered -> change.fire());
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().map(text -> !text.isEmpty()));
        problem.visibleProperty().bind(problem.managedProperty());
        preview.setId("bulk-preview");
        preview.setAccessibleText(TEXTS.text("bulk.preview"));
        preview.setFocusTraversable(false);
        VBox.setVgrow(preview, Priority.ALWAYS);
        change.setId("bulk-change");
        change.getStyleClass().addAll("primary", "wrapping");
        change.setMaxWidth(Double.MAX_VALUE);
        change.setOnAction(pressed -> {
            apply.accept(plan());
            value.clear();
        });
        getChildren()
                .addAll(
                        title,
                        headed("bulk.field", field),
                        headed("bulk.value", value),
                        problem,
                        head("bulk.preview"),
                        preview,
                        change);
        field.valueProperty().addListener((property, old, now) -> show());
        value.textProperty().addListener((property, old, now) -> show());
    }

    /** What the button does with the plan on show. */
    void setOnApply(Consumer<BulkEdit> task) {
        apply = task;
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
        title.setText(TEXTS.text("bulk.title", chosen.size()));
        problem.setText(plan.problem());
        preview.getItems()
                .setAll(plan.changes().stream()
                        .map(one -> TEXTS.text("bulk.line", one.person().name(), shown(one.was()), shown(one.now())))
                        .toList());
        change.setText(TEXTS.text("bulk.change", plan.changes().size()));
        change.setDisable(plan.changes().isEmpty());
    }

    private static String shown(String text) {
        return text.isEmpty() ? TEXTS.text("doubles.none") : text;
    }

    private static VBox headed(String text, Node control) {
        return new VBox(3, head(text), control);
    }

    private static Label head(String text) {
        Label label = new Label(TEXTS.text(text));
        label.getStyleClass().add("label-head");
        return label;
    }
}
