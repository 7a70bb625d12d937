package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.ui.ContactImportModel.Column;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.importing.contacts.Target;

/** The columns of a list: title, example, and a choice of what they mean. */
final class ColumnsPane extends VBox {
    private static final I18n TEXTS = I18n.beside(ColumnsPane.class);

    private final BiConsumer<String, @Nullable Target> correct;
    private final List<Choice> choices = new ArrayList<>();

    /** What a column may mean; null: it is left out. */
    private record Choice(String words, @Nullable Target target) {}

    ColumnsPane(BiConsumer<String, @Nullable Target> correct) {
        super(4);
        this.correct = correct;
        getStyleClass().addAll("side-pane", "f6-pane", "form");
        choices.add(new Choice(TEXTS.text("columns.none"), null));
        for (ContactField field : ContactField.values()) {
            choices.add(new Choice(TEXTS.text("field." + field), new Target(field, Address.Kind.WORK)));
            if (field == ContactField.PHONES) {
                choices.add(new Choice(TEXTS.text("columns.mobile"), new Target(field, Address.Kind.MOBILE)));
            } else if (field == ContactField.EMAILS) {
                choices.add(new Choice(TEXTS.text("columns.private"), new Target(field, Address.Kind.PRIVATE)));
            }
        }
    }

    void show(List<Column> columns) {
        getChildren().clear();
        Label head = new Label(TEXTS.text("columns.title"));
        head.getStyleClass().add("heading");
        getChildren().add(head);
        if (columns.isEmpty()) {
            Label none = new Label(TEXTS.text("columns.empty"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        columns.forEach(this::add);
    }

    private void add(Column column) {
        Label title = new Label(column.title());
        title.getStyleClass().add("label-head");
        SafeText example = new SafeText(column.example(), "muted");
        example.maxWidthProperty().bind(widthProperty().subtract(28));
        ComboBox<Choice> choice = new ComboBox<>();
        choice.getItems().setAll(choices);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(TEXTS.text("columns.meaning", column.title()));
        title.setLabelFor(choice);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice one) {
                return one == null ? "" : one.words();
            }

            @Override
            public Choice fromString(String words) {
                throw new UnsupportedOperationException("a choice is chosen, not typed");
            }
        });
        Target now = column.target();
        choice.setValue(choices.stream()
                .filter(one -> now == null ? one.target() == null : now.equals(one.target()))
                .findFirst()
                .orElse(choices.getFirst()));
        choice.setOnAction(
                chosen -> correct.accept(column.title(), choice.getValue().target()));
        getChildren().addAll(title, example, choice);
    }
}
