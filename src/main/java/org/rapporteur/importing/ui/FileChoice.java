package org.rapporteur.importing.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** Which file is under review: it stays chosen while answers put its next state into the list. */
final class FileChoice {
    private final ListView<ImportItem> files;
    private @Nullable ImportItem shown;

    private FileChoice(ListView<ImportItem> files) {
        this.files = files;
    }

    /** Calls back with the file that is chosen, and with each further state of it. */
    static void follow(ListView<ImportItem> files, Consumer<@Nullable ImportItem> show) {
        FileChoice choice = new FileChoice(files);
        files.getSelectionModel().selectedItemProperty().subscribe(item -> {
            choice.shown = item;
            show.accept(item);
        });
        files.getItems().addListener((ListChangeListener<ImportItem>) change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    choice.keep(change);
                }
            }
        });
    }

    /** A file that was changed is replaced in the list: it stays selected. New files select the first of them. */
    private void keep(ListChangeListener.Change<? extends ImportItem> change) {
        int own = shown == null ? -1 : indexOf(change.getAddedSubList(), shown);
        if (!change.wasRemoved() || shown == null) {
            files.getSelectionModel().clearAndSelect(change.getFrom());
        } else if (own >= 0) {
            files.getSelectionModel().clearAndSelect(change.getFrom() + own);
        }
    }

    private static int indexOf(List<? extends ImportItem> added, ImportItem item) {
        for (int i = 0; i < added.size(); i++) {
            if (added.get(i).file().equals(item.file())) {
                return i;
            }
        }
        return -1;
    }
}
