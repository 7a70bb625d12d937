package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NewPasswordPaneTest {
    private NewPasswordPane pane;

    @Start
    void start(Stage stage) {
        pane = new NewPasswordPane(8);
        stage.setScene(new Scene(pane));
        stage.show();
    }

    @Test
    void aPasswordIsTakenWhenItIsLongEnoughAndTheSameTwice(FxRobot robot) {
        assertThat(typed(robot, "short", "short")).isEqualTo("At least 8 characters.");
        assertThat(typed(robot, "long enough", "")).contains("once more");
        assertThat(typed(robot, "long enough", "long enougj")).contains("not the same");
        assertThat(pane.passwordProperty().get()).isEmpty();

        assertThat(typed(robot, "long enough", "long enough")).isEmpty();
        assertThat(pane.passwordProperty().get()).isEqualTo("long enough");
    }

    private static String typed(FxRobot robot, String first, String again) {
        robot.interact(() -> {
            robot.lookup("#password-first").queryAs(PasswordField.class).setText(first);
            robot.lookup("#password-again").queryAs(PasswordField.class).setText(again);
        });
        return robot.lookup("#password-problem").queryAs(Label.class).getText();
    }
}
