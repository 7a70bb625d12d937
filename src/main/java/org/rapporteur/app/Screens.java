package org.rapporteur.app;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.ui.ContactImportController;
import org.rapporteur.directory.ui.ContactImportModel;
import org.rapporteur.directory.ui.DoublesController;
import org.rapporteur.directory.ui.DoublesModel;
import org.rapporteur.directory.ui.ErasingModel;
import org.rapporteur.directory.ui.MatrixController;
import org.rapporteur.directory.ui.MatrixModel;
import org.rapporteur.directory.ui.NamesController;
import org.rapporteur.directory.ui.NamesModel;
import org.rapporteur.directory.ui.OrganisationsController;
import org.rapporteur.directory.ui.OrganisationsModel;
import org.rapporteur.directory.ui.PeopleController;
import org.rapporteur.directory.ui.PeopleFiles;
import org.rapporteur.directory.ui.PeopleModel;
import org.rapporteur.followup.ui.FollowUpsController;
import org.rapporteur.followup.ui.FollowUpsModel;
import org.rapporteur.followup.ui.chase.ChaseController;
import org.rapporteur.followup.ui.chase.ChaseModel;
import org.rapporteur.followup.ui.returned.ReturnedTrackerController;
import org.rapporteur.followup.ui.returned.ReturnedTrackerModel;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.fx.Screen;
import org.rapporteur.importing.ui.ImportController;
import org.rapporteur.importing.ui.ImportModel;
import org.rapporteur.meeting.editor.RichMinutesEditor;
import org.rapporteur.meeting.ui.MeetingsController;
import org.rapporteur.meeting.ui.MeetingsModel;
import org.rapporteur.meeting.ui.circulation.CirculationController;
import org.rapporteur.meeting.ui.circulation.CirculationModel;
import org.rapporteur.meeting.ui.live.MinutesController;
import org.rapporteur.meeting.ui.live.MinutesModel;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.overview.ui.FiguresController;
import org.rapporteur.overview.ui.FiguresModel;
import org.rapporteur.overview.ui.OverviewController;
import org.rapporteur.overview.ui.OverviewModel;
import org.rapporteur.shared.DataFolder;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;
import org.rapporteur.topic.ui.TopicsController;
import org.rapporteur.topic.ui.TopicsModel;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.Workspace;

/** The screens over one open workspace; each is made when it is first gone to, and kept. */
final class Screens {
    private final I18n texts = I18n.beside(Screens.class);
    private final Workspace workspace;
    private final Kit kit;
    private final Navigator navigator;
    private final Clock clock;
    private final Consumer<String> browser;
    private final Lane lane;
    private final Map<Destination, Screen> made = new EnumMap<>(Destination.class);
    private @Nullable ImportController imports;
    private @Nullable ReturnedTrackerController returned;
    private @Nullable ChaseController chase;
    private @Nullable FiguresController figures;

    /** Minutes that were open keep their control, and with it what can be undone in them. */
    private final Map<Long, MinutesController> minutes = new HashMap<>();

    Screens(Workspace workspace, Kit kit, Navigator navigator, Clock clock, Consumer<String> browser) {
        this.workspace = workspace;
        this.kit = kit;
        this.navigator = navigator;
        this.clock = clock;
        this.browser = browser;
        this.lane = kit.background().lane();
    }

    /** Gets the screen of a route ready; one that has to be read from the file first is shown when it is. */
    void open(Route route, Consumer<Screen> ready) {
        lane.drop();
        switch (route) {
            case Route.Overview overview -> ready.accept(overview());
            case Route.Figures figures -> ready.accept(figures());
            case Route.Meetings meetings -> ready.accept(meetings());
            case Route.Meeting meeting -> minutes(meeting, ready);
            case Route.Import chosen -> ready.accept(imports().with(chosen.files()));
            case Route.FollowUps followUps -> ready.accept(followUps().filteredBy(followUps.filter()));
            case Route.ReturnedTracker tracker -> ready.accept(returned().of(tracker.file()));
            case Route.Chase chase -> ready.accept(chase().with(chase.agencies()));
            case Route.Circulate circulate -> circulation(circulate.meetingId(), ready);
            case Route.Saved saved -> saved(saved.view(), ready);
            case Route.Topics topics -> ready.accept(topics().at(topics.name()));
            case Route.Organisations organisations ->
                ready.accept(organisations().filteredBy(organisations.words()));
            case Route.People people -> ready.accept(people().filteredBy(people.words()));
            case Route.ImportContacts chosen -> ready.accept(contactImport().with(chosen.files()));
            case Route.UnknownNames names -> ready.accept(new NamesController(new NamesModel(workspace, kit), kit));
            case Route.Matrix matrix ->
                ready.accept(new MatrixController(new MatrixModel(workspace, kit, matrix.kind()), kit));
            case Route.DoubleContacts doubles ->
                ready.accept(new DoublesController(new DoublesModel(workspace, kit), kit));
        }
    }

    /** A kept view names its screen; a file from a newer program may name one that there is not here. */
    private void saved(SavedView view, Consumer<Screen> ready) {
        if (view.screen().equals(FollowUpsModel.SCREEN)) {
            ready.accept(followUps().showing(view));
        } else if (view.screen().equals(PeopleModel.SCREEN)) {
            ready.accept(people().showing(view));
        } else {
            kit.notices().say(texts.text("view.stranger", view.name()));
        }
    }

    private void minutes(Route.Meeting route, Consumer<Screen> ready) {
        MinutesController open = minutes.get(route.id());
        if (open != null) {
            ready.accept(open);
            open.at(route.blockUid());
            return;
        }
        lane.run(
                () -> workspace
                        .meetings()
                        .meeting(route.id())
                        .orElseThrow(() -> new UserError(texts.text("meeting.gone"))),
                meeting -> {
                    MinutesController fresh = new MinutesController(
                            new MinutesModel(workspace, kit, clock, meeting),
                            new RichMinutesEditor(kit.undo(), Uids.of(clock), clock),
                            kit,
                            navigator,
                            browser);
                    minutes.put(route.id(), fresh);
                    ready.accept(fresh);
                    fresh.at(route.blockUid());
                },
                kit.notices()::failed);
    }

    /** A meeting whose minutes could not be written, of those that were opened; empty when all is in the file. */
    Optional<Long> unsaved() {
        return minutes.entrySet().stream()
                .filter(open -> open.getValue().isUnsaved())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void circulation(long meetingId, Consumer<Screen> ready) {
        lane.run(
                () -> workspace
                        .meetings()
                        .meeting(meetingId)
                        .orElseThrow(() -> new UserError(texts.text("meeting.gone"))),
                meeting -> ready.accept(new CirculationController(
                        new CirculationModel(workspace, kit, clock, meeting), kit, navigator)),
                kit.notices()::failed);
    }

    private FiguresController figures() {
        FiguresController screen =
                figures == null ? new FiguresController(new FiguresModel(workspace, kit), kit) : figures;
        figures = screen;
        return screen;
    }

    private ReturnedTrackerController returned() {
        ReturnedTrackerController screen = returned == null
                ? new ReturnedTrackerController(new ReturnedTrackerModel(workspace, kit), kit)
                : returned;
        returned = screen;
        return screen;
    }

    private ChaseController chase() {
        ChaseController screen =
                chase == null ? new ChaseController(new ChaseModel(workspace, kit, clock), kit) : chase;
        chase = screen;
        return screen;
    }

    /** The workspace is left: minutes that were open are given up as they are. */
    void end() {
        minutes.values().forEach(MinutesController::end);
    }

    /** Minutes are read anew when they are gone to again. */
    private void closeMinutes() {
        minutes.values().forEach(MinutesController::end);
        minutes.clear();
    }

    private Screen overview() {
        return made.computeIfAbsent(
                Destination.OVERVIEW,
                place -> new OverviewController(
                        new OverviewModel(workspace, kit), new MeetingsModel(workspace, kit), navigator));
    }

    private Screen meetings() {
        return made.computeIfAbsent(
                Destination.MEETINGS,
                place -> new MeetingsController(new MeetingsModel(workspace, kit), kit, navigator));
    }

    private ImportController imports() {
        ImportController screen = imports == null
                ? new ImportController(new ImportModel(workspace.imports(), Uids.of(clock), kit), kit, navigator)
                : imports;
        imports = screen;
        return screen;
    }

    private ContactImportController contactImport() {
        return new ContactImportController(new ContactImportModel(workspace, kit), kit, navigator);
    }

    private FollowUpsController followUps() {
        return (FollowUpsController) made.computeIfAbsent(
                Destination.FOLLOW_UPS,
                place -> new FollowUpsController(new FollowUpsModel(workspace, kit), kit, navigator));
    }

    private TopicsController topics() {
        return (TopicsController) made.computeIfAbsent(
                Destination.TOPICS, place -> new TopicsController(new TopicsModel(workspace, kit), kit, navigator));
    }

    private OrganisationsController organisations() {
        return (OrganisationsController) made.computeIfAbsent(
                Destination.ORGANISATIONS,
                place -> new OrganisationsController(new OrganisationsModel(workspace, kit), kit, navigator));
    }

    private PeopleController people() {
        return (PeopleController) made.computeIfAbsent(Destination.PEOPLE, place -> {
            PeopleModel model = new PeopleModel(workspace, kit);
            PeopleFiles files = new PeopleFiles(workspace, kit);
            ErasingModel erasing =
                    new ErasingModel(workspace, DataFolder.ofUser().logs(), kit, this::closeMinutes);
            return new PeopleController(model, files, erasing, kit, navigator);
        });
    }
}
