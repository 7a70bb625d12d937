package org.rapporteur.fx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Moves the focus from pane to pane (F6). A pane is whatever carries the style class {@value #PANE}. */
public final class PaneWalk {
    public static final String PANE = "f6-pane";

    private PaneWalk() {}

    /** Focuses the next pane in reading order, or the one before. */
    public static void step(Scene scene, boolean back) {
        List<Node> panes = new ArrayList<>(scene.getRoot().lookupAll("." + PANE));
        panes.removeIf(pane -> !visible(pane) || first(pane).isEmpty());
        panes.sort(Comparator.<Node>comparingDouble(
                        pane -> pane.localToScene(pane.getLayoutBounds()).getMinX())
                .thenComparingDouble(
                        pane -> pane.localToScene(pane.getLayoutBounds()).getMinY()));
        if (panes.isEmpty()) {
            return;
        }
        int here = -1;
        for (Node node = scene.getFocusOwner(); node != null && here < 0; node = node.getParent()) {
            here = panes.indexOf(node);
        }
        int next = here < 0 ? 0 : Math.floorMod(here + (back ? -1 : 1), panes.size());
        first(panes.get(next)).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && visible(node)) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(PaneWalk::first)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
