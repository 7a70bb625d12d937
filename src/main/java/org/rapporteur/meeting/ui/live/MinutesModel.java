package org.rapporteur.meeting.ui.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactService;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.SaveState;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Changes.Subscription;
import org.rapporteur.workspace.Workspace;

/** One meeting's minutes while they are taken: their parts, their state, and saving. */
public final class MinutesModel {
    private static final Duration READ_WITHIN = Duration.ofMillis(50);

    private final I18n texts = I18n.beside(MinutesModel.class);
    private final Workspace workspace;
    private final Kit kit;
    private final long meetingId;
    private final ReadOnlyObjectWrapper<MeetingState> state;
    private final HeadModel head;
    private final ReadingModel reading;
    private final StatusBoard board;
    private final ReviewModel review;
    private final LastTimeModel lastTime;
    private final MinutesFiles files;
    private final Autosave autosave;
    private Supplier<Optional<List<Block>>> text;
    private boolean readingSoon;
    private Subscription subscription = () -> {};

    public MinutesModel(Workspace workspace, Kit kit, Clock clock, Meeting meeting) {
        this.workspace = workspace;
        this.kit = kit;
        this.meetingId = meeting.id();
        Minutes minutes = meeting.minutes();
        text = () -> Optional.of(minutes.blocks());
        state = new ReadOnlyObjectWrapper<>(meeting.state());
        files = new MinutesFiles(workspace, kit, clock);
        head = new HeadModel(kit, minutes, () -> reading().names().vocabulary(), this::headChanged);
        board = new StatusBoard(
                workspace.followUps(), kit, meetingId, () -> reading().again());
        reading = new ReadingModel(kit, workspace.directory(), this::current, board, head.date());
        review = new ReviewModel(workspace, kit, meetingId, head::date);
        lastTime = new LastTimeModel(workspace, kit, meetingId, head::date);
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
        reading.askNames();
        askAttendance();
        askState();
        board.ask(head.date());
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

    /** The workspace is left for good: nothing is written any more. */
    public void end() {
        autosave.end();
    }

    /** What stands above the text. */
    HeadModel head() {
        return head;
    }

    /** What is recognised in the text. */
    ReadingModel reading() {
        return reading;
    }

    /** What was promised before, and is answered now. */
    ReviewModel review() {
        return review;
    }

    /** What earlier minutes said. */
    LastTimeModel lastTime() {
        return lastTime;
    }

    public long meetingId() {
        return meetingId;
    }

    public ReadOnlyObjectProperty<MeetingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return autosave.stateProperty();
    }

    /** True while the text may be changed: the workspace is open for writing and the minutes are not circulated yet. */
    public boolean isEditable() {
        return !workspace.database().isReadOnly()
                && (state.get() == MeetingState.PLANNED || state.get() == MeetingState.DRAFT);
    }

    /** Opens minutes that went out, for a reason; what went out stays as a version. Undoable. */
    public void reopen(String reason) {
        new Deed<>(
                        kit,
                        texts.text("did.reopen"),
                        () -> workspace.circulation().reopen(meetingId, reason),
                        workspace.circulation()::takeBack)
                .start();
    }

    /** Makes a contact of somebody who came for the first time; undoable. */
    void addGuest(Contact guest) {
        ContactService contacts = workspace.people().contacts();
        new Deed<>(kit, texts.text("did.guest", guest.name()), () -> contacts.take(List.of(guest)), contacts::delete)
                .again(contacts::restore)
                .start();
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
                text.get().ifPresent(head::follow);
                reading.again();
            });
        }
    }

    public void flush() {
        autosave.flush();
    }

    /** Marks the action of a block done, or open again; undoable. Does nothing for a block that is no action. */
    public void toggleDone(String blockUid) {
        board.toggleDone(blockUid);
    }

    /** True once the block's action is in the file and known here as a follow-up. */
    public boolean knows(String blockUid) {
        return board.knows(blockUid);
    }

    /** Writes the minutes as they stand as a Word document. */
    public void export(ActionLayout layout, Path target) {
        ActionReader reader = new ActionReader(reading.names().recogniser());
        current().ifPresent(minutes -> files.export(minutes, reader, layout, target));
    }

    /** Writes a copy of the whole workspace elsewhere, with what could not be saved in it. */
    public void saveCopy(Path target) {
        files.saveCopy(autosave.unsaved().orElse(null), target);
    }

    private Optional<Minutes> current() {
        return text.get().map(head::over);
    }

    private void headChanged(boolean datesMoved) {
        if (datesMoved) {
            reading.afresh();
        }
        autosave.changed();
    }

    private void heard(Set<Change> changed) {
        if (changed.contains(Change.DIRECTORY)) {
            reading.askNames();
        }
        if (changed.contains(Change.MEETINGS)) {
            askAttendance();
            askState();
        }
        if (changed.contains(Change.FOLLOW_UPS)) {
            board.ask(head.date());
        }
    }

    /** Another screen may have frozen the minutes or opened them. */
    private void askState() {
        kit.background().runInOrder(() -> workspace.meetings().state(meetingId), state::set, kit.notices()::failed);
    }

    /** Another screen may have noted who was present; what was changed here and is not in the file yet goes first. */
    private void askAttendance() {
        kit.background()
                .runInOrder(
                        () -> autosave.attended(
                                workspace.meetings().attendance().of(meetingId)),
                        taken -> taken.ifPresent(change -> head.attended(
                                change.before().attendance(), change.after().attendance())),
                        kit.notices()::failed);
    }
}
