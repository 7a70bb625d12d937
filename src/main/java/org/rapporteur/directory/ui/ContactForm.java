package org.rapporteur.directory.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.FieldError;
import org.rapporteur.fx.I18n;

/** The form beside the people. */
final class ContactForm extends VBox {
    private static final I18n TEXTS = I18n.beside(ContactForm.class);

    private final Label head = new Label();
    private final TextField name = new TextField();
    private final ComboBox<String> organisation = new ComboBox<>();
    private final FormField nameField = field(TEXTS.text("form.person"), name);
    private final FormField organisationField = new FormField(
            TEXTS.text("form.organisation"),
            organisation,
            organisation.getEditor().textProperty());
    private final TextField position = new TextField();
    private final TextField dutyStation = new TextField();
    private final TextField country = new TextField();
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final TextArea notes = new TextArea();
    private @Nullable Contact shown;
    private BiConsumer<@Nullable Contact, Contact> onSave = (before, after) -> {};

    ContactForm() {
        getStyleClass().addAll("side-pane", "right", "f6-pane", "form");
        setMinWidth(0);
        head.getStyleClass().add("heading");
        head.setWrapText(true);
        organisation.setEditable(true);
        organisation.setMaxWidth(Double.MAX_VALUE);
        notes.setPrefRowCount(3);
        notes.setWrapText(true);
        Button save = new Button(TEXTS.text("form.save"));
        save.getStyleClass().add("primary");
        save.setOnAction(pressed -> save());
        for (TextField field : List.of(name, position, dutyStation, country, email, phone)) {
            field.setOnAction(entered -> save());
        }
        getChildren()
                .addAll(
                        head,
                        nameField,
                        organisationField,
                        field(TEXTS.text("form.position"), position),
                        field(TEXTS.text("form.dutyStation"), dutyStation),
                        field(TEXTS.text("form.country"), country),
                        field(TEXTS.text("form.email"), email),
                        field(TEXTS.text("form.phone"), phone),
                        field(TEXTS.text("form.notes"), notes),
                        save);
        show(null);
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

    /** Shows a person, or an empty form for a new one. */
    void show(@Nullable Contact contact) {
        shown = contact;
        nameField.clear();
        organisationField.clear();
        head.setText(contact == null ? TEXTS.text("form.newPerson") : contact.name());
        name.setText(contact == null ? "" : contact.name());
        String of = contact == null || contact.organisation() == null ? "" : contact.organisation();
        organisation.setValue(of);
        organisation.getEditor().setText(of);
        position.setText(contact == null ? "" : contact.position());
        dutyStation.setText(contact == null ? "" : contact.dutyStation());
        country.setText(contact == null ? "" : contact.country());
        email.setText(contact == null ? "" : contact.email());
        phone.setText(contact == null ? "" : contact.phone());
        notes.setText(contact == null ? "" : contact.notes());
    }

    /** Says beside its field what is wrong. */
    void refuse(FieldError error) {
        (error.field() == FieldError.Field.ORGANISATION ? organisationField : nameField).refuse(error.sentence());
    }

    void focusFirst() {
        name.requestFocus();
    }

    private void save() {
        String of = organisation.getEditor().getText().strip();
        onSave.accept(
                shown,
                new Contact(
                        shown == null ? 0 : shown.id(),
                        name.getText().strip(),
                        of.isEmpty() ? null : of,
                        position.getText().strip(),
                        dutyStation.getText().strip(),
                        country.getText().strip(),
                        email.getText().strip(),
                        phone.getText().strip(),
                        notes.getText().strip()));
    }

    private static FormField field(String title, TextInputControl control) {
        return new FormField(title, control, control.textProperty());
    }
}
