package org.rapporteur.directory.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Belonging;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.fx.I18n;

/** The form beside the organisations: names, kind, membership. */
final class OrganisationForm extends VBox {
    private static final I18n TEXTS = I18n.beside(OrganisationForm.class);

    private final Label head = new Label();
    private final TextField shortName = new TextField();
    private final FormField shortNameField =
            new FormField(TEXTS.text("form.shortName"), shortName, shortName.textProperty());
    private final TextField name = new TextField();
    private final ChoiceBox<OrganisationKind> kind = new ChoiceBox<>();
    private final TextArea aliases = new TextArea();
    private final TextField parent = new TextField();
    private final FormField parentField = new FormField(TEXTS.text("form.parent"), parent, parent.textProperty());
    private final TextField website = new TextField();
    private final CheckBox member = new CheckBox();
    private final Button save = new Button(TEXTS.text("form.save"));
    private @Nullable Organisation shown;
    private BiConsumer<@Nullable Organisation, Organisation> onSave = (before, after) -> {};

    OrganisationForm() {
        getStyleClass().addAll("side-pane", "right", "f6-pane", "form");
        setMinWidth(0);
        head.getStyleClass().add("heading");
        head.setWrapText(true);
        kind.getItems().setAll(OrganisationKind.values());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable OrganisationKind one) {
                return one == null ? "" : TEXTS.text("kind." + one);
            }

            @Override
            public OrganisationKind fromString(String text) {
                throw new UnsupportedOperationException("a choice is chosen, not typed");
            }
        });
        aliases.setPrefRowCount(5);
        aliases.setWrapText(true);
        save.getStyleClass().add("primary");
        save.setOnAction(pressed -> save());
        shortName.setOnAction(entered -> save());
        name.setOnAction(entered -> save());
        getChildren()
                .addAll(
                        head,
                        shortNameField,
                        new FormField(TEXTS.text("form.name"), name, name.textProperty()),
                        new FormField(TEXTS.text("form.kind"), kind, kind.valueProperty()),
                        new FormField(TEXTS.text("form.aliases"), aliases, aliases.textProperty()),
                        parentField,
                        new FormField(TEXTS.text("form.website"), website, website.textProperty()),
                        member,
                        save);
        show(null, false, "");
    }

    void setOnSave(BiConsumer<@Nullable Organisation, Organisation> task) {
        onSave = task;
    }

    boolean isMember() {
        return member.isSelected();
    }

    /** Shows an organisation, or an empty form for a new one. */
    void show(@Nullable Organisation organisation, boolean isMember, String group) {
        shown = organisation;
        shortNameField.clear();
        head.setText(organisation == null ? TEXTS.text("form.new") : organisation.shortName());
        shortName.setText(organisation == null ? "" : organisation.shortName());
        name.setText(organisation == null ? "" : organisation.name());
        kind.setValue(organisation == null ? OrganisationKind.NGO : organisation.kind());
        aliases.setText(organisation == null ? "" : String.join("\n", organisation.aliases()));
        parentField.clear();
        Belonging belonging = organisation == null ? Belonging.NONE : organisation.belonging();
        parent.setText(belonging.parent() == null ? "" : belonging.parent());
        website.setText(belonging.website());
        member.setSelected(isMember);
        member.setText(TEXTS.text("form.member", group));
        member.setVisible(!group.isEmpty());
    }

    /** Says beside its field what is wrong. */
    void refuse(FieldError error) {
        (error.field() == FieldError.Field.PARENT ? parentField : shortNameField).refuse(error.sentence());
    }

    void focusFirst() {
        shortName.requestFocus();
    }

    private void save() {
        List<String> others = Arrays.stream(aliases.getText().split("[\\n;]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        onSave.accept(
                shown,
                new Organisation(
                        shown == null ? 0 : shown.id(),
                        shortName.getText().strip(),
                        name.getText().strip(),
                        kind.getValue(),
                        others,
                        new Belonging(
                                parent.getText().isBlank()
                                        ? null
                                        : parent.getText().strip(),
                                website.getText().strip())));
    }
}
