package org.rapporteur.directory.ui;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.LikelyDouble;
import org.rapporteur.fx.I18n;

/** The fields in which two contacts differ, each with a choice of what the merged one has. */
final class MergePane extends VBox {
    private static final I18n TEXTS = I18n.beside(MergePane.class);

    private final Map<ContactField, String> values = new EnumMap<>(ContactField.class);

    MergePane() {
        super(4);
        getStyleClass().addAll("side-pane", "right", "f6-pane", "form");
    }

    /** What was chosen, field by field. */
    Map<ContactField, String> values() {
        return Map.copyOf(values);
    }

    void show(@Nullable LikelyDouble pair) {
        getChildren().clear();
        values.clear();
        if (pair == null) {
            return;
        }
        Label head = new Label(TEXTS.text("doubles.fields"));
        head.getStyleClass().add("heading");
        getChildren().add(head);
        ContactField.KEPT.forEach(field -> add(pair, field));
        if (values.isEmpty()) {
            Label same = new Label(TEXTS.text("doubles.same"));
            same.setWrapText(true);
            getChildren().add(same);
        }
    }

    private void add(LikelyDouble pair, ContactField field) {
        String one = field.of(pair.one());
        String other = field.of(pair.other());
        if (one.equals(other)) {
            return;
        }
        String proposed = DoublesModel.proposed(pair, field);
        Set<String> choices = new LinkedHashSet<>();
        choices.add(proposed);
        choices.add(one);
        choices.add(other);
        Label title = new Label(TEXTS.text("field." + field));
        title.getStyleClass().add("label-head");
        getChildren().add(title);
        ToggleGroup group = new ToggleGroup();
        for (String choice : choices) {
            RadioButton button = new RadioButton(choice.isEmpty() ? TEXTS.text("doubles.none") : choice);
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setSelected(choice.equals(proposed));
            button.setOnAction(chosen -> values.put(field, choice));
            getChildren().add(button);
        }
        values.put(field, proposed);
    }
}
