package org.rapporteur.followup.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Proposal;
import org.rapporteur.followup.Proposals;
import org.rapporteur.followup.Said;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.workspace.Workspace;

/** One follow-up: its ledger, what later minutes seem to say about it, and what can be done with that. */
public final class OneFollowUpModel {
    private final I18n texts = I18n.beside(OneFollowUpModel.class);
    private final Kit kit;
    private final FollowUpService service;
    private final Proposals proposals;
    private final LiveQuestion<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NONE);
    private Optional<FollowUp> wanted = Optional.empty();

    /**
     * What is on show.
     *
     * @param events its ledger
     * @param echoes where the minutes that raised it say it once more, in words
     * @param proposals lines of later minutes that seem to repeat or answer it, the likeliest first; none once it is closed
     */
    public record Shown(Optional<FollowUp> of, List<Event> events, List<String> echoes, List<Proposal> proposals) {
        static final Shown NONE = new Shown(Optional.empty(), List.of(), List.of(), List.of());
    }

    public OneFollowUpModel(Workspace workspace, Kit kit) {
        this.kit = kit;
        this.service = workspace.followUps();
        this.proposals = workspace.proposals();
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.FOLLOW_UPS, Change.MINUTES, Change.DIRECTORY),
                this::question,
                shown::set);
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows another one, or none. */
    public void show(Optional<FollowUp> selected) {
        if (selected.isEmpty()) {
            shown.set(Shown.NONE);
        }
        wanted = selected;
        question.ask();
    }

    /**
     * Moves the due of follow-ups as said today; undoable.
     *
     * @return what to tell of a phrase that names no date; then nothing is done
     */
    public Optional<String> moveDue(List<FollowUp> chosen, String phrase) {
        if (!phrase.isBlank() && service.due(phrase, service.today()).isEmpty()) {
            return Optional.of(texts.text("due.unreadable", phrase));
        }
        List<Long> ids = chosen.stream().map(FollowUp::id).toList();
        if (!ids.isEmpty()) {
            String name = texts.text("did.due", named(chosen), phrase.isBlank() ? texts.text("due.none") : phrase);
            new Deed<>(kit, name, () -> service.moveDue(ids, phrase, Said.on(service.today()), ""), service::takeBack)
                    .start();
        }
        return Optional.empty();
    }

    /** The line asks for the same again. */
    public void takeAsRepeat(Proposal proposal) {
        deed(texts.text("did.repeat", number(proposal)), () -> proposals.takeAsRepeat(uid(proposal), id(proposal)));
    }

    /** The line tells of it; the status is set if one is given. */
    public void takeAsAnswer(Proposal proposal, @Nullable Status status) {
        deed(
                texts.text("did.answer", number(proposal)),
                () -> proposals.takeAsAnswer(uid(proposal), id(proposal), status));
    }

    /** The line has nothing to do with it, for good. */
    public void dismiss(Proposal proposal) {
        deed(texts.text("did.apart", number(proposal)), () -> proposals.dismiss(uid(proposal), id(proposal)));
    }

    private void deed(String name, Callable<Proposals.Taken> work) {
        new Deed<>(kit, name, work, proposals::undo).start();
    }

    private static int number(Proposal proposal) {
        return proposal.followUp().number();
    }

    private static String uid(Proposal proposal) {
        return proposal.line().blockUid();
    }

    private static long id(Proposal proposal) {
        return proposal.followUp().id();
    }

    private String named(List<FollowUp> chosen) {
        return chosen.size() == 1
                ? texts.text("one", chosen.getFirst().number())
                : texts.text("several", chosen.size());
    }

    private Callable<Shown> question() {
        Optional<FollowUp> of = wanted;
        return () -> of.map(followUp -> new Shown(
                        of,
                        service.events(followUp.id()),
                        proposals.echoes(followUp.id()),
                        followUp.status().isPending() ? proposals.of(followUp) : List.of()))
                .orElse(Shown.NONE);
    }
}
