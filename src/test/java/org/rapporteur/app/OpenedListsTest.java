package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Command;
import org.rapporteur.navigation.Route;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Lists as they open: what is said before their rows come, and which row keys act on then. */
@ExtendWith(ApplicationExtension.class)
class OpenedListsTest {
    private static final Map<String, Route> SELECTING = Map.of(
            "#meetings", new Route.Meetings(),
            "#follow-ups", new Route.FollowUps(FollowUpFilter.ALL),
            "#topics", new Route.Topics(""),
            "#organisations", new Route.Organisations(""),
            "#people", new Route.People(""));

    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theRowThatKeysActOnIsTheSelectedOne(FxRobot robot) {
        window.openSample();
        SELECTING.forEach((id, route) -> {
            window.go(route);
            TableView<?> table = robot.lookup(id).queryAs(TableView.class);
            assertThat(table.isFocused()).as(id).isTrue();
            assertThat(table.getSelectionModel().getSelectedIndices()).as(id).containsExactly(0);
        });
    }

    @Test
    void aNewPersonMadeBeforeTheListIsThereStaysInTheForm(FxRobot robot) {
        window.openSample();
        robot.interact(() -> {
            window.window.go(new Route.People(""));
            window.window.offered().stream()
                    .filter(command -> command.id().equals("person.new"))
                    .forEach(Command::run);
        });
        window.settle();
        assertThat(robot.lookup("#people").queryTableView().getSelectionModel().isEmpty())
                .isTrue();
        assertThat(robot.lookup("#contact-FAMILY_NAME").queryAs(TextField.class).getText())
                .isEmpty();
    }

    @Test
    void noTableSaysWordsOfItsOwnWhileItsRowsCome(FxRobot robot) {
        window.openSample();
        List<Route> all = new ArrayList<>(SELECTING.values());
        all.addAll(List.of(
                new Route.Overview(),
                new Route.DoubleContacts(),
                new Route.UnknownNames(),
                new Route.ImportContacts(List.of()),
                new Route.Matrix(Route.Matrix.Kind.SKILLS)));
        for (Route route : all) {
            robot.interact(() -> {
                window.window.go(route);
                for (Node table : robot.lookup(".table-view").queryAll()) {
                    assertThat(((TableView<?>) table).getPlaceholder())
                            .as("%s", route)
                            .isNotNull();
                }
            });
            window.settle();
        }
    }
}
