package org.rapporteur.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.followup.Promise;
import org.rapporteur.followup.PromiseRepository;
import org.rapporteur.followup.Said;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Meetings and their minutes: what is written of them, and the follow-ups that are born from it. */
public final class MeetingService {
    private final Database database;
    private final Clock clock;
    private final MeetingRepository meetings;
    private final BlockRepository blocks;
    private final PromiseRepository promises;
    private final DirectoryService directory;
    private final AttendanceService attendance;

    public MeetingService(
            Database database,
            Clock clock,
            MeetingRepository meetings,
            BlockRepository blocks,
            PromiseRepository promises,
            DirectoryService directory) {
        this.database = database;
        this.clock = clock;
        this.meetings = meetings;
        this.blocks = blocks;
        this.promises = promises;
        this.directory = directory;
        this.attendance = new AttendanceService(database, meetings, directory);
    }

    /** All meetings, the latest first; overdue is counted as of the given day. */
    public List<MeetingSummary> meetings(LocalDate asOf) {
        return database.read(tx -> meetings.summaries(tx, asOf));
    }

    /** Keys of the meetings held on a day, in the order they were made. */
    public List<Long> on(LocalDate date) {
        return database.read(tx -> meetings.on(tx, date));
    }

    /** Keys of the meetings that were imported from a file with this content. */
    public List<Long> fromSource(Source source) {
        return database.read(tx -> meetings.fromSource(tx, source.hash()));
    }

    /** One meeting with its minutes; empty when there is none with this key. */
    public Optional<Meeting> meeting(long id) {
        return database.read(tx -> meetings.header(tx, id)
                .map(header -> new Meeting(
                        id,
                        meetings.state(tx, id),
                        new Minutes(header, meetings.attendance().of(tx, id), blocks.blocks(tx, id)))));
    }

    /** What all meetings decided, the latest first. */
    public List<Decision> decisions() {
        return database.read(blocks::decisions);
    }

    /**
     * Adds a meeting with whatever minutes there are and gives its key.
     *
     * @param source the file they were imported from, or null
     * @throws UserError when the header has no date
     */
    public long add(Minutes minutes, MeetingState state, @Nullable Source source) {
        return database.write(tx -> add(tx, minutes, state, source));
    }

    /** The same inside a transaction, for several meetings at once. */
    public long add(Tx tx, Minutes minutes, MeetingState state, @Nullable Source source) {
        if (minutes.header().date() == null) {
            throw new UserError("These minutes have no date; say on which day the group met.");
        }
        long id = meetings.add(tx, state, minutes.header(), source);
        Minutes empty = new Minutes(minutes.header(), List.of(), List.of());
        save(tx, new MinutesChange(id, empty, minutes));
        if (isFrozen(state)) {
            // After its follow-ups are raised: what they say is what was circulated.
            meetings.setEdition(tx, id, meetings.edition(tx, id) + 1);
        }
        return id;
    }

    /**
     * Writes what differs between two states of minutes, with their follow-ups, in one transaction. Of minutes that were
     * circulated only the reading of actions may be corrected, since others hold what they say.
     *
     * @throws UserError when circulated minutes would say something else
     */
    public void save(MinutesChange change) {
        database.write(tx -> {
            if (isFrozen(meetings.state(tx, change.meetingId())) && change.isOfText()) {
                throw new UserError(
                        "The minutes of "
                                + Planning.DAY.format(meetings.header(tx, change.meetingId())
                                        .orElseThrow()
                                        .date())
                                + " were circulated and say what others have read; open them again with a reason, then change them.");
            }
            save(tx, change);
            if (meetings.state(tx, change.meetingId()) == MeetingState.PLANNED && isHeld(change)) {
                meetings.setState(tx, change.meetingId(), MeetingState.DRAFT);
            }
            return change;
        });
    }

    private void save(Tx tx, MinutesChange change) {
        Minutes before = change.before();
        Minutes after = change.after();
        if (!before.header().equals(after.header())) {
            meetings.setHeader(tx, change.meetingId(), after.header());
        }
        if (!before.attendance().equals(after.attendance())) {
            meetings.attendance().set(tx, change.meetingId(), after.attendance());
        }
        BlockChanges changes = BlockChanges.between(before.blocks(), after.blocks());
        blocks.apply(tx, change.meetingId(), changes);
        keepPromises(tx, change, promises.repeating(tx, changes.touched()));
    }

    /** Minutes are being taken: somebody came, or something was written on the day or later. Before that it is the agenda. */
    private boolean isHeld(MinutesChange change) {
        LocalDate day = change.after().header().date();
        boolean due = day != null && !day.isAfter(LocalDate.now(clock));
        return change.after().attendance().stream().anyMatch(one -> one.presence() == Presence.PRESENT)
                || (due && !change.before().blocks().equals(change.after().blocks()));
    }

    private void keepPromises(Tx tx, MinutesChange change, Set<String> repeating) {
        Map<String, Promises.Source> was = Promises.sources(change.before().blocks(), repeating);
        Map<String, Promises.Source> now = Promises.sources(change.after().blocks(), repeating);
        LocalDate date = Objects.requireNonNull(change.after().header().date(), "a stored meeting has a date");
        Header header = change.after().header();
        boolean datesMoved = !date.equals(change.before().header().date())
                || !Objects.equals(header.next(), change.before().header().next());
        List<Promises.Source> toWrite = now.values().stream()
                .filter(source ->
                        datesMoved || !source.equals(was.get(source.block().uid())))
                .toList();
        Instant at = clock.instant();
        if (!toWrite.isEmpty()) {
            Promises reading = new Promises(new ActionReader(new Recogniser(directory.vocabulary(tx))));
            toWrite.forEach(source -> promises.put(
                    tx,
                    dated(reading.promise(source, date), header),
                    new Said(date, change.meetingId(), source.block().uid()),
                    at));
        }
        promises.withdraw(
                tx, was.keySet().stream().filter(uid -> !now.containsKey(uid)).toList(), at);
    }

    private static Promise dated(Promise promise, Header header) {
        return new Promise(
                promise.blockUid(),
                promise.text(),
                promise.owners(),
                EventDue.known(promise.due(), header),
                promise.topic());
    }

    /** Who was at meetings. */
    public AttendanceService attendance() {
        return attendance;
    }

    /** Owners of actions and attendances that are an organisation because of this name are unknown again. */
    public void unresolve(Tx tx, String name) {
        meetings.attendance().unresolve(tx, name);
        promises.unresolve(tx, name);
    }

    /** Puts other words where minutes name a person; gives how many paragraphs became others. */
    public int rewrite(Tx tx, PersonalWords words) {
        return blocks.rewrite(tx, words);
    }

    /** Where a meeting's minutes stand. */
    public MeetingState state(long id) {
        return database.read(tx -> meetings.state(tx, id));
    }

    public void setState(long id, MeetingState state) {
        database.write(tx -> {
            setState(tx, id, state);
            return id;
        });
    }

    /**
     * Where minutes stand, to be put back.
     *
     * @param edition how often they were circulated
     */
    public record Standing(MeetingState state, int edition) {}

    /** Where a meeting's minutes stand now. */
    public Standing standing(Tx tx, long id) {
        return new Standing(meetings.state(tx, id), meetings.edition(tx, id));
    }

    /** Puts minutes back to where they stood, as if nothing had been done to their state since. */
    public void putBack(Tx tx, long id, Standing before) {
        meetings.setState(tx, id, before.state());
        meetings.setEdition(tx, id, before.edition());
    }

    /** The same inside a transaction. */
    public void setState(Tx tx, long id, MeetingState state) {
        if (isFrozen(state) && !isFrozen(meetings.state(tx, id))) {
            meetings.setEdition(tx, id, meetings.edition(tx, id) + 1);
        }
        meetings.setState(tx, id, state);
    }

    private static boolean isFrozen(MeetingState state) {
        return state == MeetingState.CIRCULATED || state == MeetingState.PUBLISHED;
    }

    /** Takes a meeting and its follow-ups out of sight; {@link #restore} brings all of it back. */
    public void delete(long id) {
        setDeleted(id, clock.instant().toString());
    }

    public void restore(long id) {
        setDeleted(id, null);
    }

    /** Takes a meeting out of sight inside a transaction, for several changes at once. */
    public void delete(Tx tx, long id) {
        meetings.setDeleted(tx, id, clock.instant().toString());
    }

    /** Brings a deleted meeting back inside a transaction. */
    public void restore(Tx tx, long id) {
        meetings.setDeleted(tx, id, null);
    }

    private void setDeleted(long id, @Nullable String at) {
        database.write(tx -> {
            meetings.setDeleted(tx, id, at);
            return id;
        });
    }
}
