package org.rapporteur.app;

import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.navigation.Route;

/** The places in the rail, in order. */
enum Destination {
    OVERVIEW("grid"),
    MEETINGS("file-text"),
    FOLLOW_UPS("check-square"),
    TOPICS("align-left"),
    ORGANISATIONS("home"),
    PEOPLE("users");

    private final String icon;

    Destination(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /** Where a press in the rail leads. */
    Route route() {
        return switch (this) {
            case OVERVIEW -> new Route.Overview();
            case MEETINGS -> new Route.Meetings();
            case FOLLOW_UPS -> new Route.FollowUps(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN));
            case TOPICS -> new Route.Topics("");
            case ORGANISATIONS -> new Route.Organisations("");
            case PEOPLE -> new Route.People("");
        };
    }

    /** The place in the rail under which a route lies. */
    static Destination of(Route route) {
        return switch (route) {
            case Route.Overview overview -> OVERVIEW;
            case Route.Figures figures -> OVERVIEW;
            case Route.Meetings meetings -> MEETINGS;
            case Route.Meeting meeting -> MEETINGS;
            case Route.Import files -> MEETINGS;
            case Route.FollowUps followUps -> FOLLOW_UPS;
            case Route.Saved saved -> FOLLOW_UPS;
            case Route.ReturnedTracker tracker -> FOLLOW_UPS;
            case Route.Chase chase -> FOLLOW_UPS;
            case Route.Circulate circulate -> MEETINGS;
            case Route.Topics topics -> TOPICS;
            case Route.Organisations organisations -> ORGANISATIONS;
            case Route.People people -> PEOPLE;
            case Route.ImportContacts files -> PEOPLE;
            case Route.DoubleContacts doubles -> PEOPLE;
            case Route.UnknownNames names -> ORGANISATIONS;
            case Route.Matrix matrix -> matrix.kind() == Route.Matrix.Kind.ATTENDANCE ? ORGANISATIONS : PEOPLE;
        };
    }
}
