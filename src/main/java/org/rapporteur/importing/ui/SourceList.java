package org.rapporteur.importing.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.LetterKeys;
import org.rapporteur.fx.SafeText;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.importing.SourcedDraft;
import org.rapporteur.meeting.Block;
import org.rapporteur.shared.Folding;

/** The words of the document, or those of a stored meeting that it may be a copy of; follows the piece under review. */
final class SourceList extends VBox {
    private static final I18n TEXTS = I18n.beside(SourceList.class);
    private static final double MARGIN = 84;
    private static final double NUMBER = 30;

    private final Label title = new Label(TEXTS.text("source"));
    private final ListView<SourceLine> lines = new ListView<>();
    private @Nullable SourcedDraft read;
    private Map<String, Integer> places = Map.of();
    /** Folded lines that stand on both sides of a comparison; null while nothing is compared. */
    private @Nullable Set<String> both;
    /** True while the keys are here, or were last: the lines are chosen by the user, not gone to with a piece. */
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();

    private Runnable mark = () -> {};

    /**
     * Lines that the user chose.
     *
     * @param first index of the first of them
     */
    record Chosen(int first, List<SourceLine> lines) {}

    SourceList() {
        super(6);
        title.getStyleClass().add("label-head");
        title.setId("import-source-title");
        // The lists stay, as the keys wait there for the first file.
        title.visibleProperty().bind(Bindings.isNotEmpty(lines.getItems()));
        lines.setId("import-source");
        lines.setAccessibleText(TEXTS.text("source"));
        lines.setCellFactory(list -> new LineCell());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        MenuItem make = new MenuItem(TEXTS.text("piece.mark.lines"));
        make.setOnAction(pressed -> mark.run());
        lines.setContextMenu(new ContextMenu(make));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines.focusedProperty().subscribe(here -> chosen.set(here || chosen.get()));
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(title, lines);
        setMinWidth(160);
    }

    void show(@Nullable SourcedDraft shown) {
        boolean other = read == null || shown == null || !read.lines().equals(shown.lines());
        read = shown;
        places = shown == null ? Map.of() : shown.places();
        if (other || both != null) {
            both = null;
            title.setText(TEXTS.text("source"));
            lines.getItems().setAll(shown == null ? List.of() : shown.lines());
        }
    }

    /** Shows a stored meeting beside the file; what only one of them says is marked. */
    void compare(List<SourceLine> stored, ImportItem item) {
        Set<String> own = new HashSet<>();
        for (Block block : item.minutes().blocks()) {
            own.add(Folding.fold(block.text()));
        }
        both = own;
        title.setText(TEXTS.text("compared"));
        lines.getItems().setAll(stored);
    }

    void setOnMark(Runnable task) {
        mark = task;
    }

    ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The lines that the user chose; empty while a stored meeting is shown. */
    Chosen chosen() {
        List<Integer> indices =
                lines.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        if (both != null || indices.isEmpty()) {
            return new Chosen(0, List.of());
        }
        return new Chosen(
                indices.getFirst(), indices.stream().map(lines.getItems()::get).toList());
    }

    /** The keys went back to the pieces. */
    void release() {
        chosen.set(false);
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.M && !press.isShortcutDown() && !press.isAltDown()) {
            LetterKeys.spend(press);
            mark.run();
        }
    }

    /** Goes to the line that a piece was read from. */
    void follow(@Nullable PreviewRow row) {
        release();
        int place = both != null || row == null || read == null ? -1 : place(read, row);
        if (place < 0) {
            lines.getSelectionModel().clearSelection();
        } else {
            lines.getSelectionModel().clearAndSelect(place);
            lines.scrollTo(Math.max(0, place - 4));
        }
    }

    private int place(SourcedDraft draft, PreviewRow row) {
        return switch (row) {
            case PreviewRow.BlockRow block -> places.getOrDefault(block.uid(), -1);
            case PreviewRow.Field field -> draft.placeOf(field.value().split(",", 2)[0]);
            case PreviewRow.Person person -> draft.placeOf(person.who().name());
            case PreviewRow.Warning warning -> lineNumbered(draft, warning.line());
        };
    }

    private static int lineNumbered(SourcedDraft draft, int number) {
        for (int i = 0; i < draft.lines().size(); i++) {
            if (number > 0 && draft.lines().get(i).number() >= number) {
                return i;
            }
        }
        return -1;
    }

    /** A line with its number; of one that is shown by its sentences the first has it. */
    private final class LineCell extends ListCell<SourceLine> {
        LineCell() {
            prefWidthProperty().bind(lines.widthProperty().subtract(20));
            setMaxWidth(Region.USE_PREF_SIZE);
        }

        private boolean goesOn(SourceLine line) {
            int above = getIndex() - 1;
            return above >= 0 && lines.getItems().get(above).number() == line.number();
        }

        @Override
        protected void updateItem(@Nullable SourceLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            boolean only = both != null && !both.contains(Folding.fold(line.text()));
            Label number = new Label(only ? "≠" : goesOn(line) ? "" : String.valueOf(line.number()));
            number.getStyleClass().add(only ? "strong" : "muted");
            number.setMinWidth(NUMBER);
            SafeText text = only ? new SafeText(line.text(), "strong") : new SafeText(line.text());
            text.prefWidthProperty().bind(lines.widthProperty().subtract(MARGIN));
            setGraphic(new HBox(6, number, text));
        }
    }
}
