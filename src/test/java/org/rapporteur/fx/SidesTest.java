package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At 100 % the left side needs 169 px, the middle 243 and is at ease with 340, the right one needs 182. */
class SidesTest {
    @TempDir
    Path folder;

    private final Pane left = new Pane();
    private final Pane right = new Pane();
    private Settings settings = Settings.at(Path.of("unused"), new InlineBackground());
    private SplitPane panes = new SplitPane();
    private Theme theme = OnFx.call(Theme::new);

    @BeforeEach
    void fresh() {
        settings = Settings.at(folder.resolve("settings.properties"), new InlineBackground());
        open();
    }

    private void open() {
        OnFx.run(() -> {
            panes = new SplitPane(new Pane());
            new Sides(panes, "test", settings).foldingLeft(left, 0.2).right(right, 0.3);
            theme.dress(new Scene(new StackPane(panes)));
        });
    }

    private void sized(double width) {
        for (int pass = 0; pass < 2; pass++) {
            OnFx.run(() -> {
                panes.getScene().getRoot().applyCss();
                panes.getScene().getRoot().resize(width, 500);
                panes.getScene().getRoot().layout();
            });
        }
    }

    /** Drags a divider by what it does: it is pressed, moved, released. */
    private void drag(int divider, double position) {
        OnFx.run(() -> {
            Node node = (Node) panes.lookupAll(".split-pane-divider").toArray()[divider];
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, node));
            panes.getScene().getRoot().applyCss();
            panes.getDividers().get(divider).setPosition(position);
            panes.getScene().getRoot().layout();
            node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, node));
        });
        sized(panes.getWidth());
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, Node node) {
        return new MouseEvent(
                node,
                node,
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, 0, 0));
    }

    @Test
    void theLeftSideGoesWhenThereIsNoRoomAndComesBackWithIt() {
        sized(1000);
        assertThat(panes.getItems()).startsWith(left);
        assertThat(left.getWidth()).isCloseTo(200, within(4.0));
        assertThat(right.getWidth()).isCloseTo(300, within(4.0));

        sized(650);
        assertThat(panes.getItems()).doesNotContain(left).endsWith(right);
        assertThat(right.getWidth()).isCloseTo(195, within(4.0));

        sized(1000);
        assertThat(left.getWidth()).isCloseTo(200, within(4.0));
        assertThat(right.getWidth()).isCloseTo(300, within(4.0));
    }

    @Test
    void withLargerLettersTheSidesNeedMore() {
        OnFx.run(() -> theme.scaleTo(150));
        sized(1100);
        assertThat(left.getWidth()).isGreaterThanOrEqualTo(12.5 * 13.5 * 1.5 - 1);
        assertThat(right.getWidth()).isGreaterThanOrEqualTo(13.5 * 13.5 * 1.5 - 1);

        OnFx.run(() -> theme.scaleTo(200));
        sized(1100);
        assertThat(panes.getItems()).doesNotContain(left);
    }

    @Test
    void aSidePushedOutOfSightStaysSoAndComesBackByTheMouse() {
        sized(1000);
        drag(0, 0);
        assertThat(left.getWidth()).isLessThan(5);

        open();
        sized(1000);
        assertThat(left.getWidth()).as("at the next start").isLessThan(5);

        drag(0, 0.25);
        assertThat(left.getWidth()).isCloseTo(250, within(4.0));
        open();
        sized(1000);
        assertThat(left.getWidth()).isCloseTo(250, within(4.0));
    }
}
