package org.rapporteur.fx;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** A new password, typed twice and not shown, with a sentence about what keeps it from being taken. */
final class NewPasswordPane extends VBox {
    private static final I18n TEXTS = I18n.beside(NewPasswordPane.class);

    private final PasswordField first = field("password-first", TEXTS.text("password.first"));
    private final PasswordField again = field("password-again", TEXTS.text("password.again"));
    private final StringBinding password;

    /** @param shortest the least number of characters */
    NewPasswordPane(int shortest) {
        super(6);
        StringBinding problem =
                Bindings.createStringBinding(() -> problem(shortest), first.textProperty(), again.textProperty());
        password = Bindings.createStringBinding(
                () -> problem(shortest).isEmpty() ? first.getText() : "", first.textProperty(), again.textProperty());
        Label said = new Label();
        said.setId("password-problem");
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setPrefWidth(420);
        // Keeps its place, so that the window does not jump under the fingers.
        said.setMinHeight(40);
        said.textProperty().bind(problem);
        getChildren()
                .addAll(head(TEXTS.text("password.first")), first, head(TEXTS.text("password.again")), again, said);
    }

    /** The password; empty while it is too short, or not the same both times. */
    ObservableStringValue passwordProperty() {
        return password;
    }

    void focusFirst() {
        first.requestFocus();
    }

    private String problem(int shortest) {
        if (first.getText().length() < shortest) {
            return TEXTS.text("password.short", shortest);
        }
        if (again.getText().isEmpty()) {
            return TEXTS.text("password.repeat");
        }
        return first.getText().equals(again.getText()) ? "" : TEXTS.text("password.differ");
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("label-head");
        return label;
    }

    private static PasswordField field(String id, String text) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPrefColumnCount(34);
        field.setAccessibleText(text);
        return field;
    }
}
