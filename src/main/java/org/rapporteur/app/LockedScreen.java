package org.rapporteur.app;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Screen;

/** A workspace that another program writes: who has it, and the ways on. */
final class LockedScreen implements Screen {
    private final I18n texts = I18n.beside(LockedScreen.class);
    private final Parent view;
    private final Path file;
    private final Button readOnly;

    LockedScreen(WorkspaceDoor.State.Locked locked, FileDeeds files) {
        this.file = locked.file();
        readOnly = button(texts.text("locked.readOnly"), () -> files.openReadOnly(file));
        readOnly.getStyleClass().add("primary");
        HBox ways = new HBox(
                8,
                readOnly,
                button(texts.text("locked.again"), () -> files.open(file)),
                button(texts.text("locked.back"), files::close));
        ways.setAlignment(Pos.CENTER);
        view = new EmptyState("lock", locked.sentence(), ways);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(String.valueOf(file.getFileName()));
    }

    @Override
    public void shown() {
        readOnly.requestFocus();
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.setOnAction(pressed -> deed.run());
        return button;
    }
}
