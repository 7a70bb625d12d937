package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** Fills and feeds the table of follow-ups. */
final class FollowUpTable {
    /** In a table narrower than this, in pixels, the topic makes way for the action. */
    private static final double NEEDED_WITH_TOPIC = 625;

    private final I18n texts;
    private final TableView<FollowUp> table;
    private final Supplier<LocalDate> today;

    FollowUpTable(I18n texts, TableView<FollowUp> table, Supplier<LocalDate> today) {
        this.texts = texts;
        this.table = table;
        this.today = today;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setTableMenuButtonVisible(false);
        table.getColumns()
                .setAll(List.of(
                        column("number", 44, FollowUp::number),
                        column("action", 320, FollowUp::text),
                        column("agencies", 100, row -> row.owners().toString()),
                        column("due", 120, FollowUpTable::lastDay),
                        column("status", 104, FollowUp::status),
                        column("topic", 100, row -> String.valueOf(row.topic()))));
        List<Double> least = List.of(42.0, 126.0, 104.0, 120.0, 102.0, 104.0);
        for (int i = 0; i < least.size(); i++) {
            column(i).setMinWidth(least.get(i));
        }
        column(0).setMaxWidth(60);
        column(5).visibleProperty().bind(table.widthProperty().greaterThan(NEEDED_WITH_TOPIC));
        Cells.text(column(0), row -> String.valueOf(row.number()));
        Cells.text(column(1), FollowUp::text);
        Cells.draw(column(2), (row, width) -> chips(row.owners(), width));
        column(2).setSortable(false);
        Cells.draw(column(3), this::due);
        Cells.draw(
                column(4),
                (row, width) -> Cells.flow(
                        width, List.of(Chip.label(texts.text("status." + row.status()), kind(row.status())))));
        Cells.draw(
                column(5),
                (row, width) -> Cells.stack(
                        Cells.wrapped(row.topic() == null ? "–" : row.topic(), width, "muted"),
                        Cells.wrapped(Days.brief(row.raisedOn()), width, "caption")));
    }

    /** Shows rows; what was selected stays selected as far as it is still there. */
    void show(List<FollowUp> rows) {
        Set<Long> selected = new HashSet<>();
        table.getSelectionModel().getSelectedItems().forEach(row -> selected.add(row.id()));
        FollowUp focused = table.getFocusModel().getFocusedItem();
        table.getItems().setAll(rows);
        table.sort();
        table.getSelectionModel().clearSelection();
        int focus = -1;
        for (int i = 0; i < table.getItems().size(); i++) {
            FollowUp row = table.getItems().get(i);
            if (selected.contains(row.id())) {
                table.getSelectionModel().select(i);
            }
            if (focused != null && row.id() == focused.id()) {
                focus = i;
            }
        }
        table.getFocusModel().focus(Math.max(focus, Math.min(0, rows.size() - 1)));
    }

    /** Chips of owners: known ones solid, unknown ones with a question. */
    static List<Label> ownerChips(List<Owner> owners) {
        return owners.stream()
                .map(owner -> owner.kind() == OwnerKind.UNKNOWN
                        ? Chip.label(owner.name() + "?", Chip.Kind.QUESTION)
                        : Chip.label(owner.name(), Chip.Kind.KNOWN))
                .toList();
    }

    private Node chips(List<Owner> owners, ObservableDoubleValue width) {
        return owners.isEmpty()
                ? Chip.label(texts.text("nobody"), Chip.Kind.SUGGESTION)
                : Cells.flow(width, ownerChips(owners));
    }

    private Node due(FollowUp row, ObservableDoubleValue width) {
        Lateness lateness = new Lateness(texts, today.get());
        Due due = row.due();
        return Cells.stack(
                Cells.wrapped(due == null ? texts.text("due.none") : due.phrase(), width),
                Cells.wrapped(lateness.line(row), width, lateness.isLate(row) ? "late" : "caption"));
    }

    static Chip.Kind kind(Status status) {
        return switch (status) {
            case OPEN -> Chip.Kind.KNOWN;
            case IN_PROGRESS -> Chip.Kind.ACCENT;
            case DONE -> Chip.Kind.DONE;
            case DROPPED -> Chip.Kind.SUGGESTION;
        };
    }

    private <C extends Comparable<? super C>> TableColumn<FollowUp, FollowUp> column(
            String id, double width, Function<FollowUp, C> key) {
        TableColumn<FollowUp, FollowUp> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setComparator(Comparator.comparing(key));
        return column;
    }

    @SuppressWarnings("unchecked")
    private TableColumn<FollowUp, FollowUp> column(int index) {
        return (TableColumn<FollowUp, FollowUp>) table.getColumns().get(index);
    }

    private static LocalDate lastDay(FollowUp row) {
        Due due = row.due();
        LocalDate last = due == null ? null : due.to();
        return last == null ? LocalDate.MAX : last;
    }
}
