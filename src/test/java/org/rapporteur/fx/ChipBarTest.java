package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class ChipBarTest {
    private final Label name = new Label("Apologies");
    private final Chip first = new Chip("WFP", Chip.Kind.KNOWN);

    private final ChipBar bar = OnFx.call(() -> {
        List<Node> chips = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            chips.add(new Chip("UNHCR " + i, Chip.Kind.KNOWN));
        }
        chips.add(ChipBar.together(name, first));
        ChipBar made = new ChipBar();
        made.show(chips);
        new Theme().dress(new Scene(made));
        return made;
    });

    private void wide(double width) {
        OnFx.run(() -> {
            bar.applyCss();
            bar.setPrefWrapLength(width);
            bar.resize(width, bar.prefHeight(width));
            bar.layout();
        });
    }

    @Test
    void noLineEndsBetweenANameAndItsFirstChip() {
        for (int width = 150; width < 900; width += 10) {
            wide(width);
            Bounds named = name.localToScene(name.getLayoutBounds());
            assertThat(first.localToScene(first.getLayoutBounds()).getMinX())
                    .as("at %d px", width)
                    .isGreaterThan(named.getMaxX());
        }
    }

    @Test
    void theNameAndItsChipAreSinglePartsAllTheSame() {
        assertThat(bar.parts()).hasSize(10).endsWith(name, first);
    }
}
