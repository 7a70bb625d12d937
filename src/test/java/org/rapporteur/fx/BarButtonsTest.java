package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class BarButtonsTest {
    private final SimpleBooleanProperty draft = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty circulated = new SimpleBooleanProperty(false);

    @Test
    void ofTwoButtonsBothShowAndTheLastIsFilledOnceItCanBeDone() {
        SimpleBooleanProperty chosen = new SimpleBooleanProperty(false);
        BarButtons bar = OnFx.call(() -> {
            BarButtons made = new BarButtons();
            made.show(List.of(command("Choose…", new SimpleBooleanProperty(true)), command("Take over", chosen)));
            return made;
        });

        assertThat(looks(bar)).containsExactly("Choose…", "Take over greyed");
        OnFx.run(() -> chosen.set(true));
        assertThat(looks(bar)).containsExactly("Choose…", "Take over filled");
        OnFx.run(() -> chosen.set(false));
        assertThat(looks(bar)).containsExactly("Choose…", "Take over greyed");
    }

    @Test
    void ofThreeThoseShowThatCanBeDone() {
        BarButtons bar = OnFx.call(() -> {
            BarButtons made = new BarButtons();
            made.show(List.of(
                    command("Write…", new SimpleBooleanProperty(true)),
                    command("Circulate…", draft),
                    command("Reopen…", circulated)));
            return made;
        });

        assertThat(looks(bar)).containsExactly("Write…", "Circulate… filled");
        OnFx.run(() -> {
            draft.set(false);
            circulated.set(true);
        });
        assertThat(looks(bar)).containsExactly("Write…", "Reopen… filled");
    }

    @Test
    void whereThereIsRoomForOneTheOneThatCanBeDoneStays() {
        BarButtons bar = OnFx.call(() -> {
            BarButtons made = new BarButtons();
            made.show(List.of(command("Keep both", draft), command("Merge", circulated)));
            made.tightProperty().set(true);
            return made;
        });

        assertThat(looks(bar)).containsExactly("Keep both");
        OnFx.run(() -> circulated.set(true));
        assertThat(looks(bar)).containsExactly("Merge filled");
        OnFx.run(() -> bar.tightProperty().set(false));
        assertThat(looks(bar)).containsExactly("Keep both", "Merge filled");
    }

    @Test
    void theButtonsOfTheScreenBeforeAreHeardNoMore() {
        BarButtons bar = OnFx.call(() -> {
            BarButtons made = new BarButtons();
            made.show(List.of(command("Circulate…", draft)));
            made.show(List.of(command("Export…", new SimpleBooleanProperty(true))));
            draft.set(false);
            return made;
        });

        assertThat(looks(bar)).containsExactly("Export… filled");
    }

    private static Command command(String text, SimpleBooleanProperty enabled) {
        return new Command(text, text, "plus", null, enabled, "Choose first", () -> {});
    }

    private static List<String> looks(BarButtons bar) {
        return OnFx.call(() -> bar.getChildren().stream()
                .filter(Node::isVisible)
                .map(frame -> (Button) ((StackPane) frame).getChildren().getFirst())
                .map(button -> button.getText()
                        + (button.isDisabled() ? " greyed" : "")
                        + (button.getStyleClass().contains("primary") ? " filled" : ""))
                .toList());
    }
}
