package org.rapporteur.app;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.directory.ui.OrganisationsController;
import org.rapporteur.directory.ui.OrganisationsModel;
import org.rapporteur.directory.ui.PeopleController;
import org.rapporteur.directory.ui.PeopleModel;
import org.rapporteur.followup.ui.FollowUpsController;
import org.rapporteur.followup.ui.FollowUpsModel;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Screen;
import org.rapporteur.meeting.ui.MeetingsController;
import org.rapporteur.meeting.ui.MeetingsModel;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.overview.ui.OverviewController;
import org.rapporteur.overview.ui.OverviewModel;
import org.rapporteur.workspace.Workspace;

/** The screens over one open workspace; each is made when it is first gone to, and kept. */
final class Screens {
    private final Workspace workspace;
    private final Kit kit;
    private final Navigator navigator;
    private final Map<Destination, Screen> made = new EnumMap<>(Destination.class);

    Screens(Workspace workspace, Kit kit, Navigator navigator) {
        this.workspace = workspace;
        this.kit = kit;
        this.navigator = navigator;
    }

    /** The screen of a route, ready to be shown. */
    Screen at(Route route) {
        return switch (route) {
            case Route.Overview overview -> overview();
            case Route.Meetings meetings -> meetings();
            case Route.Meeting meeting -> meetings();
            case Route.Import files -> meetings();
            case Route.FollowUps followUps -> followUps().filteredBy(followUps.filter());
            case Route.Organisations organisations -> organisations().filteredBy(organisations.words());
            case Route.People people -> people().filteredBy(people.words());
        };
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

    private FollowUpsController followUps() {
        return (FollowUpsController) made.computeIfAbsent(
                Destination.FOLLOW_UPS,
                place -> new FollowUpsController(new FollowUpsModel(workspace, kit), kit, navigator));
    }

    private OrganisationsController organisations() {
        return (OrganisationsController) made.computeIfAbsent(
                Destination.ORGANISATIONS,
                place -> new OrganisationsController(new OrganisationsModel(workspace, kit), kit));
    }

    private PeopleController people() {
        return (PeopleController) made.computeIfAbsent(
                Destination.PEOPLE, place -> new PeopleController(new PeopleModel(workspace, kit), kit));
    }
}
