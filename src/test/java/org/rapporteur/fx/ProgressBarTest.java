package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How far long work is can be seen: the bar in its track, and the track on the panel. */
@ExtendWith(ApplicationExtension.class)
class ProgressBarTest {
    private ProgressBar bar;
    private StackPane panel;

    @Start
    void start(Stage stage) {
        bar = new ProgressBar(0.5);
        panel = new StackPane(bar);
        panel.getStyleClass().add("card");
        Scene scene = new Scene(panel, 300, 60);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void barTrackAndPanelDiffer(FxRobot robot) {
        robot.interact(() -> panel.applyCss());
        Color filled = fill(bar.lookup(".bar"));
        Color track = fill(bar.lookup(".track"));
        assertThat(filled).isNotIn(track, fill(panel));
        assertThat(track).isNotEqualTo(fill(panel));
    }

    private static Color fill(Node node) {
        Paint paint = Objects.requireNonNull(((Region) node).getBackground())
                .getFills()
                .getLast()
                .getFill();
        return (Color) paint;
    }
}
