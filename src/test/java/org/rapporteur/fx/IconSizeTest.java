package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

class IconSizeTest {
    @Test
    void anIconKeepsItsSizeHoweverOftenStylesAreApplied() {
        int grown = OnFx.call(() -> {
            EmptyState state = new EmptyState("download", "Nothing here yet.");
            VBox box = new VBox(state);
            new Theme().dress(new Scene(box, 300, 300));
            for (int pass = 0; pass < 5; pass++) {
                box.getStyleClass().add("pass-" + pass);
                box.applyCss();
            }
            return ((FontIcon) state.getChildren().getFirst()).getIconSize();
        });
        assertThat(grown).isEqualTo(36);
    }
}
