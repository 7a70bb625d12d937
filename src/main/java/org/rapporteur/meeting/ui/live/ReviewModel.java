package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Proposals;
import org.rapporteur.followup.Said;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.shared.Change;
import org.rapporteur.workspace.Workspace;

/**
 * The round of review of one meeting: what was promised before and is still open, and what is said about it. What is said is
 * written into the minutes as well if the user wants; both together are one step of undo.
 */
final class ReviewModel {
    private static final String WRITE = "review.write";
    private static final String BY_TOPIC = "review.byTopic";

    private final I18n texts = I18n.beside(ReviewModel.class);
    private final Kit kit;
    private final FollowUpService service;
    private final Proposals proposals;
    private final long meetingId;
    private final Supplier<LocalDate> day;
    private final LiveQuestion<Answer> question;
    private final ReadOnlyObjectWrapper<List<ReviewRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty writing;
    private final BooleanProperty byTopic;
    private Answer answer = new Answer(List.of(), Set.of(), Map.of());
    private BiFunction<@Nullable String, String, Optional<String>> line = (below, words) -> Optional.empty();

    /**
     * What was found.
     *
     * @param reviewed keys of follow-ups that something was said about at this meeting
     * @param lines the blocks that stand for follow-ups in these minutes
     */
    private record Answer(List<FollowUp> pending, Set<Long> reviewed, Map<Long, String> lines) {}

    /** @param day the meeting's date, against which dues are read */
    ReviewModel(Workspace workspace, Kit kit, long meetingId, Supplier<LocalDate> day) {
        this.kit = kit;
        this.service = workspace.followUps();
        this.proposals = workspace.proposals();
        this.meetingId = meetingId;
        this.day = day;
        this.writing = remembered(WRITE, true);
        this.byTopic = remembered(BY_TOPIC, false);
        byTopic.addListener((property, old, now) -> show());
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.FOLLOW_UPS, Change.MEETINGS, Change.DIRECTORY),
                this::question,
                found -> {
                    answer = found;
                    show();
                });
    }

    private BooleanProperty remembered(String name, boolean otherwise) {
        BooleanProperty property =
                new SimpleBooleanProperty(Boolean.parseBoolean(kit.settings().get(name, String.valueOf(otherwise))));
        property.addListener((observed, old, now) -> kit.settings().put(name, now));
        return property;
    }

    void start() {
        question.start();
    }

    void stop() {
        question.stop();
    }

    /**
     * How a line is written into the minutes.
     *
     * @param write gets the block to write below (null: the one at the caret) and the words; gives the new block's uid, or
     *     nothing where the minutes cannot be changed
     */
    void onLine(BiFunction<@Nullable String, String, Optional<String>> write) {
        line = write;
    }

    ReadOnlyObjectProperty<List<ReviewRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether answers are written into the minutes; remembered. */
    BooleanProperty writingProperty() {
        return writing;
    }

    /** Grouped by topic in place of agency; remembered. */
    BooleanProperty byTopicProperty() {
        return byTopic;
    }

    /** The block that stands for a follow-up in these minutes. */
    Optional<String> lineOf(FollowUp followUp) {
        return Optional.ofNullable(answer.lines().get(followUp.id()));
    }

    /** Says how far it has come. The note is a reason, and may be blank. */
    void setStatus(FollowUp followUp, Status status, String note) {
        if (followUp.status() == status) {
            addNote(followUp, note.isBlank() ? texts.text("review.still." + status) : note);
            return;
        }
        String words = texts.text("status.said." + status);
        say(
                followUp,
                note.isBlank() ? words : texts.text("review.because", words, note.strip()),
                said -> service.setStatus(List.of(followUp.id()), status, note, said));
    }

    /**
     * Moves the due; the phrase is read against the meeting's date.
     *
     * @return what to tell of a phrase that names no date; then nothing is done
     */
    Optional<String> moveDue(FollowUp followUp, String phrase) {
        if (service.due(phrase, day.get()).isEmpty()) {
            return Optional.of(texts.text("review.due.unreadable", phrase));
        }
        String was = followUp.due() == null ? "" : followUp.due().phrase();
        say(
                followUp,
                was.isEmpty() ? texts.text("review.due.first", phrase) : texts.text("review.due.moved", phrase, was),
                said -> service.moveDue(List.of(followUp.id()), phrase, said, ""));
        return Optional.empty();
    }

    /** Adds what was said. */
    void addNote(FollowUp followUp, String note) {
        if (!note.isBlank()) {
            say(followUp, note.strip(), said -> service.addNote(List.of(followUp.id()), note, said));
        }
    }

    private void say(FollowUp followUp, String words, Function<Said, List<Long>> deed) {
        String name = texts.text("review.line", followUp.number(), words);
        Optional<String> written = writing.get() ? write(followUp, words, name) : Optional.empty();
        Said said = new Said(day.get(), meetingId, written.orElse(null));
        AtomicReference<List<Long>> lines = new AtomicReference<>(List.of());
        Runnable work = () -> kit.background()
                .runInOrder(
                        () -> {
                            written.ifPresent(uid -> proposals.tells(uid, followUp.id()));
                            return deed.apply(said);
                        },
                        lines::set,
                        kit.notices()::failed);
        Runnable back = () -> kit.background()
                .runInOrder(
                        () -> {
                            // Read here, on the lane, so that the deed before it has set the lines.
                            service.takeBack(lines.get());
                            return lines;
                        },
                        done -> {},
                        kit.notices()::failed);
        if (written.isPresent()) {
            kit.undo().amend(text -> new UndoStack.Entry(name, both(text.undo(), back), both(text.redo(), work)));
        } else {
            kit.undo().push(name, back, work);
        }
        work.run();
        kit.notices().done(name, kit.undo());
    }

    /** Below the line that stands for it the number is enough; elsewhere nobody knows follow-ups by their numbers. */
    private Optional<String> write(FollowUp followUp, String words, String brief) {
        String uid = lineOf(followUp).orElse(null);
        return line.apply(
                uid,
                uid != null
                        ? brief
                        : texts.text(
                                "review.line.whole",
                                followUp.number(),
                                followUp.text().replaceFirst("[.\\s]+$", ""),
                                words));
    }

    private static Runnable both(Runnable one, Runnable other) {
        return () -> {
            one.run();
            other.run();
        };
    }

    private Callable<Answer> question() {
        LocalDate on = day.get();
        return () -> {
            List<FollowUp> pending = service.find(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), on).stream()
                    .filter(one -> one.raisedOn().isBefore(on))
                    .toList();
            return new Answer(pending, service.spokenOf(meetingId), proposals.reviewLines(meetingId));
        };
    }

    private void show() {
        rows.set(ReviewRow.rows(answer.pending(), day.get(), answer.reviewed(), this::group));
    }

    private String group(FollowUp followUp) {
        if (byTopic.get()) {
            return followUp.topic() == null ? texts.text("review.noTopic") : followUp.topic();
        }
        return followUp.owners().isEmpty()
                ? texts.text("review.nobody")
                : followUp.owners().getFirst().name();
    }
}
