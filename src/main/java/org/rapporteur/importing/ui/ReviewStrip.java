package org.rapporteur.importing.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Language;

/** What holds for a whole file: how its minutes stand, the language that it is read in, how much is left to look at. */
final class ReviewStrip extends HBox {
    private static final I18n TEXTS = I18n.beside(ReviewStrip.class);

    private final ImportModel model;
    private final ToggleButton circulated = new ToggleButton(TEXTS.text("state.CIRCULATED"));
    private final ToggleButton draft = new ToggleButton(TEXTS.text("state.DRAFT"));
    private final ComboBox<Language> languages = new ComboBox<>();
    private final Label open = new Label();
    private @Nullable ImportItem item;
    private boolean showing;

    ReviewStrip(ImportModel model) {
        super(6);
        this.model = model;
        ToggleGroup states = new ToggleGroup();
        circulated.setToggleGroup(states);
        draft.setToggleGroup(states);
        circulated.setId("state-CIRCULATED");
        draft.setId("state-DRAFT");
        circulated.setOnAction(pressed -> setState(MeetingState.CIRCULATED));
        draft.setOnAction(pressed -> setState(MeetingState.DRAFT));
        languages.getItems().setAll(Language.values());
        languages.setId("import-language");
        languages.setAccessibleText(TEXTS.text("language"));
        languages.setPromptText(TEXTS.text("language.unknown"));
        languages.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Language language) {
                return language == null ? TEXTS.text("language.unknown") : TEXTS.text("language." + language);
            }

            @Override
            public Language fromString(String words) {
                throw new UnsupportedOperationException("a language is chosen, not typed");
            }
        });
        languages.valueProperty().subscribe((was, language) -> setLanguage(language));
        open.getStyleClass().add("caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        head(TEXTS.text("state.as")),
                        circulated,
                        draft,
                        head(TEXTS.text("language")),
                        languages,
                        space,
                        open);
        for (Control fixed : List.of(circulated, draft, languages)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(@Nullable ImportItem shown) {
        item = shown;
        setVisible(shown != null && shown.draft() != null);
        if (shown != null) {
            boolean sent = shown.choices().state() == MeetingState.CIRCULATED;
            circulated.setSelected(sent);
            draft.setSelected(!sent);
            open.setText(TEXTS.text("open", shown.open()));
            showing = true;
            languages.setValue(shown.language());
            showing = false;
        }
    }

    private void setState(MeetingState state) {
        if (item != null) {
            model.setState(item, state);
        }
    }

    private void setLanguage(@Nullable Language language) {
        if (item != null && language != null && !showing) {
            model.setLanguage(item, language);
        }
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("label-head");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
