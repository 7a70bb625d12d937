package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.directory.Contact;
import org.rapporteur.navigation.Route;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PeopleFormTest {
    private TestWindow window;
    private Workspace workspace;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @BeforeEach
    void openPeople() {
        workspace = window.openSample();
        window.go(new Route.People(""));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> names() {
        return workspace.people().contacts().all().stream().map(Contact::name).toList();
    }

    private static TextField familyName(FxRobot robot) {
        return robot.lookup("#contact-FAMILY_NAME").queryAs(TextField.class);
    }

    @Test
    void aNewPersonSavedTwiceIsMadeOnce(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.interact(() -> {
            familyName(robot).setText("Example");
            familyName(robot).requestFocus();
        });
        for (int i = 0; i < 2; i++) {
            robot.push(KeyCode.ENTER);
            window.settle();
        }
        assertThat(names()).containsOnlyOnce("Example");
    }

    @Test
    void whoIsErasedLeavesTheFormToo(FxRobot robot) {
        TableView<?> table = robot.lookup("#people").queryTableView();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        assertThat(familyName(robot).getText()).isEqualTo("Okello");
        window.dialogs.confirming(true);
        int before = names().size();
        robot.interact(() -> window.window.offered().stream()
                .filter(command -> command.id().equals("person.erase"))
                .forEach(command -> command.run()));
        window.waitFor(() -> table.getItems().size() == before - 1);
        window.settle();

        assertThat(familyName(robot).getText()).as("the next one").isNotEqualTo("Okello");
        robot.interact(() -> familyName(robot).requestFocus());
        robot.push(KeyCode.ENTER);
        window.settle();
        assertThat(names()).doesNotContain("Amina Okello");
    }
}
