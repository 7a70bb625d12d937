package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.importing.head.HeaderLine;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Vocabulary;

/** What stands above the text of minutes: header and attendance, set in their fields or said in the text. Undoable. */
final class HeadModel {
    private final I18n texts = I18n.beside(HeadModel.class);
    private final Kit kit;
    private final Supplier<Vocabulary> vocabulary;
    private final Consumer<Boolean> changed;
    private final ReadOnlyObjectWrapper<Header> header;
    private final ReadOnlyObjectWrapper<List<Attendee>> attendance;
    private String nextMeetingSaid;

    /**
     * The head of minutes as they are in the file.
     *
     * @param vocabulary the names known in the workspace
     * @param changed hears of each change; true when a date in it moved, so that the text reads differently
     */
    HeadModel(Kit kit, Minutes minutes, Supplier<Vocabulary> vocabulary, Consumer<Boolean> changed) {
        this.kit = kit;
        this.vocabulary = vocabulary;
        this.changed = changed;
        this.header = new ReadOnlyObjectWrapper<>(minutes.header());
        this.attendance = new ReadOnlyObjectWrapper<>(minutes.attendance());
        this.nextMeetingSaid = NextMeetingText.in(minutes.blocks());
    }

    ReadOnlyObjectProperty<Header> headerProperty() {
        return header.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Attendee>> attendanceProperty() {
        return attendance.getReadOnlyProperty();
    }

    Header header() {
        return header.get();
    }

    /** The meeting's day. */
    LocalDate date() {
        return Objects.requireNonNull(header.get().date(), "a stored meeting has a date");
    }

    /** Minutes with this head over the given text. */
    Minutes over(List<Block> blocks) {
        return new Minutes(header.get(), attendance.get(), blocks);
    }

    /** Changes the header; ignored where nothing changes, refused when the meeting would come before its predecessor. */
    void setHeader(Header wanted) {
        Header before = header.get();
        if (isBeforeItsPredecessor(wanted)) {
            kit.notices()
                    .say(texts.text("header.order", Days.full(wanted.date()), Days.full(wanted.previousMinutes())));
        } else if (!before.equals(wanted)) {
            put(wanted);
            kit.undo().push(texts.text("did.header"), () -> put(before), () -> put(wanted));
        }
    }

    /** Changes who is there; ignored where nothing changes. */
    void setAttendance(List<Attendee> wanted) {
        List<Attendee> before = attendance.get();
        if (!before.equals(wanted)) {
            put(wanted);
            kit.undo().push(texts.text("did.attendance"), () -> put(before), () -> put(wanted));
        }
    }

    /** Hears what another screen wrote about who attends; what was changed here meanwhile stays. */
    void attended(List<Attendee> before, List<Attendee> now) {
        if (attendance.get().equals(before)) {
            attendance.set(now);
        }
    }

    /**
     * Takes over a line that is a header field ("Location: …", "Present: …").
     *
     * @return what was done, not yet on the undo stack; empty for a line that is none
     */
    Optional<UndoStack.Entry> take(String line) {
        Minutes before = over(List.of());
        return HeaderLine.applied(line, before, vocabulary.get())
                .filter(after -> after.header().date() != null)
                .map(after -> {
                    put(after);
                    return new UndoStack.Entry(texts.text("did.header"), () -> put(before), () -> put(after));
                });
    }

    /** What stands under "Next meeting" tells the header, and stands for itself as well: undoing the text undoes this. */
    void follow(List<Block> blocks) {
        String said = NextMeetingText.in(blocks);
        if (!said.equals(nextMeetingSaid)) {
            nextMeetingSaid = said;
            HeaderLine.applied("Next meeting: " + said, over(List.of()), vocabulary.get())
                    .ifPresent(after -> put(after.header()));
        }
    }

    private static boolean isBeforeItsPredecessor(Header wanted) {
        LocalDate previous = wanted.previousMinutes();
        return previous != null && wanted.date() != null && !wanted.date().isAfter(previous);
    }

    private void put(Minutes minutes) {
        put(minutes.header());
        put(minutes.attendance());
    }

    private void put(Header now) {
        Header before = header.get();
        header.set(now);
        changed.accept(!Objects.equals(before.date(), now.date()) || !Objects.equals(before.next(), now.next()));
    }

    private void put(List<Attendee> now) {
        attendance.set(now);
        changed.accept(false);
    }
}
