package org.rapporteur.meeting.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands beside the text, one of several at a time, each under a title that can be pressed. */
public final class SideTabs extends VBox {
    private final FlowPane titles = new FlowPane(4, 4);
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    public SideTabs() {
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setSpacing(10);
        titles.getStyleClass().add("side-tabs");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(titles, content);
        // One of them is always on show.
        group.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null && old != null) {
                old.setSelected(true);
            }
        });
    }

    /** Adds one; the first is on show. */
    void add(ObservableValue<String> title, Node node) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(title);
        tab.getStyleClass().add("side-tab");
        tab.setToggleGroup(group);
        tab.setUserData(node);
        titles.getChildren().add(tab);
        content.getChildren().add(node);
        node.visibleProperty().bind(tab.selectedProperty());
        if (group.getSelectedToggle() == null) {
            tab.setSelected(true);
        }
    }

    /** Brings one on show. */
    void show(Node node) {
        group.getToggles().stream()
                .filter(tab -> node.equals(tab.getUserData()))
                .forEach(tab -> tab.setSelected(true));
    }
}
