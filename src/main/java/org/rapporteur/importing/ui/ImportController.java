package org.rapporteur.importing.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Screen;
import org.rapporteur.importing.DocumentFolder;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** The import screen: files chosen or dropped on the left, what the chosen one will become on the right. */
public final class ImportController implements Screen {
    private final I18n texts = I18n.beside(ImportController.class);
    private final EmptyState empty = new EmptyState("download", texts.text("empty"));
    private final ImportModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Face face;
    private final ReviewPane review;

    @FXML
    private StackPane root;

    @FXML
    private Node work;

    @FXML
    private ListView<ImportItem> files;

    @FXML
    private VBox right;

    @FXML
    private VBox reading;

    @FXML
    private ProgressBar progress;

    public ImportController(ImportModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.review = new ReviewPane(model);
        Parent view = Fxml.load(this);
        var some = Bindings.isNotNull(files.getSelectionModel().selectedItemProperty());
        var ready = Bindings.greaterThan(model.readyProperty(), 0);
        Command choose = Command.of(texts, "import.choose", "folder", null, this::didChoose);
        Command store = Command.of(texts, "import.store", "download", "Shortcut+Enter", ready, this::didStore)
                .needing(texts.text("store.needs"));
        Command folder = Command.of(texts, "import.folder", "folder", null, this::didChooseFolder);
        Command remove = Command.of(texts, "import.remove", "x", "Delete", some, this::didRemove);
        face = new Face(view, texts.text("title"))
                .state(Bindings.createStringBinding(this::state, model.items(), model.readyProperty()))
                .hint(texts.text("hint"))
                .commands(List.of(choose, store, folder, remove))
                .buttons(choose, store)
                .focus(this::focus);
        wire(remove);
        model.prepare();
    }

    @Override
    public Face face() {
        return face;
    }

    private void wire(Command remove) {
        empty.offer(texts.text("command.import.choose"), this::didChoose);
        root.getChildren().addFirst(empty);
        var nothing =
                Bindings.isEmpty(model.items()).and(model.progressProperty().isEqualTo(ImportModel.IDLE, 0));
        empty.visibleProperty().bind(nothing);
        work.visibleProperty().bind(nothing.not());
        VBox.setVgrow(review, Priority.ALWAYS);
        right.getChildren().add(review);
        files.setItems(model.items());
        files.setCellFactory(list -> new FileCell());
        files.setContextMenu(new ContextMenu(remove.menuItem()));
        files.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DELETE) {
                press.consume();
                didRemove();
            }
        });
        FileChoice.follow(files, review::show);
        progress.progressProperty().bind(Bindings.max(ProgressBar.INDETERMINATE_PROGRESS, model.progressProperty()));
        reading.visibleProperty().bind(model.progressProperty().isNotEqualTo(ImportModel.IDLE, 0));
        reading.managedProperty().bind(reading.visibleProperty());
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dragDropped);
    }

    /** Puts files on the list, as when the screen is opened for them. */
    public ImportController with(List<Path> chosen) {
        model.add(chosen);
        return this;
    }

    private String state() {
        int all = model.items().size();
        return all == 0 ? "" : texts.text("state", model.readyProperty().get(), all);
    }

    private void focus() {
        if (empty.isVisible()) {
            empty.focusFirst();
        } else {
            review.focus();
        }
    }

    @FXML
    private void didCancel() {
        model.cancel();
    }

    private void didChoose() {
        add(kit.dialogs()
                .chooseFiles(
                        texts.text("choose"),
                        FileKind.of(texts.text("choose.kind"), DocumentFolder.ENDINGS.toArray(String[]::new))));
    }

    /** The keys of the review work at once. */
    private void add(List<Path> chosen) {
        model.add(chosen);
        focus();
    }

    private void didChooseFolder() {
        kit.dialogs().chooseFolder(texts.text("choose.folder")).ifPresent(folder -> add(List.of(folder)));
    }

    private void didRemove() {
        ImportItem selected = files.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.remove(selected);
        }
    }

    private void didStore() {
        model.store(added ->
                navigator.go(added.size() == 1 ? new Route.Meeting(added.getFirst(), null) : new Route.Meetings()));
    }

    private void dragOver(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dragDropped(DragEvent drag) {
        List<Path> dropped = Objects.requireNonNullElse(drag.getDragboard().getFiles(), List.<File>of()).stream()
                .map(File::toPath)
                .toList();
        drag.setDropCompleted(!dropped.isEmpty());
        add(dropped);
    }
}
