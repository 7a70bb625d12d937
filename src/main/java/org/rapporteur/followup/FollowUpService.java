package org.rapporteur.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;
import org.rapporteur.topic.TopicRepository;

/** What the agencies promised, and what became of it. */
public final class FollowUpService {
    private final Database database;
    private final Clock clock;
    private final FollowUpRepository followUps;
    private final PromiseRepository promises;
    private final TopicRepository topics;
    private final LedgerRepository ledger;
    private final OwnerRepository owners = new OwnerRepository();
    private final FiguresRepository figures = new FiguresRepository();

    public FollowUpService(
            Database database,
            Clock clock,
            FollowUpRepository followUps,
            PromiseRepository promises,
            TopicRepository topics,
            LedgerRepository ledger) {
        this.database = database;
        this.clock = clock;
        this.followUps = followUps;
        this.promises = promises;
        this.topics = topics;
        this.ledger = ledger;
    }

    /** Today, by the clock: what is overdue is counted from it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the filter finds: earliest due first, those without a date last, then by number. */
    public List<FollowUp> find(FollowUpFilter filter, LocalDate asOf) {
        return database.read(tx -> followUps.find(tx, filter, asOf));
    }

    /** What the filter finds, group after group, in the order wanted. */
    public List<FollowUpGroup> groups(FollowUpFilter filter, FollowUpOrder order, LocalDate asOf) {
        return database.read(tx -> followUps.groups(tx, filter, order, asOf));
    }

    /** Gives what one organisation owes to another; gives the rows as they were. */
    public List<OwnerRow> giveOwned(Tx tx, long from, long into) {
        List<OwnerRow> rows = owners.of(tx, from);
        owners.give(tx, rows, from, into);
        return rows;
    }

    /** Gives back what {@link #giveOwned} took. */
    public void giveBackOwned(Tx tx, List<OwnerRow> rows, long from, long into) {
        owners.giveBack(tx, rows, from, into);
    }

    /** Owners that are an organisation because of this name are unknown again. */
    public void forgetName(String name) {
        database.write(tx -> {
            promises.unresolve(tx, name);
            return name;
        });
    }

    /** Keys of the rows that say that a contact owns follow-ups. */
    public List<Long> ownedByContact(Tx tx, long contactId) {
        return owners.ofContact(tx, contactId);
    }

    /** Says of these rows that they mean another contact. */
    public void giveToContact(Tx tx, List<Long> rows, long contactId) {
        owners.giveToContact(tx, rows, contactId);
    }

    /** The first of {@link #find}, at most so many, without reading the others. */
    public List<FollowUp> first(FollowUpFilter filter, LocalDate asOf, int most) {
        return database.read(tx -> followUps.first(tx, filter, asOf, most));
    }

    public int count(FollowUpFilter filter, LocalDate asOf) {
        return database.read(tx -> followUps.count(tx, filter, asOf));
    }

    /** Open and overdue per agency, the most open first. */
    public List<AgencyCount> counts(LocalDate asOf) {
        return database.read(tx -> followUps.counts(tx, asOf));
    }

    /** What each organisation owes by name or through an audience; who is latest by name comes first. */
    public List<Owed> owed(LocalDate asOf) {
        return database.read(tx -> followUps.owed(tx, asOf));
    }

    /** How the group keeps its promises. */
    public Figures figures(LocalDate asOf) {
        return database.read(tx -> new Figures(
                asOf, followUps.counts(tx, asOf), figures.meetings(tx, clock.getZone()), figures.slips(tx)));
    }

    /** Topics that follow-ups are about. */
    public List<String> topics() {
        return database.read(topics::inUse);
    }

    /** The ledger of a follow-up, oldest first. */
    public List<Event> events(long followUpId) {
        return database.read(tx -> ledger.events(tx, followUpId));
    }

    /**
     * The follow-up with a number.
     *
     * @throws UserError when there is none
     */
    public FollowUp numbered(int number) {
        return database.read(tx -> followUps.numbered(tx, number))
                .orElseThrow(() -> new UserError("There is no follow-up " + number + "; “actions” lists all numbers."));
    }

    /** How often dues were moved, by the key of the follow-up; those never moved are left out. */
    public Map<Long, Integer> slips() {
        return database.read(ledger::slips);
    }

    /**
     * Sets the status of several follow-ups at once.
     *
     * @return keys of the ledger's new lines, for {@link #takeBack}; follow-ups that had the status give none
     */
    public List<Long> setStatus(Collection<Long> ids, Status status, String note) {
        return setStatus(ids, status, note, null);
    }

    /** The same, said at a meeting. */
    public List<Long> setStatus(Collection<Long> ids, Status status, String note, @Nullable Said said) {
        return database.write(tx -> {
            List<Long> events = new ArrayList<>();
            ids.forEach(id -> setStatus(tx, id, status, note.strip(), said).ifPresent(events::add));
            return events;
        });
    }

    /** Adds a progress note to several follow-ups; gives the keys of the new lines, for {@link #takeBack}. */
    public List<Long> addNote(Collection<Long> ids, String note) {
        return addNote(ids, note, null);
    }

    /** The same, said at a meeting. */
    public List<Long> addNote(Collection<Long> ids, String note, @Nullable Said said) {
        return database.write(tx -> ids.stream()
                .map(id -> ledger.add(tx, id, Event.note(clock.instant(), note.strip(), said)))
                .toList());
    }

    /**
     * Moves the dues of several follow-ups; the phrase is read against the day it was said on.
     *
     * @param phrase as said ("end of September"); blank takes the due away
     * @return keys of the ledger's new lines, for {@link #takeBack}; follow-ups that had the due give none
     * @throws UserError when the phrase names no date; then nothing is moved
     */
    public List<Long> moveDue(Collection<Long> ids, String phrase, Said said, String note) {
        Due due = phrase.isBlank()
                ? null
                : due(phrase, said.on())
                        .orElseThrow(() -> new UserError("“" + phrase
                                + "” names no date; write it as in “30 April 2018”, “end of May” or “late April”."));
        return database.write(tx -> {
            List<Long> events = new ArrayList<>();
            ids.forEach(id -> moveDue(tx, id, due, said, note.strip()).ifPresent(events::add));
            return events;
        });
    }

    /**
     * Does several things to follow-ups at once.
     *
     * @param note why, for the ledger; may be empty
     * @return keys of the ledger's new lines, for {@link #takeBack}; what was so already gives none
     */
    public List<Long> apply(Collection<? extends FollowUpChange> changes, String note) {
        return database.write(tx -> {
            List<Long> events = new ArrayList<>();
            changes.forEach(change -> apply(tx, change, note.strip()).ifPresent(events::add));
            return events;
        });
    }

    private Optional<Long> apply(Tx tx, FollowUpChange change, String note) {
        return switch (change) {
            case FollowUpChange.ToStatus to -> setStatus(tx, to.id(), to.status(), note, null);
            case FollowUpChange.ToDue to -> moveDue(tx, to.id(), to.due(), Said.on(today()), note);
            case FollowUpChange.Noted noted ->
                Optional.of(ledger.add(tx, noted.id(), Event.note(clock.instant(), noted.note(), null)));
        };
    }

    private Optional<Long> setStatus(Tx tx, long id, Status status, String note, @Nullable Said said) {
        Status was = followUps.status(tx, id);
        if (was == status) {
            return Optional.empty();
        }
        followUps.setStatus(tx, id, status);
        return Optional.of(ledger.add(tx, id, Event.status(clock.instant(), was, status, note, said)));
    }

    private Optional<Long> moveDue(Tx tx, long id, @Nullable Due due, Said said, String note) {
        Due was = Ledger.replay(ledger.events(tx, id)).due();
        if (Objects.equals(was, due)) {
            return Optional.empty();
        }
        long event = ledger.add(tx, id, Event.due(clock.instant(), was, due, note, said));
        ledger.settle(tx, id);
        return Optional.of(event);
    }

    /** What a tracker remembers to find back to this workspace. */
    public String origin() {
        return database.read(followUps::origin);
    }

    /** What a phrase means, read against the day it was said on; empty when it names no date. */
    public Optional<Due> due(String phrase, LocalDate on) {
        return new Recogniser(new Vocabulary(List.of())).due(phrase.strip(), on);
    }

    /** Keys of the follow-ups that something was said about at a meeting after the one that raised them. */
    public Set<Long> spokenOf(long meetingId) {
        return database.read(tx -> ledger.spokenOf(tx, meetingId));
    }

    /** Takes lines of the ledger back, the last first; statuses and dues go back to what they were. For undo. */
    public void takeBack(List<Long> events) {
        database.write(tx -> {
            events.reversed().forEach(event -> ledger.takeBack(tx, event));
            return events;
        });
    }

    /** Owners that were unknown names become organisations that are known by that name now; gives how many. */
    public int resolveUnknownOwners() {
        return database.write(promises::resolveUnknown);
    }
}
