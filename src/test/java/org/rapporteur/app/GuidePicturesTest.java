package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.directory.SkillService.Level;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Theme;
import org.rapporteur.navigation.Route;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the pictures of the guide to {@code target/pictures/guide-….png}; they go to {@code docs/pictures} without "guide-". */
@ExtendWith(ApplicationExtension.class)
class GuidePicturesTest {
    private static final Route UNICEF = new Route.FollowUps(
            FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN).withAgencies(List.of("UNICEF")));

    private TestWindow window;
    private PictureTour tour;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
        tour = new PictureTour(window, new FxRobot());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatTheSampleShows(FxRobot robot) {
        window.picture("guide-welcome-light");
        Workspace workspace = window.openSample();
        draw("overview", new Route.Overview());
        draw("figures", new Route.Figures());
        draw("meetings", new Route.Meetings());
        window.go(new Route.Topics("Crossing-point monitoring"));
        draw("topics", new Route.Topics(""));
        draw("chase", new Route.Chase(List.of()));
        drawFirst("follow-ups", UNICEF, robot);
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.DARK));
        window.picture("guide-follow-ups-dark");
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.LIGHT));
        drawFirst("people", new Route.People(""), robot);
        draw("import", new Route.Import(List.of(tour.notes("notes of 18 June.txt"))));
        draw("contact-import", new Route.ImportContacts(List.of(tour.contacts())));
        draw("who-is-where", new Route.Matrix(Route.Matrix.Kind.COUNTRIES));
        draw("attendance", new Route.Matrix(Route.Matrix.Kind.ATTENDANCE));
        assess(workspace);
        draw("skills", new Route.Matrix(Route.Matrix.Kind.SKILLS));
        draw("meeting", new Route.Meeting(latest(workspace), null));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        window.picture("guide-review-light");
        robot.interact(window.window::palette);
        robot.write("unic", 0);
        window.picture("guide-palette-light");
        robot.push(KeyCode.ESCAPE);

        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void whatComesBackAndWhatWentOut(FxRobot robot) throws IOException {
        Workspace workspace = window.openSample();
        draw("returned", new Route.ReturnedTracker(Optional.of(FilledTracker.of(workspace, window.folder))));
        draw("circulate", new Route.Circulate(ReopenedMinutes.of(workspace)));
        workspace
                .people()
                .contacts()
                .take(List.of(
                        ContactField.POSITION.set(Contact.of("Lund Beatriz", "UNICEF"), "Education Officer"),
                        ContactField.PHONES.set(Contact.of("Amina Okello", "UNHCR"), "+000 555 0199")));
        draw("doubles", new Route.DoubleContacts());

        assertThat(window.notices.shown()).isEmpty();
    }

    private void draw(String name, Route route) {
        window.go(route);
        window.picture("guide-" + name + "-light");
    }

    private void drawFirst(String table, Route route, FxRobot robot) {
        window.go(route);
        robot.interact(() -> robot.lookup("#" + table)
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        window.picture("guide-" + table + "-light");
    }

    private static long latest(Workspace workspace) {
        return workspace.meetings().meetings(TestWorkspace.TODAY).getFirst().id();
    }

    /** A few levels, so that the matrix of skills has something to say. */
    private static void assess(Workspace workspace) {
        workspace.people().skills().addDefaults();
        SkillMatrix matrix = workspace.people().skills().matrix();
        for (int person = 0; person < 5; person++) {
            for (int skill = 0; skill < 4; skill++) {
                workspace
                        .people()
                        .skills()
                        .set(List.of(new Level(
                                matrix.rows().get(person).person().id(),
                                matrix.skills().get(skill).id(),
                                (person * 2 + skill * 3) % 5)));
            }
        }
    }
}
