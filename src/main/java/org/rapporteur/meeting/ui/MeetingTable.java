package org.rapporteur.meeting.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.MeetingSummary;

/** Fills and feeds a table of meetings. */
public final class MeetingTable {
    private static final I18n TEXTS = I18n.beside(MeetingTable.class);

    private final TableView<MeetingSummary> table;

    public MeetingTable(TableView<MeetingSummary> table) {
        this.table = table;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<MeetingSummary, MeetingSummary> date = column("date", 170, MeetingSummary::date);
        Cells.draw(
                date, (row, width) -> Cells.stack(Cells.wrapped(Days.full(row.date()), width, "strong"), times(row)));
        TableColumn<MeetingSummary, MeetingSummary> place = column("place", 260, MeetingSummary::place);
        Cells.text(place, MeetingSummary::place);
        TableColumn<MeetingSummary, MeetingSummary> state = column("state", 120, MeetingSummary::state);
        Cells.draw(state, (row, width) -> chip(row.state()));
        TableColumn<MeetingSummary, MeetingSummary> present = column("present", 140, MeetingSummary::present);
        Cells.text(present, row -> TEXTS.text("present", row.present()));
        TableColumn<MeetingSummary, MeetingSummary> actions = column("actions", 90, MeetingSummary::actions);
        Cells.text(actions, row -> String.valueOf(row.actions()));
        TableColumn<MeetingSummary, MeetingSummary> open = column("open", 130, MeetingSummary::open);
        Cells.draw(open, (row, width) -> open(row));
        table.getColumns().setAll(List.of(date, place, state, present, actions, open));
    }

    /** Shows meetings; what was selected stays selected as far as it is still there. */
    public void show(List<MeetingSummary> meetings) {
        Set<Long> selected = new HashSet<>();
        table.getSelectionModel().getSelectedItems().forEach(row -> selected.add(row.id()));
        table.getItems().setAll(new ArrayList<>(meetings));
        table.sort();
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (selected.contains(table.getItems().get(i).id())) {
                table.getSelectionModel().select(i);
            }
        }
    }

    /** The chip that tells a state. */
    public static Label chip(MeetingState state) {
        Chip.Kind kind =
                switch (state) {
                    case PLANNED -> Chip.Kind.SUGGESTION;
                    case DRAFT -> Chip.Kind.DUE;
                    case CIRCULATED, PUBLISHED -> Chip.Kind.DONE;
                };
        return Chip.label(TEXTS.text("state." + state), kind);
    }

    private static Node times(MeetingSummary row) {
        Label label = new Label(Days.span(row.start(), row.end()));
        label.getStyleClass().add("caption");
        label.setManaged(!label.getText().isEmpty());
        return label;
    }

    private static Node open(MeetingSummary row) {
        Label open = new Label(row.open() == 0 ? "–" : String.valueOf(row.open()));
        Label late = new Label(TEXTS.text("late", row.overdue()));
        late.getStyleClass().add("late");
        late.setMinWidth(Label.USE_PREF_SIZE);
        late.setManaged(row.overdue() > 0);
        late.setVisible(row.overdue() > 0);
        HBox line = new HBox(10, open, late);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static <C extends Comparable<? super C>> TableColumn<MeetingSummary, MeetingSummary> column(
            String id, double width, Function<MeetingSummary, C> key) {
        TableColumn<MeetingSummary, MeetingSummary> column = new TableColumn<>(TEXTS.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setComparator(Comparator.comparing(key));
        return column;
    }
}
