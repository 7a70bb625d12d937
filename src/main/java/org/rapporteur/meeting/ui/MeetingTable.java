package org.rapporteur.meeting.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Rows;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.MeetingSummary;

/** The table of meetings, as several screens show it. */
public final class MeetingTable {
    private static final I18n TEXTS = I18n.beside(MeetingTable.class);

    private MeetingTable() {}

    /** Gives an empty table the columns of meetings. */
    public static Rows<MeetingSummary> of(TableView<MeetingSummary> table) {
        Rows<MeetingSummary> rows = new Rows<>(table, TEXTS, MeetingSummary::id);
        rows.drawn(
                "date",
                90,
                170,
                MeetingSummary::date,
                (row, width) -> Cells.stack(Cells.wrapped(Days.full(row.date()), width, "strong"), times(row)));
        rows.words("place", 80, 260, MeetingSummary::place);
        rows.drawn("state", 110, 120, MeetingSummary::state, (row, width) -> chip(row.state()));
        rows.drawn(
                "present",
                122,
                140,
                MeetingSummary::present,
                (row, width) -> Cells.wrapped(TEXTS.text("present", row.present()), width));
        rows.drawn(
                "actions",
                60,
                90,
                MeetingSummary::actions,
                (row, width) -> Cells.wrapped(String.valueOf(row.actions()), width));
        rows.drawn("open", 96, 130, MeetingSummary::open, (row, width) -> open(row));
        return rows;
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

    /** How many follow-ups are pending, and of these late. */
    static Node open(MeetingSummary row) {
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
}
