package org.rapporteur.followup.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpOrder;
import org.rapporteur.followup.FollowUpOrder.Sort;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Rows;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** The table of follow-ups, with heads where they are grouped. */
final class FollowUpTable {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("group-head");

    private final I18n texts;
    private final Supplier<FollowUpsModel.Answer> answer;

    private FollowUpTable(I18n texts, Supplier<FollowUpsModel.Answer> answer) {
        this.texts = texts;
        this.answer = answer;
    }

    /**
     * Gives an empty table the columns of follow-ups.
     *
     * @param answer what is on show: its day counts lateness, its slips have a column
     */
    static Rows<FollowUpLine> of(I18n texts, TableView<FollowUpLine> table, Supplier<FollowUpsModel.Answer> answer) {
        FollowUpTable cells = new FollowUpTable(texts, answer);
        Rows<FollowUpLine> rows = new Rows<>(table, texts, FollowUpLine::key);
        cells.column(rows, "number", 42, 44, (row, width) -> Cells.wrapped(String.valueOf(row.number()), width))
                .setMaxWidth(90);
        cells.action(rows);
        cells.column(rows, "agencies", 104, 104, (row, width) -> cells.chips(row.owners(), width))
                .setSortable(false);
        cells.column(rows, "due", 120, 120, cells::due);
        cells.column(rows, "status", 102, 104, cells::status);
        cells.column(rows, "slips", 56, 62, cells::slips).setSortable(false);
        cells.column(rows, "topic", 104, 104, FollowUpTable::topic);
        table.setRowFactory(view -> new LineRow());
        return rows;
    }

    /** Lets the file sort when the head of a column is pressed, so that groups stay whole and nothing waits here. */
    static void sortInFile(TableView<FollowUpLine> table, ObjectProperty<FollowUpOrder> order) {
        table.setSortPolicy(of -> {
            of.getSortOrder().stream().findFirst().ifPresent(column -> sort(column.getId())
                    .ifPresent(sort -> order.set(
                            order.get().withSort(sort, column.getSortType() == TableColumn.SortType.DESCENDING))));
            return true;
        });
    }

    /** What the head of a column sorts by; nothing for one that does not sort. */
    private static Optional<Sort> sort(String column) {
        return switch (column) {
            case "number" -> Optional.of(Sort.NUMBER);
            case "action" -> Optional.of(Sort.ACTION);
            case "due" -> Optional.of(Sort.DUE);
            case "status" -> Optional.of(Sort.STATUS);
            case "topic" -> Optional.of(Sort.TOPIC);
            default -> Optional.empty();
        };
    }

    private TableColumn<FollowUpLine, FollowUpLine> column(
            Rows<FollowUpLine> rows,
            String id,
            double least,
            double width,
            BiFunction<FollowUp, ObservableDoubleValue, Node> draw) {
        // The file sorts, so that groups stay whole: here everything is equal.
        return rows.drawn(
                id,
                least,
                width,
                line -> 0,
                (line, room) -> line.followUp() == null ? new Region() : draw.apply(line.followUp(), room));
    }

    private void action(Rows<FollowUpLine> rows) {
        rows.drawn(
                "action",
                126,
                320,
                line -> 0,
                (line, room) -> line.followUp() == null
                        ? head(line, room)
                        : Cells.wrapped(line.followUp().text(), room));
    }

    private Node head(FollowUpLine line, ObservableDoubleValue room) {
        String counted = line.late() == 0
                ? texts.text("group.count", line.count())
                : texts.text("group.late", line.count(), line.late());
        return Cells.stack(
                Cells.wrapped(line.title(), room, "strong"),
                Cells.wrapped(counted, room, line.late() == 0 ? "caption" : "late"));
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
        DueLine dueLine = new DueLine(texts, answer.get().today());
        Due due = row.due();
        return Cells.stack(
                Cells.wrapped(due == null ? texts.text("due.none") : due.phrase(), width),
                Cells.wrapped(dueLine.of(row), width, dueLine.isLate(row) ? "late" : "caption"));
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

    private Node slips(FollowUp row, ObservableDoubleValue width) {
        int slips = answer.get().slips().getOrDefault(row.id(), 0);
        return Cells.wrapped(slips == 0 ? "–" : String.valueOf(slips), width, slips == 0 ? "muted" : "late");
    }

    private static Node topic(FollowUp row, ObservableDoubleValue width) {
        return Cells.stack(
                Cells.wrapped(row.topic() == null ? "–" : row.topic(), width, "muted"),
                Cells.wrapped(Days.brief(row.raisedOn()), width, "caption"));
    }

    private static final class LineRow extends TableRow<FollowUpLine> {
        @Override
        protected void updateItem(@Nullable FollowUpLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEAD, line != null && !empty && line.followUp() == null);
        }
    }
}
