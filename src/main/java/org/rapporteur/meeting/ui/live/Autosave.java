package org.rapporteur.meeting.ui.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Background;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SaveState;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.shared.UserError;

/**
 * Writes minutes soon after they change: a throttle, not a debounce, so that steady typing is written too. When writing
 * fails it says so until it succeeds, and tries again.
 */
final class Autosave {
    private static final Logger LOG = Logger.getLogger(Autosave.class.getName());
    /** From the first unsaved key to the write; with the write itself this stays under half a second. */
    private static final Duration SOON = Duration.ofMillis(250);

    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final I18n texts = I18n.beside(Autosave.class);
    private final Background background;
    private final Clock clock;
    private final Consumer<MinutesChange> writer;
    private final Supplier<Optional<Minutes>> current;
    private final long meetingId;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>();
    /** What is in the file; set by the write itself, so that writes that wait for each other differ from the truth. */
    private final AtomicReference<Minutes> saved;

    private Background.@Nullable Running waiting;
    private boolean ended;
    private Instant firstUnsaved = Instant.EPOCH;

    /** What is to be kept safe. */
    record Subject(long meetingId, Minutes saved, Supplier<Optional<Minutes>> current) {}

    /**
     * @param writer writes a change into the file, off the JavaFX thread
     * @param subject gives the minutes as they stand; empty while they cannot be written (an input method is composing)
     */
    Autosave(Background background, Clock clock, Consumer<MinutesChange> writer, Subject subject) {
        this.background = background;
        this.clock = clock;
        this.writer = writer;
        this.meetingId = subject.meetingId();
        this.saved = new AtomicReference<>(subject.saved());
        this.current = subject.current();
        state.set(new SaveState(texts.text("save.saved.before"), SaveState.Level.SAVED));
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The minutes as they are in the file. */
    Minutes saved() {
        return saved.get();
    }

    /** What would be written now; empty when nothing differs. */
    Optional<MinutesChange> unsaved() {
        Minutes before = saved.get();
        return current.get().filter(now -> !now.equals(before)).map(now -> new MinutesChange(meetingId, before, now));
    }

    /**
     * Hears who is in the file as attending, after another screen wrote it; between writes only, that is, in their order.
     *
     * @return what changed; empty when it is known already
     */
    Optional<MinutesChange> attended(List<Attendee> attendance) {
        Minutes before = saved.get();
        if (before.attendance().equals(attendance)) {
            return Optional.empty();
        }
        Minutes now = new Minutes(before.header(), attendance, before.blocks());
        saved.set(now);
        return Optional.of(new MinutesChange(meetingId, before, now));
    }

    /** Something changed: it will be written soon. */
    void changed() {
        if (ended) {
            return;
        }
        if (waiting == null) {
            waiting = background.later(SOON, this::flush);
            firstUnsaved = clock.instant();
            if (state.get().level() == SaveState.Level.SAVED) {
                state.set(new SaveState(texts.text("save.saving"), SaveState.Level.SAVING));
            }
        } else if (isLate() && state.get().level() != SaveState.Level.FAILED) {
            flush();
        }
    }

    /** On a busy machine the delayed write may wait behind the keys: then the key that finds it late writes. */
    private boolean isLate() {
        return Duration.between(firstUnsaved, clock.instant()).compareTo(SOON) > 0;
    }

    /** Writes now what is not written yet; when a write is under way, right after it. */
    void flush() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
        current.get().ifPresentOrElse(this::write, this::changed);
    }

    /** The minutes were left, saved or given up: what is being written is the last try. */
    void end() {
        ended = true;
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }

    private void write(Minutes now) {
        background.runInOrder(
                () -> {
                    MinutesChange change = new MinutesChange(meetingId, saved.get(), now);
                    if (!change.before().equals(now)) {
                        writer.accept(change);
                        saved.set(now);
                    }
                    return now;
                },
                this::written,
                this::failed);
    }

    private void written(Minutes now) {
        if (waiting == null) {
            LocalTime time = LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault());
            state.set(new SaveState(texts.text("save.saved", TIME.format(time)), SaveState.Level.SAVED));
        } else if (state.get().level() == SaveState.Level.FAILED) {
            state.set(new SaveState(texts.text("save.saving"), SaveState.Level.SAVING));
        }
    }

    private void failed(Throwable problem) {
        if (state.get().level() != SaveState.Level.FAILED) {
            LOG.log(Level.SEVERE, "Minutes could not be saved", problem);
        }
        String reason =
                problem instanceof UserError refusal ? refusal.sentence() : texts.text("save.failed.unexpected");
        state.set(new SaveState(texts.text("save.failed", reason), SaveState.Level.FAILED));
        if (waiting == null && !ended) {
            waiting = background.later(AGAIN, this::flush);
        }
    }
}
