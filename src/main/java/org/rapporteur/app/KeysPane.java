package org.rapporteur.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Commands;
import org.rapporteur.fx.I18n;

/** The list of keys (F1): what can be done now that has a key. Esc closes it. */
final class KeysPane extends VBox {
    private static final I18n TEXTS = I18n.beside(KeysPane.class);
    private static final int COLUMN = 14;

    private final Commands commands;
    private final GridPane grid = new GridPane(16, 7);
    private final Button close = new Button(TEXTS.text("keys.close"));

    KeysPane(Commands commands) {
        this.commands = commands;
        getStyleClass().addAll("palette", "keys");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER);
        Label title = new Label(TEXTS.text("keys.title"));
        title.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        close.setOnAction(pressed -> hide());
        getChildren().addAll(title, scroll, close);
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                hide();
            }
        });
        hide();
    }

    void show() {
        grid.getChildren().clear();
        List<Command> withKeys =
                commands.all().stream().filter(command -> command.key() != null).toList();
        for (int i = 0; i < withKeys.size(); i++) {
            Command command = withKeys.get(i);
            Label key = new Label(command.keyText());
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            int column = i / COLUMN * 2;
            grid.add(key, column, i % COLUMN);
            Label name = new Label(command.text());
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            grid.add(name, column + 1, i % COLUMN);
        }
        setVisible(true);
        setManaged(true);
        close.requestFocus();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
