package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Background.Progress;
import org.rapporteur.fx.Background.Running;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.importing.ImportService;
import org.rapporteur.importing.Imported;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.ui.ImportItem.Decision;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.UserError;

/** Files to import: what was read of each, what shall be done with it, and the deed itself. */
public final class ImportModel {
    /** Value of {@link #progressProperty()} while nothing is being read. */
    public static final double IDLE = -2;

    private final I18n texts = I18n.beside(ImportModel.class);
    private final ImportService imports;
    private final Kit kit;
    private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
    private final ObservableList<ImportItem> shown = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final IntegerBinding ready = Bindings.createIntegerBinding(
            () -> (int) items.stream().filter(ImportItem::isReady).count(), items);
    private @Nullable Running reading;

    public ImportModel(ImportService imports, Kit kit) {
        this.imports = imports;
        this.kit = kit;
    }

    /** The files in the order they were chosen; do not change it. */
    public ObservableList<ImportItem> items() {
        return shown;
    }

    /** How many files will become meetings. */
    public IntegerBinding readyProperty() {
        return ready;
    }

    /** How much of the files is read, 0 to 1, or {@link #IDLE}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Reads files and puts them on the list; those that stand there already are left out. */
    public void add(List<Path> files) {
        List<Path> fresh = files.stream()
                .distinct()
                .filter(file -> items.stream().noneMatch(item -> item.file().equals(file)))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        progress.set(0);
        reading = kit.background().runLong(running -> readAll(fresh, running), progress::set, this::show, problem -> {
            progress.set(IDLE);
            kit.notices().failed(problem);
        });
    }

    /** Stops reading; the files of that choice do not come on the list. */
    public void cancel() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        progress.set(IDLE);
    }

    private List<ImportItem> readAll(List<Path> files, Progress running) {
        Recogniser recogniser = imports.recogniser();
        List<ImportItem> read = new ArrayList<>();
        for (int i = 0; i < files.size() && !running.isCancelled(); i++) {
            read.add(read(files.get(i), recogniser));
            running.report((i + 1.0) / files.size());
        }
        return read;
    }

    private ImportItem read(Path file, Recogniser recogniser) {
        try {
            return item(file, imports.read(file), recogniser);
        } catch (UserError refused) {
            return ImportItem.refused(file, refused.sentence());
        }
    }

    private ImportItem item(Path file, MinutesDraft draft, Recogniser recogniser) {
        return ImportItem.read(file, draft, imports.duplicates(draft), new Preview(recogniser).rows(draft));
    }

    private void show(List<ImportItem> read) {
        progress.set(IDLE);
        for (ImportItem item : read) {
            boolean copy = item.draft() != null && items.stream().anyMatch(other -> isSame(other, item));
            items.add(copy ? ImportItem.refused(item.file(), texts.text("twice", item.name())) : item);
        }
    }

    private static boolean isSame(ImportItem one, ImportItem other) {
        return one.draft() != null
                && other.draft() != null
                && one.draft().source().hash().equals(other.draft().source().hash());
    }

    /** Decides what to do with a file. */
    public void decide(ImportItem item, Decision decision) {
        change(item, same -> same.with(decision));
    }

    /** Names the day of a meeting whose minutes do not say it. */
    public void setDate(ImportItem item, LocalDate date) {
        kit.background()
                .run(
                        () -> item(item.file(), item.dated(date), imports.recogniser()),
                        dated -> change(item, same -> dated),
                        kit.notices()::failed);
    }

    /** Takes a file off the list. */
    public void remove(ImportItem item) {
        items.remove(item);
    }

    private void change(ImportItem item, UnaryOperator<ImportItem> how) {
        int index = items.indexOf(item);
        if (index >= 0) {
            items.set(index, how.apply(item));
        }
    }

    /**
     * Stores what is ready, all or none; undoable in one step. What was not decided stays on the list.
     *
     * @param done gets the keys of the new meetings
     */
    public void store(Consumer<List<Long>> done) {
        List<ImportItem> chosen = items.stream().filter(ImportItem::isReady).toList();
        if (chosen.isEmpty()) {
            return;
        }
        kit.background()
                .runInOrder(
                        () -> imports.store(
                                chosen.stream().map(ImportItem::order).toList()),
                        imported -> {
                            items.removeAll(chosen);
                            remember(Objects.requireNonNull(imported), chosen);
                            done.accept(imported.added());
                        },
                        kit.notices()::failed);
    }

    private void remember(Imported imported, List<ImportItem> chosen) {
        String name = chosen.size() == 1
                ? texts.text("did.one", chosen.getFirst().name())
                : texts.text("did.several", chosen.size());
        kit.undo().push(name, () -> change(() -> imports.undo(imported)), () -> change(() -> imports.redo(imported)));
        kit.notices().say(name, texts.text("undo"), kit.undo()::undo);
    }

    private void change(Runnable work) {
        kit.background()
                .runInOrder(
                        () -> {
                            work.run();
                            return work;
                        },
                        done -> {},
                        kit.notices()::failed);
    }
}
