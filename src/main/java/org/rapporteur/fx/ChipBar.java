package org.rapporteur.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Chips in a row that wraps; Left and Right walk through them. */
public final class ChipBar extends FlowPane {
    private static final double GAP = 5;

    public ChipBar() {
        super(GAP, GAP);
        getStyleClass().add("chips");
        setMinWidth(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** Shows these chips instead of those before; the focus stays at its place in the row. */
    public void show(List<? extends Node> chips) {
        int focused = focusedIndex();
        getChildren().setAll(chips);
        if (focused >= 0 && !chips.isEmpty()) {
            chips.get(Math.min(focused, chips.size() - 1)).requestFocus();
        }
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
        int next = focused + step;
        if (step != 0 && focused >= 0 && next >= 0 && next < getChildren().size()) {
            getChildren().get(next).requestFocus();
            press.consume();
        }
    }

    private int focusedIndex() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
