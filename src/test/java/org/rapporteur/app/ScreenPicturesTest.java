package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.fx.Theme;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.navigation.Route;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws every screen in both themes and two sizes, full and empty, to {@code target/pictures}. */
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesTest {
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
    void everyScreenOfTheSample(FxRobot robot) {
        window.openSample();
        tour.everyScreen("sample");
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.DARK));
        tour.everyScreen("sample-dark");
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.LIGHT));
        window.size(1000, 640);
        tour.everyScreen("sample-small");

        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void everyScreenWithLettersOfOtherSizes(FxRobot robot) {
        window.openSample();
        for (int percent : List.of(85, 150, 200)) {
            robot.interact(() -> window.theme.scaleTo(percent));
            window.size(1366, 768);
            tour.everyScreen("sample-" + percent);
            window.size(1000, 640);
            tour.everyScreen("sample-" + percent + "-small");
        }

        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void aTrackerThatCameBackAndWhatWentOut(FxRobot robot) throws IOException {
        Workspace workspace = window.openSample();
        Path tracker = FilledTracker.of(workspace, window.folder);
        long reopened = ReopenedMinutes.of(workspace);
        workspace.views().add(new SavedView(0, "follow-ups", "Overdue, by agency", "is:overdue", "AGENCY", "DUE", ""));
        for (Theme.Choice look : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            robot.interact(() -> window.theme.choiceProperty().set(look));
            window.go(new Route.ReturnedTracker(Optional.of(tracker)));
            window.picture("returned-" + look);
            window.go(new Route.Circulate(reopened));
            window.picture("versions-" + look);
        }
        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void theWelcomeInBothSizes(FxRobot robot) {
        window.picture("welcome");
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.DARK));
        window.size(1000, 640);
        window.picture("welcome-dark-small");

        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void everyScreenOfAnEmptyWorkspace(FxRobot robot) {
        robot.interact(() -> window.door.create(window.folder.resolve("empty.rapporteur")));
        window.waitFor(() -> window.door.workspace().isPresent());
        tour.everyScreen("empty");
        window.go(new Route.People(""));
        robot.interact(() ->
                robot.lookup(".form .button.primary").queryAs(Button.class).fire());
        window.picture("empty-people-refused");
        assertThat(robot.lookup(".field-problem").<Label>queryAll())
                .filteredOn(Label::isVisible)
                .singleElement()
                .satisfies(said -> assertThat(said.getText()).contains("needs a name"));

        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void longWordsAndRightToLeftText(FxRobot robot) {
        Workspace workspace = window.openSample();
        workspace
                .people()
                .contacts()
                .take(List.of(Contact.of("Okello Amina", "UNHCR"), Contact.of("ليلى حداد", "WFP")));
        workspace
                .directory()
                .save(new Organisation(
                        0,
                        "Organisation internationale pour les migrations",
                        "Organisation internationale pour les migrations, bureau de la région des lacs",
                        OrganisationKind.UN,
                        List.of("المنظمة الدولية للهجرة")));
        workspace
                .directory()
                .save(new Organisation(
                        0,
                        "Direction départementale de l’approvisionnement en eau et de l’assainissement",
                        "Ministère de l’hydraulique, de l’approvisionnement en eau potable et de l’assainissement",
                        OrganisationKind.GOVERNMENT,
                        List.of("DDAEA", "إدارة المياه والصرف الصحي")));
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY.minusDays(1),
                                List.of("UNHCR", "IOM"),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000001",
                                        BlockKind.HEADING_1,
                                        "Réunion extraordinaire de coordination intersectorielle"),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000002",
                                        BlockKind.ACTION,
                                        "Organisation internationale pour les migrations to share the rapport d’approvisionnement constitutionnellement incompréhensible by 1 May 2026."),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000003",
                                        BlockKind.ACTION,
                                        "UNICEF to مراجعة قائمة المدارس حول البحيرة ومقارنتها بسجلات الوزارة قبل نهاية الشهر القادم by 30 June 2026.")),
                        MeetingState.DRAFT,
                        null);
        tour.everyScreen("long");
        window.size(1000, 640);
        tour.everyScreen("long-small");

        assertThat(window.notices.shown()).isEmpty();
    }
}
