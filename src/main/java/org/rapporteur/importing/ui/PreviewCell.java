package org.rapporteur.importing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** Draws a line of the preview; words wrap at the list's width. */
final class PreviewCell extends ListCell<PreviewRow> {
    private static final I18n TEXTS = I18n.beside(PreviewCell.class);
    private static final double MARGIN = 44;
    private static final double SIGN_WIDTH = 16;
    private static final double LABEL_WIDTH = 104;
    private static final double MARKER_WIDTH = 30;
    private static final double STEP = 22;

    private final Predicate<PreviewRow> settled;
    private final Predicate<PreviewRow> strange;

    /**
     * @param settled true for pieces that were looked at
     * @param strange true for words that the meeting it is compared with does not have
     */
    PreviewCell(ListView<PreviewRow> list, Predicate<PreviewRow> settled, Predicate<PreviewRow> strange) {
        this.settled = settled;
        this.strange = strange;
        prefWidthProperty().bind(list.widthProperty().subtract(MARGIN));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null || empty ? null : line(sign(row), draw(row)));
        if (row != null && !empty && row.asks()) {
            setAccessibleText(settled.test(row) ? TEXTS.text("settled") : TEXTS.text("waiting"));
        }
    }

    private Node draw(PreviewRow row) {
        return switch (row) {
            case PreviewRow.Field field ->
                line(label(TEXTS.text("field." + field.key()), LABEL_WIDTH, "label-head"), new SafeText(field.value()));
            case PreviewRow.Person person ->
                line(
                        label(TEXTS.text("field.person"), LABEL_WIDTH, "label-head"),
                        new SafeText(Stream.of(person.who().name(), person.who().organisation())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))));
            case PreviewRow.Warning warning -> warning(warning);
            case PreviewRow.BlockRow block -> block(block);
        };
    }

    /** Whether somebody looked at the piece: a tick, an open ring, or nothing where nothing is asked; ≠ in a comparison. */
    private Label sign(PreviewRow row) {
        boolean other = strange.test(row);
        boolean done = settled.test(row);
        Label sign = new Label(other ? "≠" : !row.asks() ? "" : done ? "✓" : "○");
        sign.getStyleClass().add(other || done ? "strong" : "muted");
        sign.setMinWidth(SIGN_WIDTH);
        return sign;
    }

    private Node warning(PreviewRow.Warning warning) {
        String place = warning.line() == 0 ? TEXTS.text("whole") : TEXTS.text("line", warning.line());
        Label chip = Chip.label(place, Chip.Kind.QUESTION);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return line(chip, new SafeText(warning.message()));
    }

    private Node block(PreviewRow.BlockRow block) {
        boolean heading = block.kind().isHeading();
        SafeText text = heading ? new SafeText(block.text(), "heading") : new SafeText(block.text());
        VBox words = new VBox(3, text);
        if (block.promise()
                || block.role() != PreviewRow.Role.OWN
                || !block.owners().isEmpty()
                || block.due() != null) {
            FlowPane chips = new FlowPane(4, 4);
            chips.getChildren().setAll(chips(block));
            words.getChildren().add(chips);
        }
        HBox line = block.marker().isEmpty() ? line(words) : line(label(block.marker(), MARKER_WIDTH, "muted"), words);
        VBox.setMargin(words, Insets.EMPTY);
        double top = heading ? 8 : 0;
        line.setPadding(new Insets(top, 0, 0, block.depth() * STEP));
        return line;
    }

    private static List<Node> chips(PreviewRow.BlockRow block) {
        List<Node> chips = new ArrayList<>();
        if (block.promise()) {
            chips.add(Chip.label(TEXTS.text("promise"), Chip.Kind.SUGGESTION));
        }
        if (block.role() != PreviewRow.Role.OWN) {
            chips.add(Chip.label(TEXTS.text("role." + block.role()), Chip.Kind.SUGGESTION));
        }
        for (Owner owner : block.owners()) {
            boolean unknown = owner.kind() == OwnerKind.UNKNOWN;
            chips.add(Chip.label(
                    unknown ? TEXTS.text("unknown", owner.name()) : owner.name(),
                    unknown ? Chip.Kind.QUESTION : Chip.Kind.KNOWN));
        }
        Due due = block.due();
        if (due != null) {
            String date = due.to() == null ? "" : " · " + Days.brief(due.to());
            chips.add(Chip.label(due.phrase() + date, Chip.Kind.DUE));
        }
        return chips;
    }

    private static Label label(String text, double width, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        HBox.setHgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        return line;
    }
}
