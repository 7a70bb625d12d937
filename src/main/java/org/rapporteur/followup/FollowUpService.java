package org.rapporteur.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private final OwnerRepository owners = new OwnerRepository();
    private final FiguresRepository figures = new FiguresRepository();

    public FollowUpService(
            Database database,
            Clock clock,
            FollowUpRepository followUps,
            PromiseRepository promises,
            TopicRepository topics) {
        this.database = database;
        this.clock = clock;
        this.followUps = followUps;
        this.promises = promises;
        this.topics = topics;
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

    public int count(FollowUpFilter filter, LocalDate asOf) {
        return database.read(tx -> followUps.count(tx, filter, asOf));
    }

    /** Open and overdue per agency, the most open first. */
    public List<AgencyCount> counts(LocalDate asOf) {
        return database.read(tx -> followUps.counts(tx, asOf));
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
        return database.read(tx -> followUps.events(tx, followUpId));
    }

    /**
     * Sets the status of several follow-ups at once.
     *
     * @return keys of the ledger's new lines, for {@link #takeBack}; follow-ups that had the status give none
     */
    public List<Long> setStatus(Collection<Long> ids, Status status, String note) {
        return database.write(tx -> {
            List<Long> events = new ArrayList<>();
            for (long id : ids) {
                Long event = followUps.setStatus(tx, id, status, note, clock.instant());
                if (event != null) {
                    events.add(event);
                }
            }
            return events;
        });
    }

    /** Adds a progress note to several follow-ups; gives the keys of the new lines, for {@link #takeBack}. */
    public List<Long> addNote(Collection<Long> ids, String note) {
        return database.write(tx -> ids.stream()
                .map(id -> followUps.addEvent(
                        tx, id, new Event(0, clock.instant(), Event.Kind.NOTE, null, null, note.strip())))
                .toList());
    }

    /**
     * Does several things to follow-ups at once.
     *
     * @param note why, for the ledger; may be empty
     * @return keys of the ledger's new lines, for {@link #takeBack}
     */
    public List<Long> apply(Collection<? extends FollowUpChange> changes, String note) {
        return database.write(tx -> {
            List<Long> events = new ArrayList<>();
            for (FollowUpChange change : changes) {
                Long event =
                        switch (change) {
                            case FollowUpChange.ToStatus to ->
                                followUps.setStatus(tx, to.id(), to.status(), note, clock.instant());
                            case FollowUpChange.ToDue to ->
                                followUps.moveDue(tx, to.id(), to.due(), note, clock.instant());
                            case FollowUpChange.Noted noted ->
                                followUps.addEvent(
                                        tx,
                                        noted.id(),
                                        new Event(0, clock.instant(), Event.Kind.NOTE, null, null, noted.note()));
                        };
                if (event != null) {
                    events.add(event);
                }
            }
            return events;
        });
    }

    /** What a tracker remembers to find back to this workspace. */
    public String origin() {
        return database.read(followUps::origin);
    }

    /** Takes lines of the ledger back, the last first; statuses go back to what they were. For undo. */
    public void takeBack(List<Long> events) {
        database.write(tx -> {
            events.reversed().forEach(event -> followUps.takeBack(tx, event));
            return events;
        });
    }

    /** Owners that were unknown names become organisations that are known by that name now; gives how many. */
    public int resolveUnknownOwners() {
        return database.write(promises::resolveUnknown);
    }
}
