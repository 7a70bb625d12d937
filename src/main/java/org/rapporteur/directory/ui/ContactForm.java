package org.rapporteur.directory.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.FieldError;
import org.rapporteur.fx.I18n;

/** All fields of a person, a line each; what is not known stays empty. */
final class ContactForm extends VBox {
    private static final I18n TEXTS = I18n.beside(ContactForm.class);

    private final Label head = new Label();
    private final Map<ContactField, FormField> fields = new EnumMap<>(ContactField.class);
    private final Map<ContactField, StringProperty> values = new EnumMap<>(ContactField.class);
    private final ComboBox<String> organisation = new ComboBox<>();
    private @Nullable Contact shown;
    private BiConsumer<@Nullable Contact, Contact> onSave = (before, after) -> {};

    ContactForm() {
        super(8);
        getStyleClass().addAll("form");
        setMinWidth(0);
        head.getStyleClass().add("heading");
        head.setWrapText(true);
        ContactField.KEPT.forEach(this::add);
        Button save = new Button(TEXTS.text("form.save"));
        save.getStyleClass().add("primary");
        save.setOnAction(pressed -> save());
        getChildren().add(save);
        show(null);
    }

    private void add(ContactField field) {
        Control control;
        StringProperty value;
        if (field == ContactField.ORGANISATION) {
            organisation.setEditable(true);
            organisation.setMaxWidth(Double.MAX_VALUE);
            control = organisation;
            value = organisation.getEditor().textProperty();
        } else {
            TextInputControl input = field == ContactField.NOTES ? notes() : line(field);
            control = input;
            value = input.textProperty();
        }
        control.setId("contact-" + field);
        FormField labelled = new FormField(TEXTS.text("field." + field), control, value);
        fields.put(field, labelled);
        values.put(field, value);
        getChildren().add(labelled);
    }

    private TextField line(ContactField field) {
        TextField line = new TextField();
        line.setOnAction(entered -> save());
        if (field.isDate()) {
            line.setPromptText("2026-05-14");
        } else if (field.isSeveral()) {
            line.setPromptText(TEXTS.text("form.several"));
        }
        return line;
    }

    private static TextArea notes() {
        TextArea notes = new TextArea();
        notes.setPrefRowCount(3);
        notes.setWrapText(true);
        return notes;
    }

    /** The name of the person on show, to stand above whatever else is shown of them. */
    Label head() {
        return head;
    }

    void setOnSave(BiConsumer<@Nullable Contact, Contact> task) {
        onSave = task;
    }

    /** The organisations to choose from. */
    void offer(List<String> organisations) {
        if (!organisation.getItems().equals(organisations)) {
            String typed = organisation.getEditor().getText();
            organisation.getItems().setAll(organisations);
            organisation.getEditor().setText(typed);
        }
    }

    /** True while it shows somebody who is known, not a new person. */
    boolean isOfSomebody() {
        return shown != null;
    }

    /** Shows a person, or an empty form for a new one. */
    void show(@Nullable Contact contact) {
        shown = contact;
        head.setText(contact == null ? TEXTS.text("form.newPerson") : contact.name());
        Contact filled = contact == null ? Contact.of("", null) : contact;
        values.forEach((field, value) -> value.set(field.of(filled)));
        fields.values().forEach(FormField::clear);
    }

    /** Says beside its field what is wrong. */
    void refuse(FieldError error) {
        field(
                        switch (error.field()) {
                            case ORGANISATION -> ContactField.ORGANISATION;
                            case EMAIL -> ContactField.EMAILS;
                            default -> ContactField.FAMILY_NAME;
                        })
                .refuse(error.sentence());
    }

    void focusFirst() {
        field(ContactField.GIVEN_NAME).focusControl();
    }

    private FormField field(ContactField field) {
        FormField found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException(field + " is not in the form");
        }
        return found;
    }

    private void save() {
        Contact contact = shown == null ? Contact.of("", null) : shown;
        for (ContactField field : ContactField.KEPT) {
            StringProperty value = values.get(field);
            try {
                contact = value == null ? contact : field.set(contact, value.get());
            } catch (FieldError wrong) {
                field(field).refuse(wrong.sentence());
                return;
            }
        }
        onSave.accept(shown, contact);
    }
}
