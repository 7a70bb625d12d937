package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Theme;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
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
    private static final Route FOLLOW_UPS = new Route.FollowUps(
            FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN).withAgencies(List.of("UNICEF")));

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
    void everyScreenOfTheSample(FxRobot robot) {
        window.openSample();
        everyScreen("sample", robot);
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.DARK));
        everyScreen("sample-dark", robot);
        robot.interact(() -> window.theme.choiceProperty().set(Theme.Choice.LIGHT));
        window.size(1000, 640);
        everyScreen("sample-small", robot);
        window.size(1280, 800);
        robot.interact(() -> window.theme.scaleTo(150));
        window.go(FOLLOW_UPS);
        window.picture("sample-150-followups");

        assertThat(window.notices.shown()).isEmpty();
    }

    @Test
    void aTrackerThatCameBackAndWhatWentOut(FxRobot robot) throws IOException {
        Workspace workspace = window.openSample();
        Path tracker = FilledTracker.of(workspace, window.folder);
        MeetingSummary latest =
                workspace.meetings().meetings(TestWorkspace.TODAY).getFirst();
        workspace.circulation().circulate(latest.id(), MeetingState.CIRCULATED);
        workspace.circulation().reopen(latest.id(), "The date of the workshop was wrong");
        Minutes was = workspace.meetings().meeting(latest.id()).orElseThrow().minutes();
        List<Block> changed = new ArrayList<>(was.blocks());
        Block third = changed.get(3);
        changed.set(
                3,
                Block.of(third.uid(), third.kind(), "Reworded: " + third.text().replaceFirst("\\w+$", "later")));
        changed.remove(5);
        workspace
                .meetings()
                .save(new MinutesChange(latest.id(), was, new Minutes(was.header(), was.attendance(), changed)));
        workspace.views().add(new SavedView(0, "follow-ups", "Overdue, by agency", "is:overdue", "AGENCY", "DUE", ""));
        for (Theme.Choice look : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            robot.interact(() -> window.theme.choiceProperty().set(look));
            window.go(new Route.ReturnedTracker(Optional.of(tracker)));
            window.picture("returned-" + look);
            window.go(new Route.Circulate(latest.id()));
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
        everyScreen("empty", robot);
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
                                        "Approvisionnement et institutionnalisation"),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000002",
                                        BlockKind.ACTION,
                                        "UNHCR to share the rapport d’approvisionnement constitutionnellement incompréhensible by 1 May 2026."),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000003",
                                        BlockKind.ACTION,
                                        "UNICEF to مراجعة قائمة المدارس حول البحيرة ومقارنتها بسجلات الوزارة قبل نهاية الشهر القادم by 30 June 2026.")),
                        MeetingState.DRAFT,
                        null);
        everyScreen("long", robot);
        window.size(1000, 640);
        everyScreen("long-small", robot);

        assertThat(window.notices.shown()).isEmpty();
    }

    private void everyScreen(String name, FxRobot robot) {
        window.go(new Route.Overview());
        window.picture(name + "-overview");
        window.go(new Route.Figures());
        window.picture(name + "-figures");
        window.go(new Route.Meetings());
        window.picture(name + "-meetings");
        window.go(
                name.equals("sample") || name.equals("sample-dark")
                        ? FOLLOW_UPS
                        : new Route.FollowUps(FollowUpFilter.ALL));
        selectFirst("#follow-ups", robot);
        window.picture(name + "-followups");
        window.go(new Route.Saved(new SavedView(
                1,
                "follow-ups",
                "Late, by agency",
                "is:open -slipped:2",
                "AGENCY",
                "DUE",
                "number action due status")));
        robot.interact(() -> robot.lookup("#follow-ups")
                .queryAs(TableView.class)
                .getSelectionModel()
                .selectRange(0, 4));
        window.picture(name + "-followups-grouped");
        window.go(new Route.Saved(new SavedView(2, "follow-ups", "All", "", "", "", "")));
        minutesAndImport(name, robot);
        window.go(new Route.Topics(""));
        selectFirst("#topics", robot);
        window.picture(name + "-topics");
        window.go(new Route.Organisations(""));
        selectFirst("#organisations", robot);
        window.picture(name + "-organisations");
        window.go(new Route.Organisations("UNICEF"));
        selectFirst("#organisations", robot);
        window.picture(name + "-organisations-member");
        window.go(new Route.People(""));
        selectFirst("#people", robot);
        window.picture(name + "-people");
        robot.interact(() -> {
            robot.lookup("#people").queryAs(TableView.class).getSelectionModel().selectRange(0, 3);
            robot.lookup("#bulk-value").queryAs(TextField.class).setText("Highland");
        });
        window.picture(name + "-people-bulk");
        whoIsWho(name);
        robot.interact(window.window::palette);
        window.picture(name + "-palette");
        robot.push(KeyCode.ESCAPE);
        robot.interact(window.window::keys);
        window.picture(name + "-keys");
        robot.push(KeyCode.ESCAPE);
    }

    /** The minutes taken last, and the import, with a file where the workspace holds something. */
    private void whoIsWho(String name) {
        window.go(new Route.ImportContacts(List.of(contacts())));
        window.picture(name + "-contact-import");
        window.go(new Route.DoubleContacts());
        window.picture(name + "-doubles");
        window.go(new Route.UnknownNames());
        window.picture(name + "-names");
        for (Route.Matrix.Kind kind : Route.Matrix.Kind.values()) {
            window.go(new Route.Matrix(kind));
            window.picture(name + "-matrix-" + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private Path contacts() {
        try {
            return Files.writeString(
                    window.folder.resolve("participants of the data workshop.csv"),
                    """
                    Nom complet;Agence;Fonction;Courriel;Portable;Observations
                    Amina Okello;HCR;Chargée principale de la gestion de l’information;amina.okello@unhcr.example.org;+000 555 0199;
                    Lund Beatriz;UNICEF;Education Data Specialist;;;
                    Nadia Perrin;Réseau des écoles du lac;Coordinatrice;nadia.perrin@ecoles.example.org;+000 555 0161;
                    ليلى حداد;WFP;محللة بيانات;layla.haddad@wfp.example.org;;
                    Sans adresse;OIM;;sans adresse;;
                    """);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void minutesAndImport(String name, FxRobot robot) {
        Optional<MeetingSummary> latest =
                window.door.workspace().orElseThrow().meetings().meetings(TestWorkspace.TODAY).stream()
                        .findFirst();
        latest.ifPresent(meeting -> {
            window.go(new Route.Meeting(meeting.id(), null));
            window.picture(name + "-minutes");
            robot.push(KeyCode.CONTROL, KeyCode.R);
            window.picture(name + "-minutes-review");
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.picture(name + "-minutes-last");
            window.go(new Route.Circulate(meeting.id()));
            window.picture(name + "-circulate");
        });
        window.go(new Route.Chase(List.of()));
        window.picture(name + "-chase");
        window.go(new Route.Import(latest.stream().map(any -> notes()).toList()));
        window.picture(name + "-import");
    }

    private Path notes() {
        try {
            return Files.writeString(
                    window.folder.resolve("notes of the approvisionnement meeting.txt"),
                    """
                    18 June 2026

                    Lake Basin IM Group – Meeting minutes
                    Present: UNHCR (2), IOM, UNICEF, DDAEA
                    Location: IOM, Port Alma

                    Crossing points
                    UNHCR showed the first figures of the new form; the southern points need spare batteries.

                    Review of action points
                    IOM to translate the form of the crossing points.
                    - Done.

                    Follow up actions
                    1. UNHCR and IOM to shorten the list of questions by 2 July.
                    2. UNICFE to send spare batteries in late July.
                    3. All partners to comment on the form.

                    Next meeting
                    16 July 2026 (1000 to 1130) at WFP in Port Alma
                    """);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void selectFirst(String table, FxRobot robot) {
        robot.interact(() ->
                robot.lookup(table).queryAs(TableView.class).getSelectionModel().select(0));
    }
}
