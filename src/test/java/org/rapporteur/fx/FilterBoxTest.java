package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FilterBoxTest {
    private static final List<String> AGENCIES = List.of("UNICEF", "UNHCR", "IOM", "Save the Children");
    private static final Set<String> STATES = Set.of("open", "overdue");

    private FilterBox box;

    @Start
    void start(Stage stage) {
        box = new FilterBox();
        box.setKeys(List.of(
                FilterKey.of("agency", "who owes it", () -> AGENCIES),
                new FilterKey("is", "how it stands", () -> List.copyOf(STATES), STATES::contains)));
        stage.setScene(new Scene(new VBox(box, new Button("elsewhere")), 700, 300));
        stage.show();
        stage.requestFocus();
        box.focusWords();
    }

    private Query query() {
        return box.queryProperty().get();
    }

    private TextField field(FxRobot robot) {
        return robot.lookup("#filter-words").queryAs(TextField.class);
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".chip").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    void aTermBecomesAChipAtTheBlankAndWordsCountAsTheyAreTyped(FxRobot robot) {
        robot.write("maps agency:IOM is:ope");
        assertThat(query()).isEqualTo(Query.of(Term.of("agency", "IOM"), Term.word("maps")));
        assertThat(chips(robot)).containsExactly("agency: IOM");
        assertThat(field(robot).getText()).isEqualTo("maps is:ope");
        robot.push(KeyCode.ENTER);
        assertThat(query().keyed()).containsExactly(Term.of("agency", "IOM"), Term.of("is", "open"));
        assertThat(field(robot).getText().strip()).isEqualTo("maps");
    }

    @Test
    void completionOffersKeysAndValuesByKeyboardAlone(FxRobot robot) {
        robot.write("ag").push(KeyCode.TAB);
        assertThat(field(robot).getText()).isEqualTo("agency:");
        robot.write("chil").push(KeyCode.ENTER);
        assertThat(query()).isEqualTo(Query.of(Term.of("agency", "Save the Children")));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(field(robot).getText()).isEqualTo("is:");
    }

    @Test
    void aWordIsFoundAmongTheValuesButEnterLeavesItAWord(FxRobot robot) {
        robot.write("unic").push(KeyCode.ENTER);
        assertThat(query()).isEqualTo(Query.of(Term.word("unic")));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(query()).isEqualTo(Query.of(Term.of("agency", "UNICEF")));
    }

    @Test
    void backspaceRemovesTheLastChipAndEscapeClears(FxRobot robot) {
        robot.write("agency:IOM -is:open ");
        assertThat(chips(robot)).containsExactly("agency: IOM", "not is: open");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(query()).isEqualTo(Query.of(Term.of("agency", "IOM")));
        robot.write("maps").push(KeyCode.ESCAPE);
        if (!query().isEmpty()) {
            robot.push(KeyCode.ESCAPE);
        }
        assertThat(query()).isEqualTo(Query.ALL);
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void aChipIsReachedChangedAndRemovedByKeyboard(FxRobot robot) {
        robot.write("agency:IOM is:open ");
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        Node focused = box.getScene().getFocusOwner();
        assertThat(focused.getAccessibleText()).contains("agency: IOM");
        robot.push(KeyCode.ENTER);
        assertThat(field(robot).getText()).isEqualTo("agency:IOM");
        robot.write(",UNHCR ");
        assertThat(query().values("agency")).containsExactly("IOM", "UNHCR");
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.DELETE);
        assertThat(query()).isEqualTo(Query.of(Term.of("agency", "IOM", "UNHCR")));
    }

    @Test
    void aQueryThatIsSetIsShown(FxRobot robot) {
        robot.interact(() -> box.queryProperty()
                .set(Query.of(Term.of("agency", "Save the Children"), Term.word("two words"), Term.of("is", "lost"))));
        assertThat(chips(robot)).containsExactly("agency: Save the Children", "is: lost");
        assertThat(field(robot).getText()).isEqualTo("\"two words\"");
        assertThat(robot.lookup(".chip.question").queryAllAs(Button.class)).hasSize(1);
        assertThat(field(robot).getAccessibleHelp()).isNotBlank();
    }

    @Test
    void pastedTextIsReadAsTyped(FxRobot robot) {
        robot.interact(() -> field(robot).replaceSelection("agency:IOM,UNICEF figures is:overdue "));
        assertThat(query())
                .isEqualTo(
                        Query.of(Term.of("agency", "IOM", "UNICEF"), Term.of("is", "overdue"), Term.word("figures")));
    }
}
