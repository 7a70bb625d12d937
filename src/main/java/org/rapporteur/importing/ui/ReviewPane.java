package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.LetterKeys;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.shared.Folding;

/**
 * The review of a file: what it says on the left, what it will become on the right, each recognised piece to be accepted
 * (A), edited (E) or rejected (R); each answer goes to the next piece.
 */
final class ReviewPane extends VBox {
    private static final I18n TEXTS = I18n.beside(ReviewPane.class);
    private static final double HALF = 0.42;

    private final ImportModel model;
    private final QuestionBar questions = new QuestionBar();
    private final SourceList source = new SourceList();
    private final ListView<PreviewRow> preview = new ListView<>();
    private final PieceEditor editor = new PieceEditor();
    private final ReviewStrip strip;
    private Set<String> stored = Set.of();
    private @Nullable ImportItem item;
    /** The file whose pieces were looked at last, and the piece: a list that gets another state of it shows none for a moment. */
    private @Nullable Path lookedInto;

    private int lookedAt;

    ReviewPane(ImportModel model) {
        super(8);
        this.model = model;
        this.strip = new ReviewStrip(model);
        preview.setId("import-preview");
        preview.setAccessibleText(TEXTS.text("preview"));
        preview.setCellFactory(list -> new PreviewCell(list, this::isSettled, this::isStrange));
        preview.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        preview.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        preview.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit();
            }
        });
        editor.setOnDeeds(this::accept, this::edit, this::reject, this::mark);
        editor.setOnSave(this::save);
        editor.setOnBack(preview::requestFocus);
        source.setOnMark(this::mark);
        source.chosenProperty().subscribe(this::offer);
        preview.focusedProperty().subscribe(here -> {
            if (here) {
                source.release();
            }
        });
        questions.setOnDecision(model::decide);
        questions.setOnDate(model::setDate);
        questions.setOnCompare(duplicate -> model.compare(duplicate, this::compare));
        SplitPane halves = new SplitPane(source, preview);
        halves.setDividerPositions(HALF);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().setAll(questions, new NamesBar(model.names()), strip, halves, editor);
    }

    /** Shows a file; another state of the same file keeps the piece that was looked at. */
    void show(@Nullable ImportItem shown) {
        boolean same = shown != null && shown.file().equals(lookedInto);
        int at = lookedAt;
        item = shown;
        questions.show(shown);
        boolean read = shown != null && shown.draft() != null;
        strip.show(shown);
        stored = Set.of();
        editor.setVisible(read);
        source.show(read && shown != null ? shown.read() : null);
        preview.getItems().setAll(shown == null ? List.of() : shown.preview());
        int first = same ? Math.min(at, preview.getItems().size() - 1) : nextOpen(-1);
        if (shown != null) {
            lookedInto = shown.file();
            select(first);
        }
    }

    /** Puts the keys to the pieces. */
    void focus() {
        preview.requestFocus();
    }

    private void compare(List<SourceLine> lines) {
        if (item != null) {
            source.compare(lines, item);
            stored = lines.stream().map(line -> Folding.fold(line.text())).collect(Collectors.toSet());
            preview.refresh();
        }
    }

    /** Words that the stored meeting it is compared with does not have. */
    private boolean isStrange(PreviewRow row) {
        return !stored.isEmpty()
                && row instanceof PreviewRow.BlockRow block
                && !block.text().isBlank()
                && !stored.contains(Folding.fold(block.text()));
    }

    private boolean isSettled(PreviewRow row) {
        return item != null && item.choices().settled().contains(row.id());
    }

    private @Nullable PreviewRow selected() {
        return preview.getSelectionModel().getSelectedItem();
    }

    private void follow(@Nullable PreviewRow row) {
        if (row != null) {
            lookedAt = preview.getSelectionModel().getSelectedIndex();
        }
        editor.show(row);
        source.follow(row);
    }

    /** What the buttons offer follows the keys from one side to the other. */
    private void offer() {
        if (source.chosenProperty().get()) {
            editor.showLines();
        } else {
            editor.show(selected());
        }
    }

    private void pressed(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        switch (press.getCode()) {
            case A, ENTER -> accept();
            case R, DELETE -> reject();
            case E, F2 -> edit();
            case M -> mark();
            case N -> select(nextOpen(preview.getSelectionModel().getSelectedIndex()));
            default -> {
                return;
            }
        }
        LetterKeys.spend(press);
    }

    private void accept() {
        answer(model::accept);
    }

    private void reject() {
        answer(model::reject);
    }

    /** Makes an action of the paragraph, or of the lines of the file when the keys were there last. */
    private void mark() {
        if (item != null && source.chosenProperty().get()) {
            mark(item, source.chosen());
        } else if (item != null && selected() instanceof PreviewRow.BlockRow block && block.isMarkable()) {
            model.mark(item, block);
            preview.requestFocus();
        }
    }

    private void mark(ImportItem marked, SourceList.Chosen chosen) {
        model.mark(marked, chosen.first(), chosen.lines()).ifPresent(id -> {
            select(ids().indexOf(id));
            preview.requestFocus();
        });
    }

    private void answer(Answer answer) {
        PreviewRow row = selected();
        if (item != null && row != null && row.asks()) {
            String id = row.id();
            answer.give(item, row);
            goOn(id);
        }
    }

    /** After an answer the next open piece; the one that was answered may have gone. */
    private void goOn(String id) {
        int was = ids().indexOf(id);
        int next = nextOpen(was >= 0 ? was : preview.getSelectionModel().getSelectedIndex() - 1);
        if (next >= 0) {
            select(next);
        }
        preview.requestFocus();
    }

    private List<String> ids() {
        return preview.getItems().stream().map(PreviewRow::id).toList();
    }

    private void edit() {
        PreviewRow row = selected();
        if (row != null) {
            editor.edit(row);
        }
    }

    private void save(Revision.Edit edit) {
        PreviewRow row = selected();
        if (item != null && row != null) {
            String id = row.id();
            if (model.edit(item, row, edit)) {
                editor.show(selected());
                goOn(id);
            }
        }
    }

    /** The next piece that waits for an answer, from a place on; then those before it; -1 when none is left. */
    private int nextOpen(int from) {
        int size = preview.getItems().size();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(from + i, size);
            PreviewRow row = preview.getItems().get(at);
            if (row.asks() && !isSettled(row)) {
                return at;
            }
        }
        return -1;
    }

    private void select(int index) {
        if (index >= 0) {
            preview.getSelectionModel().clearAndSelect(index);
            preview.scrollTo(Math.max(0, index - 4));
        }
    }

    private interface Answer {
        void give(ImportItem item, PreviewRow row);
    }
}
