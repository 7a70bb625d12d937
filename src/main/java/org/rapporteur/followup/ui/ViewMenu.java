package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.rapporteur.followup.FollowUpOrder;
import org.rapporteur.followup.FollowUpOrder.Grouping;
import org.rapporteur.followup.FollowUpOrder.Sort;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;

/** How the list is shown: groups, order, columns, and keeping all that as a view. */
final class ViewMenu {
    private static final I18n TEXTS = I18n.beside(ViewMenu.class);
    private static final String COLUMNS = "followups.columns";
    /** In a table narrower than this, in pixels at 100 %, the topic makes way for the action. */
    private static final double NEEDED_WITH_TOPIC = 625;

    /** Columns that are on show only when asked for. */
    private static final String OPTIONAL = "slips";

    private final FollowUpsModel model;
    private final TableView<?> table;
    private final Settings settings;
    private final Set<String> hidden = new TreeSet<>();
    private final ObservableValue<Boolean> wide;
    private Runnable keep = () -> {};

    /** The menu of a button, which gets its text and its items. */
    ViewMenu(MenuButton button, FollowUpsModel model, TableView<?> table, Settings settings) {
        this.model = model;
        this.table = table;
        this.settings = settings;
        ObservableValue<Double> scale = Theme.scaleOf(button);
        wide = Bindings.createBooleanBinding(
                () -> table.getWidth() > NEEDED_WITH_TOPIC * scale.getValue(), table.widthProperty(), scale);
        hide(settings.get(COLUMNS, OPTIONAL));
        wide.addListener((property, old, now) -> apply());
        button.setText(TEXTS.text("view"));
        button.setOnShowing(event -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
    }

    /** What keeps the view under a name. */
    void setOnKeep(Runnable task) {
        keep = task;
    }

    /** The columns on show, as a saved view names them. */
    String columns() {
        return table.getColumns().stream()
                .map(TableColumn::getId)
                .filter(id -> !hidden.contains(id))
                .collect(Collectors.joining(" "));
    }

    /** Shows the columns that a saved view names; the usual ones when it names none. */
    void show(String columns) {
        List<String> wanted = List.of(columns.split(" ", -1));
        hide(
                columns.isBlank()
                        ? OPTIONAL
                        : table.getColumns().stream()
                                .map(TableColumn::getId)
                                .filter(id -> !wanted.contains(id))
                                .collect(Collectors.joining(" ")));
    }

    private List<MenuItem> items() {
        FollowUpOrder now = model.orderProperty().get();
        List<MenuItem> items = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            items.add(radio(TEXTS.text("grouping." + grouping), now.grouping() == grouping, () -> model.orderProperty()
                    .set(now.withGrouping(grouping))));
        }
        items.add(new SeparatorMenuItem());
        Menu sort = new Menu(TEXTS.text("view.sort"));
        for (Sort each : Sort.values()) {
            sort.getItems().add(radio(TEXTS.text("sort." + each), now.sort() == each, () -> model.orderProperty()
                    .set(now.withSort(each, now.descending()))));
        }
        sort.getItems().add(new SeparatorMenuItem());
        sort.getItems().add(check(TEXTS.text("view.descending"), now.descending(), down -> model.orderProperty()
                .set(now.withSort(now.sort(), down))));
        Menu columns = new Menu(TEXTS.text("view.columns"));
        Stream.of("number", "agencies", "due", "status", "slips", "topic").forEach(id -> columns.getItems()
                .add(check(TEXTS.text("column." + id), !hidden.contains(id), shown -> toggle(id, shown))));
        MenuItem save = new MenuItem(TEXTS.text("view.keep"));
        save.setOnAction(pressed -> keep.run());
        items.addAll(List.of(sort, columns, new SeparatorMenuItem(), save));
        return items;
    }

    private void toggle(String id, boolean shown) {
        if (shown) {
            hidden.remove(id);
        } else {
            hidden.add(id);
        }
        apply();
    }

    private void hide(String ids) {
        hidden.clear();
        Stream.of(ids.split(" ", -1)).filter(id -> !id.isEmpty()).forEach(hidden::add);
        apply();
    }

    private void apply() {
        settings.put(COLUMNS, String.join(" ", hidden));
        table.getColumns()
                .forEach(column -> column.setVisible(!hidden.contains(column.getId())
                        && (wide.getValue() || !column.getId().equals("topic"))));
    }

    private static MenuItem radio(String text, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(pressed -> choose.run());
        return item;
    }

    private static MenuItem check(String text, boolean chosen, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(pressed -> choose.accept(item.isSelected()));
        return item;
    }
}
