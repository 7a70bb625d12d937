package org.rapporteur.app;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Icons;
import org.rapporteur.fx.Screen;

/** What stands in the window while no workspace is open: the ways to one. */
public final class WelcomeController implements Screen {
    private final I18n texts = I18n.beside(WelcomeController.class);
    private final FileDeeds files;
    private final Face face;

    @FXML
    private VBox recent;

    @FXML
    private Label recentHead;

    @FXML
    private Button sample;

    WelcomeController(FileDeeds files) {
        this.files = files;
        Parent view = Fxml.load(this);
        face = new Face(view, texts.text("welcome.title"))
                .whileShown(this::showRecent, () -> {})
                .focus(sample);
    }

    @Override
    public Face face() {
        return face;
    }

    @FXML
    private void didChooseSample() {
        files.openSample();
    }

    @FXML
    private void didChooseCreate() {
        files.create();
    }

    @FXML
    private void didChooseOpen() {
        files.open();
    }

    private void showRecent() {
        recent.getChildren().setAll(files.recent().stream().map(this::entry).toList());
        recentHead.setVisible(!recent.getChildren().isEmpty());
        recentHead.setManaged(recentHead.isVisible());
        recent.setManaged(recentHead.isVisible());
    }

    private Button entry(Path file) {
        Button button = new Button(String.valueOf(file.getFileName()), Icons.of("file-text"));
        button.getStyleClass().add("link");
        button.setMnemonicParsing(false);
        button.setAccessibleText(texts.text("welcome.open", file));
        button.setTooltip(new Tooltip(file.toString()));
        button.setOnAction(pressed -> files.open(file));
        return button;
    }
}
