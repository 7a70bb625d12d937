package org.rapporteur.meeting.ui.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.fx.SaveState;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.importing.HeaderLine;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.recognition.Due;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Changes.Subscription;
import org.rapporteur.workspace.Workspace;

/** One meeting's minutes while they are taken: header and attendance, saving, and what is recognised in the text. */
public final class MinutesModel {
    private static final Duration READ_WITHIN = Duration.ofMillis(50);

    private final I18n texts = I18n.beside(MinutesModel.class);
    private final Workspace workspace;
    private final Kit kit;
    private final StatusBoard board;
    private final MinutesFiles files;
    private final ReadOnlyObjectWrapper<MeetingState> state;
    private final long meetingId;
    private final ReadOnlyObjectWrapper<Header> header;
    private final ReadOnlyObjectWrapper<List<Attendee>> attendance;
    private final ReadOnlyObjectWrapper<MinutesOverview> overview = new ReadOnlyObjectWrapper<>(MinutesOverview.EMPTY);
    private final Annotator annotator = new Annotator();
    private final ReviewModel review;
    private final LastTimeModel lastTime;
    private final Autosave autosave;
    private final Lane reading;
    private Supplier<Optional<List<Block>>> text;
    private String nextMeetingSaid;
    private KnownNames names = KnownNames.NONE;
    private boolean readingSoon;
    private MinutesReading reader;
    private Subscription subscription = () -> {};

    public MinutesModel(Workspace workspace, Kit kit, Clock clock, Meeting meeting) {
        this.workspace = workspace;
        this.kit = kit;
        this.meetingId = meeting.id();
        Minutes minutes = meeting.minutes();
        board = new StatusBoard(workspace.followUps(), kit, meetingId, this::readAgain);
        files = new MinutesFiles(workspace, kit, clock);
        state = new ReadOnlyObjectWrapper<>(meeting.state());
        header = new ReadOnlyObjectWrapper<>(minutes.header());
        attendance = new ReadOnlyObjectWrapper<>(minutes.attendance());
        text = () -> Optional.of(minutes.blocks());
        nextMeetingSaid = NextMeetingText.in(minutes.blocks());
        reader = new MinutesReading(names.recogniser(), date());
        reading = kit.background().lane();
        review = new ReviewModel(workspace, kit, meetingId, this::date);
        lastTime = new LastTimeModel(workspace, kit, meetingId, this::date);
        autosave = new Autosave(
                kit.background(),
                clock,
                workspace.meetings()::save,
                new Autosave.Subject(meetingId, minutes, this::current));
    }

    /** Where the text comes from: the control; empty while what stands there is not decided yet. */
    public void follow(Supplier<Optional<List<Block>>> blocks) {
        text = blocks;
    }

    public void start() {
        subscription.close();
        subscription = workspace.database().changes().subscribe(changed -> kit.background()
                .onScreen(() -> heard(changed)));
        askVocabulary();
        askAttendance();
        board.ask(date());
        review.start();
        lastTime.start();
    }

    /** The screen goes off show: everything is written, answers under way are dropped. */
    public void stop() {
        subscription.close();
        flush();
        reading.drop();
        board.drop();
        review.stop();
        lastTime.stop();
    }

    /** What was promised before, and is answered now. */
    ReviewModel review() {
        return review;
    }

    /** What earlier minutes said. */
    LastTimeModel lastTime() {
        return lastTime;
    }

    /** The workspace is left for good: nothing is written any more. */
    public void end() {
        autosave.end();
    }

    public long meetingId() {
        return meetingId;
    }

    public ReadOnlyObjectProperty<MeetingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** True while the text may be changed: the workspace is open for writing and the minutes are not circulated yet. */
    public boolean isEditable() {
        return !workspace.database().isReadOnly()
                && (state.get() == MeetingState.PLANNED || state.get() == MeetingState.DRAFT);
    }

    /** Says where the minutes stand; what is circulated or published is frozen. Undoable. */
    public void setState(MeetingState wanted) {
        MeetingState before = state.get();
        if (before != wanted && !workspace.database().isReadOnly()) {
            flush();
            store(wanted);
            kit.undo().push(texts.text("did.state"), () -> store(before), () -> store(wanted));
        }
    }

    private void store(MeetingState wanted) {
        kit.background()
                .runInOrder(
                        () -> {
                            workspace.meetings().setState(meetingId, wanted);
                            return wanted;
                        },
                        state::set,
                        kit.notices()::failed);
    }

    public ReadOnlyObjectProperty<Header> headerProperty() {
        return header.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Attendee>> attendanceProperty() {
        return attendance.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MinutesOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return autosave.stateProperty();
    }

    public Header header() {
        return header.get();
    }

    /** The minutes as they are in the file. */
    public List<Block> savedBlocks() {
        return autosave.saved().blocks();
    }

    /** The text changed: it is read again within some 50 ms, once for all letters typed meanwhile, and written soon. */
    public void edited() {
        autosave.changed();
        if (!readingSoon) {
            readingSoon = true;
            kit.background().later(READ_WITHIN, () -> {
                readingSoon = false;
                followNextMeeting();
                readAgain();
            });
        }
    }

    /** What stands under "Next meeting" tells the header, and stands for itself as well. */
    private void followNextMeeting() {
        String said = text.get().map(NextMeetingText::in).orElse(nextMeetingSaid);
        if (!said.equals(nextMeetingSaid)) {
            nextMeetingSaid = said;
            Minutes now = new Minutes(header.get(), attendance.get(), List.of());
            HeaderLine.applied("Next meeting: " + said, now, names.vocabulary())
                    .ifPresent(after -> put(after.header()));
        }
    }

    public void flush() {
        autosave.flush();
    }

    /** Changes the header; undoable, and ignored where nothing changes. */
    public void setHeader(Header changed) {
        Header before = header.get();
        if (isBeforeItsPredecessor(changed)) {
            kit.notices()
                    .say(texts.text("header.order", Days.full(changed.date()), Days.full(changed.previousMinutes())));
        } else if (!before.equals(changed)) {
            put(changed);
            kit.undo().push(texts.text("did.header"), () -> put(before), () -> put(changed));
        }
    }

    private static boolean isBeforeItsPredecessor(Header changed) {
        LocalDate previous = changed.previousMinutes();
        return previous != null && changed.date() != null && !changed.date().isAfter(previous);
    }

    /** Changes who is there; undoable. */
    public void setAttendance(List<Attendee> changed) {
        List<Attendee> before = attendance.get();
        if (!before.equals(changed)) {
            put(changed);
            kit.undo().push(texts.text("did.attendance"), () -> put(before), () -> put(changed));
        }
    }

    /** Marks the action of a block done, or open again; undoable. Does nothing for a block that is no action. */
    public void toggleDone(String blockUid) {
        board.toggleDone(blockUid);
    }

    /** True once the block's action is in the file and known here as a follow-up. */
    public boolean knows(String blockUid) {
        return board.knows(blockUid);
    }

    /** The names known in this workspace; they come from the file soon after {@link #start()}. */
    KnownNames names() {
        return names;
    }

    /** The reading of an action now; null for other blocks. */
    public org.rapporteur.recognition.@Nullable Recognition action(Block block) {
        return reader.read(List.of(block)).getFirst().action();
    }

    /** What words typed as a due mean on this meeting's date. */
    public Optional<Due> due(String words) {
        return names.recogniser().due(words, date());
    }

    /**
     * Takes over a line that is a header field ("Location: …", "Present: …").
     *
     * @return what was done, not yet on the undo stack; empty for a line that is none
     */
    public Optional<UndoStack.Entry> takeHeaderLine(String line) {
        Minutes before = new Minutes(header.get(), attendance.get(), List.of());
        return HeaderLine.applied(line, before, names.vocabulary())
                .filter(after -> after.header().date() != null)
                .map(after -> {
                    put(after);
                    return new UndoStack.Entry(texts.text("did.header"), () -> put(before), () -> put(after));
                });
    }

    /** Writes the minutes as they stand as a Word document. */
    public void export(ActionLayout layout, Path target) {
        current().ifPresent(minutes -> files.export(minutes, new ActionReader(names.recogniser()), layout, target));
    }

    /** Writes a copy of the whole workspace elsewhere, with what could not be saved in it. */
    public void saveCopy(Path target) {
        files.saveCopy(autosave.unsaved().orElse(null), target);
    }

    private void put(Header changed) {
        boolean moved = !Objects.equals(header.get().date(), changed.date());
        boolean nextMoved = !Objects.equals(header.get().next(), changed.next());
        header.set(changed);
        if (moved) {
            reader = new MinutesReading(names.recogniser(), date());
        }
        if (moved || nextMoved) {
            readAgain();
        }
        autosave.changed();
    }

    private void put(Minutes changed) {
        put(changed.header());
        put(changed.attendance());
    }

    private void put(List<Attendee> changed) {
        attendance.set(changed);
        autosave.changed();
    }

    private LocalDate date() {
        return Objects.requireNonNull(header.get().date(), "a stored meeting has a date");
    }

    private Optional<Minutes> current() {
        return text.get().map(blocks -> new Minutes(header.get(), attendance.get(), blocks));
    }

    private void heard(Set<Change> changed) {
        if (changed.contains(Change.DIRECTORY)) {
            askVocabulary();
        }
        if (changed.contains(Change.MEETINGS)) {
            askAttendance();
        }
        if (changed.contains(Change.FOLLOW_UPS)) {
            board.ask(date());
        }
    }

    private void askVocabulary() {
        kit.background()
                .run(
                        () -> KnownNames.of(workspace.directory()),
                        known -> {
                            names = known;
                            reader = new MinutesReading(known.recogniser(), date());
                            readAgain();
                        },
                        kit.notices()::failed);
    }

    /** Another screen may have noted who was present; what was changed here and is not in the file yet goes first. */
    private void askAttendance() {
        kit.background()
                .runInOrder(
                        () -> autosave.attended(workspace.meetings().attendance(meetingId)),
                        taken -> taken.filter(change ->
                                        attendance.get().equals(change.before().attendance()))
                                .ifPresent(
                                        change -> attendance.set(change.after().attendance())),
                        kit.notices()::failed);
    }

    private void readAgain() {
        text.get().ifPresent(blocks -> {
            MinutesReading with = reader;
            Header above = header.get();
            Map<String, Status> known = board.statuses();
            reading.run(
                    () -> annotator.overview(blocks, with.read(blocks), above, known),
                    overview::set,
                    kit.notices()::failed);
        });
    }
}
