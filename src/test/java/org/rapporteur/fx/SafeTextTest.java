package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SafeTextTest {
    private static final String ARABIC =
            "توجه تحديثات التسجيل إلى المنظمات (UNHCR 2024) قبل نهاية الشهر القادم، ثم تراجع الأرقام في الاجتماع التالي";

    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
    }

    @Test
    void wordsPutTogetherAreTheText() {
        for (String text : List.of("", " ", "one", " one  two ", "a\nb", ARABIC)) {
            assertThat(String.join("", SafeText.words(text))).isEqualTo(text);
        }
    }

    @Test
    void aWrappedArabicTextIsLaidOutAtEveryWidth(FxRobot robot) {
        List<Throwable> thrown = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        robot.interact(() -> {
            SafeText text = new SafeText(ARABIC);
            root.getChildren().setAll(text);
            for (int width = 60; width < 600; width += 7) {
                text.setMaxWidth(width);
                text.setPrefWidth(width);
                try {
                    root.applyCss();
                    root.layout();
                    heights.add(text.prefHeight(width));
                } catch (RuntimeException problem) {
                    thrown.add(problem);
                }
            }
        });

        assertThat(thrown).isEmpty();
        assertThat(heights.getFirst()).isGreaterThan(heights.getLast());
    }

    @Test
    void knowsWhichScriptsRunRightToLeft() {
        assertThat(SafeText.isRightToLeft(ARABIC)).isTrue();
        assertThat(SafeText.isRightToLeft("שלום")).isTrue();
        assertThat(SafeText.isRightToLeft("Réunion à Genève, 14 mai – “état”")).isFalse();
    }
}
