package org.rapporteur.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane as high as what it holds; it scrolls only where its greatest height allows less. It answers when it is asked
 * for its height: one that followed the height its content was given would hear of it too late, in the middle of a layout.
 */
public final class FittingScroll extends ScrollPane {
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double edges = snappedTopInset() + snappedBottomInset();
        double within = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return edges + content.prefHeight(within);
    }
}
