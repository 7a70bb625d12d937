package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.navigation.Route;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.TestWorkspace;
import org.testfx.api.FxRobot;

/** Walks through all screens and draws each to {@code target/pictures}, full or empty as the workspace is. */
final class PictureTour {
    private static final Route FOLLOW_UPS = new Route.FollowUps(
            FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN).withAgencies(List.of("UNICEF")));

    private final TestWindow window;
    private final FxRobot robot;

    PictureTour(TestWindow window, FxRobot robot) {
        this.window = window;
        this.robot = robot;
    }

    /** Draws every screen; {@code name} begins the names of the files. */
    void everyScreen(String name) {
        window.go(new Route.Overview());
        window.picture(name + "-overview");
        window.go(new Route.Figures());
        window.picture(name + "-figures");
        window.go(new Route.Meetings());
        window.picture(name + "-meetings");
        window.go(
                name.startsWith("sample") && !name.endsWith("small")
                        ? FOLLOW_UPS
                        : new Route.FollowUps(FollowUpFilter.ALL));
        selectFirst("#follow-ups");
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
        minutesAndImport(name);
        window.go(new Route.Topics(""));
        selectFirst("#topics");
        window.picture(name + "-topics");
        window.go(new Route.Organisations(""));
        selectFirst("#organisations");
        window.picture(name + "-organisations");
        window.go(new Route.Organisations("UNICEF"));
        selectFirst("#organisations");
        window.picture(name + "-organisations-member");
        window.go(new Route.People(""));
        selectFirst("#people");
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

    /** A list of people with new, changed, likely double and unreadable lines. */
    Path contacts() {
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

    private void minutesAndImport(String name) {
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
        window.go(new Route.Import(latest.stream()
                .map(any -> notes("notes of the approvisionnement meeting.txt"))
                .toList()));
        window.picture(name + "-import");
    }

    /** Minutes with an unknown name and a look back. */
    Path notes(String name) {
        try {
            return Files.writeString(
                    window.folder.resolve(name),
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

    private void selectFirst(String table) {
        robot.interact(() ->
                robot.lookup(table).queryAs(TableView.class).getSelectionModel().clearAndSelect(0));
    }
}
