package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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

/** Every verb of every screen that needs no selection is found in the palette from the overview. */
@ExtendWith(ApplicationExtension.class)
class ElsewhereTest {
    private static final List<Route> PLACES = List.<Route>of(
            new Route.Figures(),
            new Route.Meetings(),
            new Route.FollowUps(FollowUpFilter.ALL),
            new Route.Topics(""),
            new Route.Organisations(""),
            new Route.People(""),
            new Route.UnknownNames(),
            new Route.DoubleContacts(),
            new Route.Matrix(Route.Matrix.Kind.COUNTRIES),
            new Route.Matrix(Route.Matrix.Kind.ATTENDANCE),
            new Route.Matrix(Route.Matrix.Kind.SKILLS));

    /** They are about what is on show: its filter, its view, its column, the row that is selected there at once. */
    private static final Set<String> ABOUT_WHAT_IS_ON_SHOW = Set.of(
            "followup.find",
            "followup.view",
            "organisation.find",
            "person.find",
            "person.view",
            "name.alias",
            "name.new",
            "name.none",
            "skills.rename",
            "skills.turn",
            "skills.earlier",
            "skills.later",
            "skills.remove");

    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> paletteTexts(FxRobot robot, String asked) {
        robot.interact(window.window::palette);
        robot.interact(
                () -> robot.lookup("#palette-words").queryAs(TextField.class).setText(asked));
        window.settle();
        List<String> texts = new ArrayList<>();
        robot.interact(() -> ((ListView<?>) robot.lookup(".finder .list-view").queryListView())
                .getItems()
                .forEach(entry -> texts.add(((Entry) entry).text())));
        robot.push(KeyCode.ESCAPE);
        return texts;
    }

    @Test
    void whatNeedsNoSelectionIsFoundFromTheOverview(FxRobot robot) {
        window.openSample();
        List<Command> verbs = new ArrayList<>();
        for (Route place : PLACES) {
            window.go(place);
            // What a list selects as it opens is not what a verb needs.
            robot.interact(() -> robot.lookup(".table-view")
                    .queryAll()
                    .forEach(table -> ((TableView<?>) table).getSelectionModel().clearSelection()));
            robot.interact(() -> window.window.offered().stream()
                    .filter(command -> command.enabled().get())
                    .filter(command -> !ABOUT_WHAT_IS_ON_SHOW.contains(command.id()))
                    .forEach(verbs::add));
        }
        window.go(new Route.Overview());
        Set<String> missing = new TreeSet<>();
        List<String> found = paletteTexts(robot, "");
        verbs.stream()
                .filter(verb ->
                        found.stream().noneMatch(text -> text.equals(verb.text()) || text.endsWith(": " + verb.text())))
                .forEach(verb -> missing.add(verb.id()));
        assertThat(missing).isEmpty();
        assertThat(found).as("no command twice").contains("Chase…").doesNotHaveDuplicates();
    }

    @Test
    void theMarkedPlaceLeadsBackFromItsFurtherScreensAndLeavesItselfAlone(FxRobot robot) {
        window.openSample();
        window.go(new Route.Matrix(Route.Matrix.Kind.SKILLS));
        robot.interact(
                () -> robot.lookup("#rail-people").queryAs(ToggleButton.class).fire());
        window.settle();
        assertThat(robot.lookup("#title").queryLabeled().getText()).isEqualTo("People");

        window.go(new Route.People("lund"));
        String found = robot.lookup("#state").queryLabeled().getText();
        robot.interact(
                () -> robot.lookup("#rail-people").queryAs(ToggleButton.class).fire());
        window.settle();
        assertThat(robot.lookup("#state").queryLabeled().getText()).isEqualTo(found);
    }

    @Test
    void whatIsChosenIsDoneWhereItBelongs(FxRobot robot) {
        window.openSample();
        assertThat(paletteTexts(robot, "import people").getFirst()).isEqualTo("Import people…");

        robot.interact(window.window::palette);
        robot.interact(
                () -> robot.lookup("#palette-words").queryAs(TextField.class).setText("new person"));
        window.settle();
        robot.push(KeyCode.ENTER);
        window.settle();
        assertThat(robot.lookup("#title").queryLabeled().getText()).isEqualTo("People");
        assertThat(Optional.ofNullable(window.window.view().getScene().getFocusOwner()))
                .get()
                .isInstanceOf(TextField.class);
    }
}
