package org.rapporteur.fx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Folding;

/**
 * A table of rows that come from the workspace: its columns, its keys and menu, and a selection that outlives new answers.
 * The texts of column heads are under {@code column.ID}.
 *
 * @param <R> a row
 */
public final class Rows<R> {
    /** Words wrap, so that a column need not grow as fast as they do. */
    private static final double SHARE_THAT_GROWS = 0.6;

    private final TableView<R> table;
    private @Nullable Long awaited;
    private boolean cleared;
    private Predicate<R> head = row -> false;
    private final I18n texts;
    private final ToLongFunction<R> key;
    private final Map<String, Double> least = new HashMap<>();
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);

    /**
     * Takes over a table without columns.
     *
     * @param key what a row keeps when it changes
     */
    public Rows(TableView<R> table, I18n texts, ToLongFunction<R> key) {
        this.table = table;
        this.texts = texts;
        this.key = key;
        table.setPlaceholder(blank());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> cleared &= row == null);
        scale.subscribe(now -> widen(now.doubleValue()));
    }

    /** What stands in a table while its rows come: JavaFX would say something of its own, in English. */
    public static Node blank() {
        return new Region();
    }

    /** A column of words that wrap and sort without regard to case and accents. Widths are in pixels. */
    public TableColumn<R, R> words(String id, double least, double width, Function<R, String> text, String... styles) {
        TableColumn<R, R> column = column(id, least, width, row -> Folding.fold(text.apply(row)));
        Cells.text(column, text, styles);
        measure(column);
        return column;
    }

    /** A column that is drawn, and sorts by what {@code order} gives. Widths are in pixels. */
    public <C extends Comparable<? super C>> TableColumn<R, R> drawn(
            String id,
            double least,
            double width,
            Function<R, C> order,
            BiFunction<R, ObservableDoubleValue, Node> draw) {
        TableColumn<R, R> column = column(id, least, width, order);
        Cells.draw(column, draw);
        measure(column);
        return column;
    }

    /** How large the text is, 1 at 100 %; known once a row was drawn. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Columns keep the widths the user gave them, under the given name. To be called when all are there. */
    public void remember(String name, Settings settings) {
        WindowState.remember(table, name, settings);
    }

    /**
     * Gives the rows their commands: a menu, their keys while the table has the focus, and a double click for the first.
     * Without a selection the keys mean the row with the focus. Space adds the focused row to the selection or takes it away.
     */
    public void offer(List<Command> commands) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(commands.stream().map(Command::menuItem).toList());
        table.setContextMenu(menu);
        table.addEventFilter(KeyEvent.KEY_PRESSED, press -> press(press, commands));
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                commands.getFirst().run();
            }
        });
    }

    /** Shows rows; what was selected and focused stays so as far as it is still there. */
    public void show(List<R> rows) {
        Set<Long> selected = new HashSet<>();
        table.getSelectionModel().getSelectedItems().forEach(row -> selected.add(key.applyAsLong(row)));
        R focused = table.getFocusModel().getFocusedItem();
        table.getItems().setAll(rows);
        table.sort();
        table.getSelectionModel().clearSelection();
        int focus = -1;
        for (int i = 0; i < table.getItems().size(); i++) {
            R row = table.getItems().get(i);
            if (selected.contains(key.applyAsLong(row))) {
                table.getSelectionModel().select(i);
            }
            if (focused != null && key.applyAsLong(row) == key.applyAsLong(focused)) {
                focus = i;
            }
        }
        table.getFocusModel().focus(Math.max(focus, Math.min(0, rows.size() - 1)));
        takeAwaited();
    }

    /** Selects the row with a key alone, now or when it comes with the next rows. */
    public void choose(long wanted) {
        awaited = wanted;
        takeAwaited();
    }

    private void takeAwaited() {
        for (int i = 0; awaited != null && i < table.getItems().size(); i++) {
            if (key.applyAsLong(table.getItems().get(i)) == awaited) {
                awaited = null;
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(i);
            }
        }
    }

    /**
     * Shows rows, of which one is selected: the first, when none of the selected ones is there any more. Keys act on the row
     * that is seen to be selected. Where the user left the list without a selection it stays so.
     */
    public void showNext(List<R> rows) {
        boolean takenAway =
                !table.getItems().isEmpty() && table.getSelectionModel().isEmpty();
        show(rows);
        if (table.getSelectionModel().isEmpty() && !cleared && !takenAway && awaited == null) {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (!head.test(table.getItems().get(i))) {
                    table.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        }
    }

    /** Selects none, until the user selects one: beside the list something new is made. */
    public void clear() {
        cleared = true;
        table.getSelectionModel().clearSelection();
    }

    /** Says which rows are heads of others: they are not selected by themselves. */
    public void setHeads(Predicate<R> heads) {
        head = heads;
    }

    public List<R> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** The selected row, if it is exactly one. */
    public Optional<R> one() {
        List<R> rows = selected();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    /** True while some row is selected, for commands. */
    public BooleanBinding some() {
        return Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems());
    }

    /** True while exactly one row is selected, for commands. */
    public BooleanBinding exactlyOne() {
        return Bindings.size(table.getSelectionModel().getSelectedItems()).isEqualTo(1);
    }

    private <C extends Comparable<? super C>> TableColumn<R, R> column(
            String id, double least, double width, Function<R, C> order) {
        TableColumn<R, R> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setMinWidth(least);
        this.least.put(id, least);
        column.setPrefWidth(width);
        column.setComparator(Comparator.comparing(order));
        table.getColumns().add(column);
        return column;
    }

    /** A cell tells how large the text is. */
    private void measure(TableColumn<R, R> column) {
        Callback<TableColumn<R, R>, TableCell<R, R>> cells = column.getCellFactory();
        column.setCellFactory(of -> {
            TableCell<R, R> cell = cells.call(of);
            // One that is not in the window yet has a letter of JavaFX' own size.
            Theme.scaleOf(cell).subscribe(now -> {
                if (cell.getScene() != null) {
                    scale.set(now);
                }
            });
            return cell;
        });
    }

    /** Columns are at least as wide as their words need when the text grows. */
    private void widen(double now) {
        table.getColumns()
                .forEach(column -> column.setMinWidth(
                        least.getOrDefault(column.getId(), column.getMinWidth()) * (1 + SHARE_THAT_GROWS * (now - 1))));
    }

    /** Keys mean the row with the focus when none is selected, as after the screen was opened. */
    private void takeFocused() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(Math.max(0, table.getFocusModel().getFocusedIndex()));
        }
    }

    private void press(KeyEvent press, List<Command> commands) {
        if (press.getCode() == KeyCode.SPACE && !press.isShortcutDown()) {
            int row = table.getFocusModel().getFocusedIndex();
            if (table.getSelectionModel().isSelected(row)) {
                table.getSelectionModel().clearSelection(row);
            } else if (row >= 0) {
                table.getSelectionModel().select(row);
            }
            press.consume();
            return;
        }
        boolean arrow = press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.UP;
        if (arrow && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            // The frame stands around a row that is not selected yet: the first step takes it.
            takeFocused();
            press.consume();
            return;
        }
        commands.stream()
                .filter(command -> command.key() != null && command.key().match(press))
                .findFirst()
                .ifPresent(command -> {
                    LetterKeys.spend(press);
                    takeFocused();
                    command.run();
                });
    }
}
