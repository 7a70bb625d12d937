package org.rapporteur.meeting.ui;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.meeting.MeetingSummary;

/**
 * A handful of meetings, a line each, the date leading to the minutes. Not a table: it stands on the first screen, and a
 * table's machinery would make the start a tenth longer.
 */
public final class MeetingLines extends GridPane {
    private static final I18n TEXTS = I18n.beside(MeetingLines.class);

    /** Shares of the width in per cent, in the order of the columns. */
    private static final List<Integer> WIDTHS = List.of(21, 29, 12, 16, 8, 14);

    private LongConsumer open = id -> {};

    public MeetingLines() {
        setHgap(12);
        setVgap(6);
        WIDTHS.forEach(width -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        });
    }

    /** Who is told the key of a meeting that the user opens. */
    public void setOnOpen(LongConsumer handler) {
        open = handler;
    }

    /** Shows meetings in the given order. */
    public void show(List<MeetingSummary> meetings) {
        getChildren().clear();
        addRow(
                0,
                head("column.date"),
                head("column.place"),
                head("column.state"),
                head("column.present"),
                head("column.actions"),
                head("column.open"));
        for (int i = 0; i < meetings.size(); i++) {
            MeetingSummary meeting = meetings.get(i);
            addRow(
                    i + 1,
                    date(meeting),
                    new SafeText(meeting.place()),
                    MeetingTable.chip(meeting.state()),
                    new SafeText(TEXTS.text("present", meeting.present())),
                    new Label(String.valueOf(meeting.actions())),
                    MeetingTable.open(meeting));
        }
        getChildren().forEach(cell -> {
            setValignment(cell, VPos.CENTER);
            setFillHeight(cell, false);
        });
    }

    private Node date(MeetingSummary meeting) {
        Button date = new Button(Days.full(meeting.date()));
        date.getStyleClass().addAll("link", "line-link");
        date.setMnemonicParsing(false);
        date.setOnAction(pressed -> open.accept(meeting.id()));
        Label times = new Label(Days.span(meeting.start(), meeting.end()));
        times.getStyleClass().add("caption");
        times.setManaged(!times.getText().isEmpty());
        return new VBox(1, date, times);
    }

    private static Label head(String key) {
        Label head = new Label(TEXTS.text(key));
        head.getStyleClass().add("caption");
        return head;
    }
}
