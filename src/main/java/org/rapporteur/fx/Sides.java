package org.rapporteur.fx;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Panes at the sides of a screen. The middle takes what the window gains; their widths come back as the user left them, also
 * when they were pushed out of sight. They are never narrower than their words need (-fx-min-width of "side"), however large
 * the letters; a left pane that can be done without makes room when there is none, and comes back with it.
 */
public final class Sides {
    /** While a divider is dragged, and once a side was pushed out of sight, it may be narrower than its words need. */
    private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");

    /** A side this narrow, in pixels, is out of sight. */
    private static final double HIDDEN = 40;

    /** The middle is at ease with this many times the width that it needs at least. */
    private static final double EASE = 1.4;

    private final SplitPane panes;
    private final String name;
    private final Settings settings;
    private final InvalidationListener arrange = changed -> arrange();
    private @Nullable Region left;
    private @Nullable Region right;
    private boolean folding;
    private double leftShare;
    private double rightShare;

    /**
     * The sides of a split pane that holds what stands in the middle.
     *
     * @param name under which the widths are kept
     */
    public Sides(SplitPane panes, String name, Settings settings) {
        this.panes = panes;
        this.name = name;
        this.settings = settings;
        panes.widthProperty().addListener(arrange);
        for (Node middle : panes.getItems()) {
            middle.getStyleClass().add("middle");
            ((Region) middle).minWidthProperty().addListener(arrange);
        }
        panes.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> dragged(press, true));
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, press -> dragged(press, false));
    }

    /** Adds a pane at the left with its share of the width, 0 to 1, while the user has chosen none. */
    public Sides left(Region side, double share) {
        left = side;
        leftShare = settings.number(name + ".left", share);
        side.getStyleClass().add("side");
        panes.getItems().addFirst(side);
        return placed(side, leftShare);
    }

    /** The same; it goes while there is no room for all. */
    public Sides foldingLeft(Region side, double share) {
        folding = true;
        return left(side, share);
    }

    /** Adds a pane at the right with its share of the width, 0 to 1, while the user has chosen none. */
    public Sides right(Region side, double share) {
        right = side;
        rightShare = settings.number(name + ".right", share);
        side.getStyleClass().add("side");
        panes.getItems().addLast(side);
        return placed(side, rightShare);
    }

    /** A side pane that scrolls when it is higher than the window, and fills it when it is lower. */
    public static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("panel");
        return scroll;
    }

    private Sides placed(Region side, double share) {
        SplitPane.setResizableWithParent(side, false);
        side.minWidthProperty().addListener(arrange);
        free(side, share == 0);
        place();
        return this;
    }

    /** Takes the folding side away or brings it back. */
    private void arrange() {
        Region side = left;
        double width = panes.getWidth();
        if (side == null || !folding || width <= 0) {
            return;
        }
        double needed = 0;
        for (Node pane : panes.getItems()) {
            needed += pane.equals(side) ? 0 : pane.minWidth(-1) * (pane.equals(right) ? 1 : EASE);
        }
        boolean fits = needed + side.minWidth(-1) <= width;
        if (fits != panes.getItems().contains(side)) {
            if (fits) {
                panes.getItems().addFirst(side);
            } else {
                panes.getItems().remove(side);
            }
            // The split pane shares its width out anew, at its next layout.
            Platform.runLater(this::place);
        }
    }

    private void place() {
        List<SplitPane.Divider> dividers = panes.getDividers();
        if (left != null && panes.getItems().contains(left)) {
            dividers.getFirst().setPosition(leftShare);
        }
        if (right != null) {
            dividers.getLast().setPosition(1 - rightShare);
        }
    }

    private void dragged(MouseEvent event, boolean now) {
        if (!(event.getTarget() instanceof Node node) || !node.getStyleClass().contains("split-pane-divider")) {
            return;
        }
        if (now) {
            free(left, true);
            free(right, true);
            return;
        }
        Region atLeft = left;
        Region atRight = right;
        if (atLeft != null && panes.getItems().contains(atLeft)) {
            leftShare = kept(atLeft, "left");
        }
        if (atRight != null) {
            rightShare = kept(atRight, "right");
        }
        place();
    }

    /** What the user left of a side, as a share of the width; one that is hardly to be seen is out of sight. */
    private double kept(Region side, String where) {
        boolean hidden = side.getWidth() < HIDDEN;
        free(side, hidden);
        double share = hidden ? 0 : side.getWidth() / panes.getWidth();
        settings.put(name + "." + where, share);
        return share;
    }

    private static void free(@Nullable Region side, boolean now) {
        if (side != null) {
            side.pseudoClassStateChanged(FREE, now);
        }
    }
}
