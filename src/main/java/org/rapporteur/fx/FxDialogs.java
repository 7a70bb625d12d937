package org.rapporteur.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** {@link Dialogs} of JavaFX, over the program's window. File choosers start where the last file was. */
public final class FxDialogs implements Dialogs {
    private final Supplier<@Nullable Window> owner;
    private final I18n texts = I18n.beside(FxDialogs.class);
    private @Nullable File lastFolder;

    /** Dialogs over the given window, asked for each time. */
    public FxDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseFile(String title, FileKind... kinds) {
        return remembered(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> chooseFiles(String title, FileKind... kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remembered(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(folder -> {
            lastFolder = folder;
            return folder.toPath();
        });
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner.get())).flatMap(typed -> {
            Path meant = FileKind.named(typed, kinds);
            // The chooser asked about the name as it was typed.
            return meant.equals(typed) || !Files.exists(meant) || mayReplace(meant)
                    ? Optional.of(meant)
                    : Optional.empty();
        });
    }

    @Override
    public boolean confirm(String question, String explanation, String deed, String keep) {
        ButtonType yes = new ButtonType(deed, ButtonData.OK_DONE);
        ButtonType no = new ButtonType(keep, ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(question, yes, no);
        // It cannot be undone: Enter, pressed once too often, keeps everything.
        button(dialog, yes).setDefaultButton(false);
        button(dialog, no).setDefaultButton(true);
        Label label = new Label(explanation);
        label.setWrapText(true);
        label.setPrefWidth(420);
        dialog.getDialogPane().setContent(label);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<String> askText(String question, String initial, String deed) {
        TextField field = new TextField(initial);
        field.setPrefColumnCount(34);
        field.setAccessibleText(question);
        return ask(question, deed, field, field.textProperty()).map(String::strip);
    }

    @Override
    public Optional<String> askPassword(String question, String deed) {
        PasswordField field = new PasswordField();
        field.setPrefColumnCount(34);
        field.setAccessibleText(question);
        return ask(question, deed, field, field.textProperty());
    }

    @Override
    public Optional<String> newPassword(String question, int shortest, String deed) {
        NewPasswordPane pane = new NewPasswordPane(shortest);
        return ask(question, deed, pane, pane.passwordProperty());
    }

    private Optional<String> ask(String question, String deed, Node content, ObservableValue<String> answer) {
        ButtonType yes = new ButtonType(deed, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialog(question, yes, new ButtonType(texts.text("dialog.back"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(new VBox(content));
        dialog.getDialogPane().lookupButton(yes).disableProperty().bind(answer.map(String::isBlank));
        dialog.setOnShown(shown -> {
            if (content instanceof NewPasswordPane pane) {
                pane.focusFirst();
            } else {
                content.requestFocus();
            }
        });
        return dialog.showAndWait()
                .filter(yes::equals)
                .map(pressed -> answer.getValue())
                .filter(text -> !text.isBlank());
    }

    private static Button button(Dialog<ButtonType> dialog, ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    private Dialog<ButtonType> dialog(String question, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window window = owner.get();
        dialog.initOwner(window);
        dialog.setTitle(texts.text("dialog.title"));
        dialog.setHeaderText(question);
        dialog.getDialogPane().getButtonTypes().addAll(buttons);
        if (window != null && window.getScene() != null) {
            dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        }
        return dialog;
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            List<String> patterns = kind.extensions().stream()
                    .map(extension -> "*." + extension)
                    .toList();
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), patterns));
        }
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private boolean mayReplace(Path file) {
        return confirm(
                texts.text("replace.question", file.getFileName()),
                texts.text(
                        "replace.explanation",
                        String.valueOf(file.toAbsolutePath().getParent())),
                texts.text("replace.deed"),
                texts.text("dialog.back"));
    }
}
