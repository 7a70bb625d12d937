package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Background.Running;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.importing.Duplicate;
import org.rapporteur.importing.ImportService;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.importing.ui.ImportItem.Decision;
import org.rapporteur.importing.ui.Revision.Edit;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Language;
import org.rapporteur.shared.Uids;

/** Files to import: what was read of each, what shall be done with it, and the deed itself. */
public final class ImportModel {
    /** Value of {@link #progressProperty()} while nothing is being read. */
    public static final double IDLE = -2;

    private static final double UNKNOWN = -1;

    private final I18n texts = I18n.beside(ImportModel.class);
    private final ImportService imports;
    private final Uids uids;
    private final Kit kit;
    private final NamesModel names;
    private final Storing storing;
    private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
    private final ObservableList<ImportItem> shown = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final IntegerBinding ready = Bindings.createIntegerBinding(
            () -> (int) items.stream().filter(ImportItem::isReady).count(), items);
    private @Nullable Running reading;

    /** @param uids makes the keys of paragraphs that the user adds */
    public ImportModel(ImportService imports, Uids uids, Kit kit) {
        this.imports = imports;
        this.uids = uids;
        this.kit = kit;
        this.names = new NamesModel(kit, items);
        this.storing = new Storing(imports, kit);
    }

    /** Makes ready for the first file while the user looks for it. Should that fail, reading the file says why. */
    public void prepare() {
        kit.background().run(imports::prepare, done -> {}, failed -> {});
    }

    /** The files in the order they were chosen; do not change it. */
    public ObservableList<ImportItem> items() {
        return shown;
    }

    /** Names that nobody in the workspace has, decided once for all files. */
    public NamesModel names() {
        return names;
    }

    /** How many files will become meetings. */
    public IntegerBinding readyProperty() {
        return ready;
    }

    /** How much of the files is read, 0 to 1; -1 while the first is, of which nobody knows how long it takes; or {@link #IDLE}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Reads files, and the documents in folders, and puts them on the list; those that stand there already are left out. */
    public void add(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        progress.set(UNKNOWN);
        List<Path> known = items.stream().map(ImportItem::file).toList();
        Reading work = new Reading(imports, names.rules(), known);
        reading = kit.background()
                .runLong(running -> work.read(chosen, running), progress::set, this::show, problem -> {
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

    private void show(Reading.Result read) {
        progress.set(IDLE);
        names.use(read.recogniser(), read.standing());
        for (ImportItem item : read.items()) {
            boolean copy = item.draft() != null && items.stream().anyMatch(other -> isSame(other, item));
            items.add(copy ? ImportItem.refused(item.file(), texts.text("twice", item.name())) : item);
        }
        names.refresh();
    }

    private static boolean isSame(ImportItem one, ImportItem other) {
        return one.draft() != null
                && other.draft() != null
                && one.draft().source().hash().equals(other.draft().source().hash());
    }

    /** Decides what to do with a file. */
    public void decide(ImportItem item, Decision decision) {
        change(item, texts.text("did.decide", item.name()), same -> same.with(decision));
    }

    /** Says how the minutes of a file stand. */
    public void setState(ImportItem item, MeetingState state) {
        if (item.choices().state() != state) {
            change(
                    item,
                    texts.text("did.state", item.name()),
                    same -> same.with(same.choices().withState(state)));
        }
    }

    /** Reads a file again as one in another language; null finds the language out. What was edited in it goes. */
    public void setLanguage(ImportItem item, @Nullable Language language) {
        Reading again = new Reading(imports, names.rules(), List.of());
        kit.background()
                .run(
                        () -> again.again(item, names.recogniser(), language),
                        done -> {
                            change(item, texts.text("did.language", item.name()), same -> done);
                            names.refresh();
                        },
                        kit.notices()::failed);
    }

    /** Names the day of a meeting whose minutes do not say it; copies of it are looked for again. */
    public void setDate(ImportItem item, LocalDate date) {
        Minutes minutes = item.minutes();
        Minutes dated = new Minutes(minutes.header().withDate(date), minutes.attendance(), minutes.blocks());
        ImportItem changed = item.with(dated);
        kit.background()
                .run(
                        () -> ImportItem.read(
                                        item.file(),
                                        Objects.requireNonNull(changed.read()),
                                        imports.duplicates(Objects.requireNonNull(changed.draft())),
                                        imports.usualState(date))
                                .with(names.preview(changed)),
                        done -> change(item, texts.text("did.date", item.name()), same -> done),
                        kit.notices()::failed);
    }

    /** Accepts a piece. */
    public void accept(ImportItem item, PreviewRow row) {
        change(item, texts.text("did.accept"), same -> Revision.accepted(same, row));
    }

    /** Rejects a piece: its words stay, what was recognised in them goes. */
    public void reject(ImportItem item, PreviewRow row) {
        change(item, texts.text("did.reject"), same -> Revision.rejected(same, row));
    }

    /** Puts what was typed in a piece's place; false, with the reason told, when it cannot be read. */
    public boolean edit(ImportItem item, PreviewRow row, Edit edit) {
        var changed = Revision.edited(item, row, edit, names.recogniser().vocabulary());
        changed.ifPresentOrElse(done -> change(item, texts.text("did.edit"), same -> done), () -> kit.notices()
                .say(texts.text("unreadable", edit.text())));
        return changed.isPresent();
    }

    /** Makes an action of a paragraph. */
    public void mark(ImportItem item, PreviewRow.BlockRow row) {
        change(item, texts.text("did.mark"), same -> Marking.block(same, row));
    }

    /**
     * Makes one action of lines of the file.
     *
     * @param first index of the first of them into the lines of the file
     * @return id of the action's row in the preview; empty when the lines hold no word
     */
    public Optional<String> mark(ImportItem item, int first, List<SourceLine> lines) {
        if (lines.stream().allMatch(line -> Letters.of(line.text()).isEmpty())) {
            return Optional.empty();
        }
        Marking.Marked marked = Marking.lines(item, first, lines, uids::next);
        change(item, texts.text("did.mark"), same -> marked.item());
        return Optional.of("block:" + marked.uid());
    }

    /** Asks for the words of a stored meeting, to be shown beside a draft. */
    public void compare(Duplicate duplicate, Consumer<List<SourceLine>> show) {
        kit.background()
                .run(
                        () -> imports.stored(duplicate).map(StoredLines::of).orElse(List.of()),
                        show,
                        kit.notices()::failed);
    }

    /** Takes a file off the list. */
    public void remove(ImportItem item) {
        items.remove(item);
        names.refresh();
    }

    private void change(ImportItem item, String name, UnaryOperator<ImportItem> how) {
        int index = items.indexOf(item);
        if (index >= 0) {
            ImportItem changed = how.apply(item);
            ImportItem drawn = changed.draft() == null ? changed : changed.with(names.preview(changed));
            items.set(index, drawn);
            kit.undo().push(name, () -> swap(item), () -> swap(drawn));
        }
    }

    /** Puts an earlier or later state of a file in its place; does nothing once it is off the list. */
    private void swap(ImportItem state) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).file().equals(state.file())) {
                items.set(i, state.draft() == null ? state : state.with(names.preview(state)));
            }
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
        storing.store(chosen, names.additions(), imported -> {
            items.removeAll(chosen);
            names.refresh();
            done.accept(imported.added());
        });
    }
}
