package org.rapporteur.directory.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.rapporteur.directory.ContactText;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.fx.I18n;

/** The form beside the organisations: names, kind, from when to when it is a member. */
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
    private final TextField since = new TextField();
    private final FormField sinceField = new FormField(TEXTS.text("form.since"), since, since.textProperty());
    private final TextField until = new TextField();
    private final FormField untilField = new FormField(TEXTS.text("form.until"), until, until.textProperty());
    private final Button save = new Button(TEXTS.text("form.save"));
    private @Nullable Organisation shown;
    private @Nullable Membership belonged;
    private Saving onSave = (before, after, membership) -> {};

    /** What the button does. */
    @FunctionalInterface
    interface Saving {
        /**
         * Gets what was shown (null for a new one), what stands in the form, and its time in the group (null for none).
         */
        void save(@Nullable Organisation before, Organisation after, @Nullable Membership membership);
    }

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
        member.setWrapText(true);
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
                        sinceField,
                        untilField,
                        save);
        member.setId("organisation-member");
        since.setId("organisation-since");
        until.setId("organisation-until");
        for (FormField day : List.of(sinceField, untilField)) {
            day.visibleProperty().bind(member.selectedProperty().and(member.visibleProperty()));
            day.managedProperty().bind(day.visibleProperty());
        }
        show(null, null, "");
    }

    void setOnSave(Saving task) {
        onSave = task;
    }

    /**
     * The time in the group as it stands in the form; null for no member.
     *
     * @throws FieldError when a day cannot be read, or the last one lies before the first
     */
    private @Nullable Membership membership() {
        if (!member.isSelected() || !member.isVisible()) {
            return null;
        }
        LocalDate from = ContactText.date(since.getText());
        LocalDate to = ContactText.date(until.getText());
        if (from != null && to != null && to.isBefore(from)) {
            throw new FieldError(FieldError.Field.DATE, TEXTS.text("form.backwards"));
        }
        return new Membership(
                belonged == null ? 0 : belonged.id(), shortName.getText().strip(), from, to);
    }

    /** True while it shows an organisation that is known, not a new one. */
    boolean isOfSomeone() {
        return shown != null;
    }

    /**
     * Shows an organisation, or an empty form for a new one.
     *
     * @param membership its latest time in the group; null for none
     */
    void show(@Nullable Organisation organisation, @Nullable Membership membership, String group) {
        shown = organisation;
        belonged = membership;
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
        sinceField.clear();
        untilField.clear();
        since.setText(membership == null ? "" : ContactText.date(membership.since()));
        until.setText(membership == null ? "" : ContactText.date(membership.until()));
        member.setSelected(membership != null);
        member.setText(TEXTS.text("form.member", group));
        member.setVisible(!group.isEmpty());
    }

    /** Says beside its field what is wrong. */
    void refuse(FieldError error) {
        FormField wrong =
                switch (error.field()) {
                    case PARENT -> parentField;
                    // The first day is read first.
                    case DATE -> isDay(since.getText()) ? untilField : sinceField;
                    default -> shortNameField;
                };
        wrong.refuse(error.sentence());
    }

    void focusFirst() {
        shortName.requestFocus();
    }

    private static boolean isDay(String text) {
        try {
            ContactText.date(text);
            return true;
        } catch (FieldError wrong) {
            return false;
        }
    }

    private void save() {
        Membership membership;
        try {
            membership = membership();
        } catch (FieldError wrong) {
            refuse(wrong);
            return;
        }
        List<String> others = Arrays.stream(aliases.getText().split("[\\n;]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        onSave.save(
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
                                website.getText().strip())),
                membership);
    }
}
