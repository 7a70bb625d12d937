package org.rapporteur.importing.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.importing.NameRule;
import org.rapporteur.importing.UnknownName;

/** Asks what an unknown name is, one name after the other; each answer holds for all files on the list. */
final class NamesBar extends VBox {
    private static final I18n TEXTS = I18n.beside(NamesBar.class);

    private static final double ORGANISATION_WIDTH = 150;

    private final NamesModel model;
    private final SafeText question = new SafeText("");
    private final ComboBox<String> organisations = new ComboBox<>();
    private final Button alias = button("name-alias", TEXTS.text("name.alias"));
    private final Button fresh = button("name-new", TEXTS.text("name.new"));
    private final Button none = button("name-none", TEXTS.text("name.none"));
    private final Button later = button("name-later", TEXTS.text("name.later"));
    private final List<String> put = new ArrayList<>();
    private @Nullable UnknownName asked;

    NamesBar(NamesModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("card");
        setId("names-bar");
        organisations.setPrefWidth(ORGANISATION_WIDTH);
        organisations.setId("name-organisation");
        organisations.setAccessibleText(TEXTS.text("name.organisation"));
        organisations.setPromptText(TEXTS.text("name.organisation"));
        alias.disableProperty().bind(organisations.valueProperty().isNull());
        alias.setOnAction(pressed -> answer(name -> NameRule.alias(name, organisations.getValue())));
        fresh.setOnAction(pressed -> answer(NameRule::fresh));
        none.setOnAction(pressed -> answer(NameRule::none));
        later.setOnAction(pressed -> putOff());
        FlowPane answers = new FlowPane(6, 6, organisations, alias, fresh, none, later);
        answers.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(question, answers);
        model.unknown().addListener((ListChangeListener<UnknownName>) change -> next());
        next();
    }

    private void next() {
        asked = model.unknown().stream()
                .filter(name -> !put.contains(name.name()))
                .findFirst()
                .orElse(null);
        UnknownName name = asked;
        setVisible(name != null);
        setManaged(name != null);
        if (name != null) {
            int left = (int) model.unknown().stream()
                    .filter(other -> !put.contains(other.name()))
                    .count();
            question.setText(TEXTS.text("name.ask", name.name(), name.files(), left));
            List<String> choice = new ArrayList<>(name.suggestions());
            model.organisations().stream()
                    .filter(known -> !choice.contains(known))
                    .forEach(choice::add);
            organisations.getItems().setAll(choice);
            organisations.setValue(
                    name.suggestions().isEmpty() ? null : name.suggestions().getFirst());
        }
    }

    private void answer(java.util.function.Function<String, NameRule> rule) {
        if (asked != null) {
            model.decide(rule.apply(asked.name()));
        }
    }

    private void putOff() {
        if (asked != null) {
            put.add(asked.name());
            next();
        }
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }
}
