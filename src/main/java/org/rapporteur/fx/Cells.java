package org.rapporteur.fx;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The one recipe for cells of tables: a row in, a node out. */
public final class Cells {
    /** Padding at both sides of a cell, in pixels, as the style sheet has it. */
    private static final double PADDING = 18;

    private Cells() {}

    /**
     * Draws a column's cells.
     *
     * @param draw gets the row and the width there is for it
     */
    public static <R> void draw(TableColumn<R, R> column, BiFunction<R, ObservableDoubleValue, Node> draw) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new DrawnCell<>(draw));
    }

    /** Cells with plain text that wraps, in any script. */
    public static <R> void text(TableColumn<R, R> column, Function<R, String> text, String... styles) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TextCell<>(text, styles));
    }

    /** Text for a cell, which wraps at the width. */
    public static SafeText wrapped(String text, ObservableDoubleValue width, String... styles) {
        SafeText node = new SafeText(text, styles);
        node.prefWidthProperty().bind(width);
        return node;
    }

    /** Nodes in a row that wraps at the width, such as chips. */
    public static FlowPane flow(ObservableDoubleValue width, Iterable<? extends Node> nodes) {
        FlowPane flow = new FlowPane(4, 4);
        flow.getStyleClass().add("chip-flow");
        nodes.forEach(node -> {
            if (node instanceof Label label) {
                Chip.wrap(label, width);
            } else if (node instanceof Region region) {
                region.maxWidthProperty().bind(width);
            }
            flow.getChildren().add(node);
        });
        flow.prefWrapLengthProperty().bind(width);
        return flow;
    }

    /** An address too long for its column goes on with the @ in a further line, not anywhere. */
    public static Node address(String email, ObservableDoubleValue width) {
        FlowPane parts = new FlowPane();
        parts.prefWrapLengthProperty().bind(width);
        for (String part : email.split("(?=@)", 2)) {
            SafeText text = new SafeText(part);
            text.maxWidthProperty().bind(width);
            parts.getChildren().add(text);
        }
        return parts;
    }

    /** Nodes below each other. */
    public static VBox stack(Node... nodes) {
        return new VBox(1, nodes);
    }

    /** Keeps its node from row to row: making one and giving it its styles costs far more than new words do. */
    private static final class TextCell<R> extends TableCell<R, R> {
        private final Function<R, String> text;
        private final SafeText node;

        TextCell(Function<R, String> text, String... styles) {
            this.text = text;
            this.node = new SafeText("", styles);
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            if (!node.prefWidthProperty().isBound()) {
                node.prefWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
            }
            node.setText(text.apply(row));
            setGraphic(node);
        }
    }

    private static final class DrawnCell<R> extends TableCell<R, R> {
        private final BiFunction<R, ObservableDoubleValue, Node> draw;
        private @Nullable ObservableDoubleValue width;

        DrawnCell(BiFunction<R, ObservableDoubleValue, Node> draw) {
            this.draw = draw;
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            if (width == null) {
                width = getTableColumn().widthProperty().subtract(PADDING);
            }
            setGraphic(draw.apply(row, width));
        }
    }
}
