package org.rapporteur.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.directory.ui.PeopleController;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.ui.FollowUpsController;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Commands;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.ui.MeetingsController;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.overview.ui.OverviewController;

/**
 * What the screens that are not on show can do, as far as it needs no selection: the palette leads there and does it. Words
 * and deeds stay those of the screen; only the id and the way to it are said here.
 */
final class Elsewhere {
    private final Commands commands;
    private final Navigator navigator;
    private final I18n window = I18n.beside(Elsewhere.class);

    Elsewhere(Commands commands, Navigator navigator) {
        this.commands = commands;
        this.navigator = navigator;
    }

    /**
     * A command of another place.
     *
     * @param id the screen's own
     * @param place its name in the side bar; empty where the text has it
     */
    record Far(String id, String icon, String text, String place, Runnable deed) {}

    /** All of them that the screen on show does not offer itself. */
    List<Far> all() {
        List<Far> far = List.of(
                at(OverviewController.class, "overview.figures", "bar-chart-2", new Route.Figures()),
                named(doing(OverviewController.class, "figures.report", "file-text", new Route.Figures())),
                doing(MeetingsController.class, "meeting.new", "plus", new Route.Meetings()),
                at(FollowUpsController.class, "followup.chase", "send", new Route.Chase(List.of())),
                at(
                        FollowUpsController.class,
                        "followup.returned",
                        "download",
                        new Route.ReturnedTracker(Optional.empty())),
                named(doing(
                        FollowUpsController.class,
                        "followup.export",
                        "upload",
                        new Route.FollowUps(FollowUpFilter.ALL))),
                doing(PeopleController.class, "organisation.new", "plus", new Route.Organisations("")),
                at(PeopleController.class, "organisation.names", "inbox", new Route.UnknownNames()),
                ofPeople("person.new", "user-plus"),
                at(PeopleController.class, "person.import", "download", new Route.ImportContacts(List.of())),
                ofPeople("person.export", "upload"),
                ofPeople("person.exportFull", "lock"),
                ofPeople("person.mailingList", "mail"),
                ofPeople("person.review", "clock"),
                at(PeopleController.class, "person.doubles", "copy", new Route.DoubleContacts()),
                at(PeopleController.class, "person.where", "map", new Route.Matrix(Route.Matrix.Kind.COUNTRIES)),
                at(
                        PeopleController.class,
                        "person.attendance",
                        "calendar",
                        new Route.Matrix(Route.Matrix.Kind.ATTENDANCE)),
                at(PeopleController.class, "person.skills", "award", new Route.Matrix(Route.Matrix.Kind.SKILLS)),
                ofMatrix("skills.read", "download", Route.Matrix.Kind.SKILLS),
                ofMatrix("skills.add", "plus", Route.Matrix.Kind.SKILLS),
                ofMatrix("skills.addProfile", "plus", Route.Matrix.Kind.SKILLS),
                ofMatrix("matrix.picture", "image", Route.Matrix.Kind.ATTENDANCE),
                ofMatrix("matrix.export", "upload", Route.Matrix.Kind.COUNTRIES),
                ofMatrix("matrix.export", "upload", Route.Matrix.Kind.ATTENDANCE),
                ofMatrix("matrix.export", "upload", Route.Matrix.Kind.SKILLS));
        List<String> here = commands.all().stream().map(Command::text).toList();
        return far.stream().filter(one -> !here.contains(one.text())).toList();
    }

    /** A place is all of the deed. */
    private Far at(Class<?> screen, String id, String icon, Route route) {
        return far(screen, id, icon, route, () -> navigator.go(route));
    }

    /** Goes to a place and does there what its screen offers. */
    private Far doing(Class<?> screen, String id, String icon, Route route) {
        return far(screen, id, icon, route, () -> goAndDo(route, id));
    }

    private Far ofPeople(String id, String icon) {
        return doing(PeopleController.class, id, icon, new Route.People(""));
    }

    private Far ofMatrix(String id, String icon, Route.Matrix.Kind kind) {
        Route route = new Route.Matrix(kind);
        I18n texts = I18n.beside(PeopleController.class);
        String place = texts.text("matrix." + kind.name().toLowerCase(Locale.ROOT));
        return named(new Far(id, icon, texts.text("command." + id), place, () -> goAndDo(route, id)));
    }

    /** With the place in front, where the words alone do not tell what is meant: "Skills: Export to Excel…". */
    private Far named(Far far) {
        return new Far(far.id(), far.icon(), window.text("palette.at", far.place(), far.text()), "", far.deed());
    }

    private void goAndDo(Route route, String id) {
        navigator.go(route);
        commands.find(id).ifPresent(Command::run);
    }

    private Far far(Class<?> screen, String id, String icon, Route route, Runnable deed) {
        String text = I18n.beside(screen).text("command." + id);
        return new Far(id, icon, text, window.text("rail." + Destination.of(route)), deed);
    }
}
