package org.rapporteur.followup.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** What can be done with follow-ups, with the questions that it takes. */
final class FollowUpDeeds {
    private final I18n texts = I18n.beside(FollowUpDeeds.class);
    private final FollowUpsModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Supplier<List<FollowUp>> selected;

    /** @param selected the follow-ups that are selected now */
    FollowUpDeeds(FollowUpsModel model, Kit kit, Navigator navigator, Supplier<List<FollowUp>> selected) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.selected = selected;
    }

    /**
     * What can be done with the selected rows; the first is what Enter does. A status is offered to those that have
     * another one.
     *
     * @param some true while something is selected
     * @param selection changes whenever the selected rows do
     */
    List<Command> ofRows(ObservableBooleanValue some, Observable selection) {
        return List.of(
                Command.of(texts, "followup.minutes", "corner-down-right", "Enter", some, this::openMinutes),
                Command.of(
                        texts, "followup.done", "check", "D", changing(Status.DONE, selection), () -> set(Status.DONE)),
                Command.of(
                        texts,
                        "followup.progress",
                        "play",
                        "P",
                        changing(Status.IN_PROGRESS, selection),
                        () -> set(Status.IN_PROGRESS)),
                Command.of(
                        texts,
                        "followup.reopen",
                        "rotate-ccw",
                        "O",
                        changing(Status.OPEN, selection),
                        () -> set(Status.OPEN)),
                Command.of(
                        texts,
                        "followup.drop",
                        "slash",
                        null,
                        changing(Status.DROPPED, selection),
                        () -> set(Status.DROPPED)));
    }

    private ObservableBooleanValue changing(Status status, Observable selection) {
        return Bindings.createBooleanBinding(
                () -> selected.get().stream().anyMatch(one -> one.status() != status), selection);
    }

    /** Writes reminders, about the agencies of what is selected or else those that are filtered by. */
    Command chase() {
        return Command.of(texts, "followup.chase", "send", null, this::goChasing);
    }

    /** A page about the only agency that is filtered by. */
    Command brief() {
        ObservableBooleanValue one = Bindings.createBooleanBinding(() -> agency().isPresent(), model.queryProperty());
        return Command.of(texts, "followup.brief", "file-text", null, one, this::writeBrief);
    }

    /** Reads a tracker that came back filled in. */
    Command takeBack() {
        return Command.of(
                texts,
                "followup.returned",
                "download",
                null,
                () -> navigator.go(new Route.ReturnedTracker(Optional.empty())));
    }

    private void openMinutes() {
        selected.get().stream()
                .findFirst()
                .ifPresent(one -> navigator.go(new Route.Meeting(one.meetingId(), one.blockUid())));
    }

    private void set(Status status) {
        model.setStatus(selected.get(), status);
    }

    private void goChasing() {
        List<String> agencies = selected.get().stream()
                .flatMap(one -> one.owners().stream())
                .filter(owner -> owner.kind() == OwnerKind.ORGANISATION)
                .map(Owner::name)
                .distinct()
                .toList();
        navigator.go(new Route.Chase(agencies.isEmpty() ? filteredBy() : agencies));
    }

    private List<String> filteredBy() {
        return model.queryProperty().get().values("agency");
    }

    private Optional<String> agency() {
        List<String> agencies = filteredBy();
        return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
    }

    private void writeBrief() {
        agency().ifPresent(agency -> kit.dialogs()
                .saveFile(
                        texts.text("brief"),
                        texts.text("brief.name", agency).replaceAll("[\\\\/:*?\"<>|]", "-") + ".docx",
                        FileKind.of(texts.text("brief.word"), "docx"))
                .ifPresent(target -> model.brief(agency, target)));
    }
}
