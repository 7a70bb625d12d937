package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Rows;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** The table of follow-ups. */
final class FollowUpTable {
    /** In a table narrower than this, in pixels, the topic makes way for the action. */
    private static final double NEEDED_WITH_TOPIC = 625;

    private final I18n texts;
    private final Supplier<LocalDate> today;

    private FollowUpTable(I18n texts, Supplier<LocalDate> today) {
        this.texts = texts;
        this.today = today;
    }

    /**
     * Gives an empty table the columns of follow-ups.
     *
     * @param today the day from which lateness is counted
     */
    static Rows<FollowUp> of(I18n texts, TableView<FollowUp> table, Supplier<LocalDate> today) {
        FollowUpTable cells = new FollowUpTable(texts, today);
        Rows<FollowUp> rows = new Rows<>(table, texts, FollowUp::id);
        rows.drawn(
                        "number",
                        42,
                        44,
                        FollowUp::number,
                        (row, width) -> Cells.wrapped(String.valueOf(row.number()), width))
                .setMaxWidth(60);
        rows.words("action", 126, 320, FollowUp::text);
        rows.drawn(
                        "agencies",
                        104,
                        104,
                        row -> row.owners().toString(),
                        (row, width) -> cells.chips(row.owners(), width))
                .setSortable(false);
        rows.drawn("due", 120, 120, FollowUpTable::lastDay, cells::due);
        rows.drawn("status", 102, 104, FollowUp::status, cells::status);
        rows.drawn("topic", 104, 104, row -> String.valueOf(row.topic()), FollowUpTable::topic)
                .visibleProperty()
                .bind(table.widthProperty().greaterThan(NEEDED_WITH_TOPIC));
        return rows;
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

    private Node status(FollowUp row, ObservableDoubleValue width) {
        return Cells.flow(width, List.of(Chip.label(texts.text("status." + row.status()), kind(row.status()))));
    }

    private static Node topic(FollowUp row, ObservableDoubleValue width) {
        return Cells.stack(
                Cells.wrapped(row.topic() == null ? "–" : row.topic(), width, "muted"),
                Cells.wrapped(Days.brief(row.raisedOn()), width, "caption"));
    }

    private static LocalDate lastDay(FollowUp row) {
        Due due = row.due();
        LocalDate last = due == null ? null : due.to();
        return last == null ? LocalDate.MAX : last;
    }
}
