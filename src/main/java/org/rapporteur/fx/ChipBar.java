package org.rapporteur.fx;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Chips in a row that wraps, with words between them; Left and Right walk through what can have the focus. */
public final class ChipBar extends FlowPane {
    private static final double GAP = 5;

    public ChipBar() {
        super(GAP, GAP);
        getStyleClass().add("chips");
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** Shows these chips instead of those before; the focus stays at its place in the row. */
    public void show(List<? extends Node> chips) {
        int focused = focusedIndex();
        getChildren().setAll(chips);
        if (focused >= 0 && !focusFrom(focused, 1)) {
            focusFrom(Math.min(focused, parts().size()) - 1, -1);
        }
    }

    /** A name and the chip after it as one: no line ends between them. */
    public static Node together(Node name, Node chip) {
        HBox both = new HBox(GAP, name, chip);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /** All that stands here, one by one, in order. */
    public List<Node> parts() {
        return getChildren().stream()
                .flatMap(part -> part instanceof HBox both ? both.getChildren().stream() : Stream.of(part))
                .toList();
    }

    /** A chip is whole as long as the row may be as wide as it. */
    @Override
    protected double computeMinWidth(double height) {
        double widest = getChildren().stream()
                .mapToDouble(chip -> chip.prefWidth(-1))
                .max()
                .orElse(0);
        return Math.min(widest, getPrefWrapLength()) + 1;
    }

    @Override
    protected double computePrefWidth(double height) {
        // A flow pane wants its wrap length even for a single chip; a row of chips wants what it needs.
        double needed = getChildren().stream()
                        .mapToDouble(chip -> chip.prefWidth(-1) + getHgap())
                        .sum()
                + 2;
        return Math.min(needed, super.computePrefWidth(height));
    }

    private void walk(KeyEvent press) {
        int step = press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
        int focused = focusedIndex();
        boolean typing = focused >= 0 && parts().get(focused) instanceof TextInputControl;
        if (step != 0 && focused >= 0 && !typing && focusFrom(focused + step, step)) {
            press.consume();
        }
    }

    /** Gives the focus to the first at or beyond a place that can have it; false when there is none. */
    private boolean focusFrom(int place, int step) {
        List<Node> parts = parts();
        for (int i = place; i >= 0 && i < parts.size(); i += step) {
            if (parts.get(i).isFocusTraversable()) {
                parts.get(i).requestFocus();
                return true;
            }
        }
        return false;
    }

    private int focusedIndex() {
        return parts().stream().map(Node::isFocused).toList().indexOf(true);
    }
}
