package org.rapporteur.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rapporteur.directory.Organisation;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Commands;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.search.Hit;
import org.rapporteur.shared.Folding;
import org.rapporteur.workspace.Workspace;

/** The palette: words typed into it find commands, and everything in the workspace. */
final class PaletteModel {
    private static final int MOST_COMMANDS = 8;
    private static final int MOST_HITS = 40;

    private final I18n texts = I18n.beside(PaletteModel.class);
    private final Commands commands;
    private final Supplier<Optional<Workspace>> workspace;
    private final Navigator navigator;
    private final Kit kit;
    private final Elsewhere elsewhere;
    private final Lane lane;
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty withCommands = new SimpleBooleanProperty(true);
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    PaletteModel(Kit kit, Commands commands, Navigator navigator, Supplier<Optional<Workspace>> workspace) {
        this.kit = kit;
        this.commands = commands;
        this.navigator = navigator;
        this.workspace = workspace;
        this.elsewhere = new Elsewhere(commands, navigator);
        this.lane = kit.background().lane();
        words.addListener((property, old, now) -> ask());
    }

    /** Starts afresh. */
    void open(boolean offerCommands) {
        withCommands.set(offerCommands);
        words.set("");
        ask();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    private void ask() {
        String asked = words.get().strip();
        List<Entry> matching = withCommands.get()
                ? Stream.concat(commands(asked).stream(), elsewhere(asked).stream())
                        .toList()
                : List.of();
        entries.setAll(matching);
        Optional<Workspace> open = workspace.get();
        if (asked.isEmpty() || open.isEmpty()) {
            lane.drop();
            return;
        }
        lane.run(
                () -> find(open.get(), asked),
                found -> {
                    List<Entry> all = new ArrayList<>(matching);
                    all.addAll(found);
                    entries.setAll(all);
                },
                kit.notices()::failed);
    }

    private List<Entry> commands(String asked) {
        String folded = Folding.fold(asked);
        return commands.all().stream()
                .filter(command -> command.enabled().get())
                .filter(command -> Stream.of(folded.split(" ", -1)).allMatch(Folding.fold(command.text())::contains))
                .limit(asked.isEmpty() ? Long.MAX_VALUE : MOST_COMMANDS)
                .map(command -> new Entry(command.icon(), command.text(), command.keyText(), command::run))
                .toList();
    }

    /** What other screens can do, behind what this one can; found by its place as well. */
    private List<Entry> elsewhere(String asked) {
        List<String> wanted = List.of(Folding.fold(asked).split(" ", -1));
        return workspace.get().isEmpty()
                ? List.of()
                : elsewhere.all().stream()
                        .filter(far -> wanted.stream().allMatch(Folding.fold(far.text() + " " + far.place())::contains))
                        .limit(asked.isEmpty() ? Long.MAX_VALUE : MOST_COMMANDS)
                        .map(far -> new Entry(far.icon(), far.text(), far.place(), far.deed()))
                        .toList();
    }

    private List<Entry> find(Workspace open, String asked) {
        String folded = Folding.fold(asked);
        List<Entry> found = new ArrayList<>();
        open.meetings().meetings(open.followUps().today()).stream()
                .filter(meeting -> Folding.fold(Days.full(meeting.date()) + " " + meeting.place())
                        .contains(folded))
                .map(this::meeting)
                .forEach(found::add);
        owing(open, folded).forEach(found::add);
        open.search().find(asked, MOST_HITS).stream()
                .filter(hit -> hit.kind() != Hit.Kind.ORGANISATION)
                .map(hit -> hit(hit, asked))
                .forEach(found::add);
        return found;
    }

    /** What an agency owes, found by its names and by the words around them; who is called as asked stands first. */
    private Stream<Entry> owing(Workspace open, String folded) {
        List<String> wanted = List.of(folded.split(" ", -1));
        return open.directory().organisations().stream()
                .filter(known -> owes(known, wanted))
                .sorted(Comparator.comparing(
                        known -> wanted.stream().noneMatch(Folding.fold(known.shortName())::startsWith)))
                .limit(MOST_COMMANDS)
                .map(known -> new Entry(
                        "check-square",
                        texts.text("palette.owes", known.shortName()),
                        known.name(),
                        () -> navigator.go(new Route.FollowUps(owedBy(known.shortName())))));
    }

    /** One word at least is the agency's own: "what" alone would find them all. */
    private boolean owes(Organisation known, List<String> wanted) {
        String names = names(known);
        String around = Folding.fold(texts.text("palette.owes", ""));
        return wanted.stream().anyMatch(names::contains)
                && wanted.stream().allMatch(word -> names.contains(word) || around.contains(word));
    }

    private static String names(Organisation known) {
        return Folding.fold(known.shortName() + " " + known.aliases());
    }

    private Entry meeting(MeetingSummary meeting) {
        return new Entry(
                "file-text",
                texts.text("palette.meeting", Days.full(meeting.date())),
                meeting.place(),
                () -> navigator.go(new Route.Meeting(meeting.id(), null)));
    }

    private Entry hit(Hit hit, String asked) {
        Long meeting = hit.meetingId();
        if (meeting == null) {
            return new Entry("user", hit.excerpt(), "", () -> navigator.go(new Route.People(asked)));
        }
        return new Entry(
                "corner-down-right",
                hit.excerpt(),
                Days.brief(hit.date()),
                () -> navigator.go(new Route.Meeting(meeting, hit.ref())));
    }

    private static FollowUpFilter owedBy(String agency) {
        return FollowUpFilter.ALL.withAgencies(List.of(agency)).withState(FollowUpFilter.State.OPEN);
    }
}
