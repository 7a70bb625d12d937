package org.rapporteur.meeting.ui.live;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Proposal;
import org.rapporteur.followup.Proposals;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Changes.Subscription;
import org.rapporteur.topic.NearTopics;
import org.rapporteur.topic.Passage;
import org.rapporteur.topic.TopicService;
import org.rapporteur.workspace.Workspace;

/**
 * What earlier minutes said about the heading at the caret, the topic that it seems to belong to, and the open follow-ups
 * that lines of these minutes seem to repeat or answer.
 */
final class LastTimeModel {
    /** While somebody types, the workspace is asked at most this often. */
    private static final Duration AT_MOST = Duration.ofMillis(1200);

    private final I18n texts = I18n.beside(LastTimeModel.class);
    private final Workspace workspace;
    private final TopicService topics;
    private final Proposals proposals;
    private final Kit kit;
    private final long meetingId;
    private final Supplier<LocalDate> day;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private Subscription subscription = () -> {};
    private String heading = "";
    private boolean askingSoon;

    /**
     * What was found.
     *
     * @param heading the words of the heading; empty above the first one
     * @param last what was said the last time; null when it is new
     * @param near the topic that the heading seems to be about; null when there is none
     * @param proposals of all lines of these minutes, the likeliest first
     */
    record Answer(String heading, @Nullable Passage last, NearTopics.@Nullable Near near, List<Proposal> proposals) {
        static final Answer NONE = new Answer("", null, null, List.of());
    }

    LastTimeModel(Workspace workspace, Kit kit, long meetingId, Supplier<LocalDate> day) {
        this.workspace = workspace;
        this.topics = workspace.topics();
        this.proposals = workspace.proposals();
        this.kit = kit;
        this.meetingId = meetingId;
        this.day = day;
        this.lane = kit.background().lane();
    }

    void start() {
        subscription.close();
        subscription = workspace.database().changes().subscribe(this::heard);
        ask();
    }

    void stop() {
        subscription.close();
        lane.drop();
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The caret stands under another heading, or its words changed. */
    void at(String words) {
        if (!words.equals(heading)) {
            heading = words;
            askSoon();
        }
    }

    /** The heading belongs to the topic that it is near to; undoable. */
    void takeNear(NearTopics.Near near) {
        String own = heading;
        new Deed<>(kit, texts.text("did.topic", own, near.topic()), () -> topics.merge(own, near.topic()), topics::part)
                .start();
    }

    /** The heading is about something else; undoable. */
    void dismissNear(NearTopics.Near near) {
        String own = heading;
        Deed.of(
                        kit,
                        texts.text("did.topic.apart", own),
                        () -> topics.setApart(own, near.topic()),
                        () -> topics.forgetApart(own, near.topic()))
                .start();
    }

    void takeAsRepeat(Proposal proposal) {
        deed(
                texts.text("did.repeat", proposal.followUp().number()),
                () -> proposals.takeAsRepeat(
                        proposal.line().blockUid(), proposal.followUp().id()));
    }

    void takeAsAnswer(Proposal proposal, @Nullable Status status) {
        deed(
                texts.text("did.answer", proposal.followUp().number()),
                () -> proposals.takeAsAnswer(
                        proposal.line().blockUid(), proposal.followUp().id(), status));
    }

    void dismiss(Proposal proposal) {
        deed(
                texts.text("did.apart", proposal.followUp().number()),
                () -> proposals.dismiss(
                        proposal.line().blockUid(), proposal.followUp().id()));
    }

    private void deed(String name, Callable<Proposals.Taken> work) {
        new Deed<>(kit, name, work, proposals::undo).start();
    }

    private void heard(Set<Change> changed) {
        kit.background().onScreen(this::askSoon);
    }

    private void askSoon() {
        if (!askingSoon) {
            askingSoon = true;
            kit.background().later(AT_MOST, () -> {
                askingSoon = false;
                ask();
            });
        }
    }

    private void ask() {
        String words = heading;
        LocalDate on = day.get();
        lane.run(() -> found(words, on), answer::set, kit.notices()::failed);
    }

    private Answer found(String words, LocalDate on) {
        List<Proposal> all = proposals.ofMeeting(meetingId);
        if (words.isBlank() || SectionTitles.isActions(words) || SectionTitles.isNextMeeting(words)) {
            return new Answer("", null, null, all);
        }
        Optional<Passage> last = topics.lastBefore(words, on);
        return new Answer(words, last.orElse(null), topics.near(words).orElse(null), all);
    }
}
