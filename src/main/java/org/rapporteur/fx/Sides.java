package org.rapporteur.fx;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Panes at the sides of a screen: the middle takes what the window gains, and their width comes back as the user left it. */
public final class Sides {
    private final SplitPane panes;

    /** The sides of a split pane that holds what stands in the middle. */
    public Sides(SplitPane panes) {
        this.panes = panes;
    }

    public Sides left(Node side) {
        panes.getItems().addFirst(side);
        return keptInWidth(side);
    }

    public Sides right(Node side) {
        panes.getItems().addLast(side);
        return keptInWidth(side);
    }

    /** Puts the dividers where the user had them, else at the given shares from 0 to 1. To be called when all are there. */
    public void remember(String name, Settings settings, double... shares) {
        panes.setDividerPositions(shares);
        WindowState.remember(panes, name, settings);
    }

    /** A side pane that scrolls when it is higher than the window, and fills it when it is lower. */
    public static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinWidth(0);
        scroll.getStyleClass().add("panel");
        return scroll;
    }

    private Sides keptInWidth(Node side) {
        SplitPane.setResizableWithParent(side, false);
        return this;
    }
}
