package org.rapporteur.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.followup.LinkRepository.Kind;
import org.rapporteur.followup.LinkRepository.Link;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Lines of minutes that seem to repeat or answer open follow-ups: found, taken over, or dismissed for good. */
public final class Proposals {
    private final Database database;
    private final Clock clock;
    private final ProposalFinder finder;
    private final FollowUpRepository followUps;
    private final PromiseRepository promises;
    private final Evidence evidence;

    /**
     * What keeps proposals: links and ledgers.
     *
     * @param chronicle writes what was taken over
     */
    private record Evidence(LinkRepository links, LedgerRepository ledger, Chronicle chronicle) {}

    /** What was done with a proposal, for undo. */
    public record Taken(@Nullable Link link, @Nullable Link before, List<Long> events, boolean withdrew) {}

    public Proposals(
            Database database,
            Clock clock,
            DirectoryService directory,
            FollowUpRepository followUps,
            PromiseRepository promises,
            LedgerRepository ledger) {
        this.database = database;
        this.clock = clock;
        this.finder = new ProposalFinder(clock, directory, followUps, new LineRepository(), promises.links());
        this.followUps = followUps;
        this.promises = promises;
        this.evidence = new Evidence(promises.links(), ledger, new Chronicle(ledger));
        finder.follow(database.changes());
    }

    /** What the lines of one meeting seem to repeat or answer, the likeliest first. */
    public List<Proposal> ofMeeting(long meetingId) {
        return database.read(tx -> finder.ofMeeting(tx, meetingId));
    }

    /** Lines of later meetings that seem to repeat or answer one follow-up, the likeliest first. */
    public List<Proposal> of(FollowUp followUp) {
        return database.read(tx -> finder.of(tx, followUp));
    }

    /** The block that stands for each follow-up in the round of review of one meeting. */
    public Map<Long, String> reviewLines(long meetingId) {
        Map<Long, String> lines = new HashMap<>();
        database.read(tx -> evidence.links().ofMeeting(tx, meetingId)).values().forEach(links -> links.stream()
                .filter(link -> link.kind() == Kind.REVIEW)
                .forEach(link -> lines.put(link.followUpId(), link.blockUid())));
        return lines;
    }

    /** Where the minutes that raised a follow-up say it once more, in words. */
    public List<String> echoes(long followUpId) {
        return database.read(tx -> evidence.links().echoes(tx, followUpId));
    }

    /** The block was written to tell of the follow-up, and so is not proposed. */
    public void tells(String blockUid, long followUpId) {
        database.write(tx -> {
            evidence.links().put(tx, new Link(Kind.ANSWER, blockUid, followUpId));
            return blockUid;
        });
    }

    /**
     * The block asks for the follow-up again: what it raised itself is withdrawn, and a due that it names moves the other's.
     *
     * @throws UserError when there is no such block
     */
    public Taken takeAsRepeat(String blockUid, long followUpId) {
        return database.write(tx -> {
            LineRepository.Stored stored = line(tx, blockUid);
            boolean own = tx.first(
                            "SELECT 1 FROM follow_up WHERE block_uid = ? AND id = ?", row -> true, blockUid, followUpId)
                    .isPresent();
            boolean known = evidence.links().standsFor(tx, blockUid).isPresent();
            if (own || known) {
                return new Taken(null, null, List.of(), false);
            }
            Link link = new Link(Kind.REPEAT, blockUid, followUpId);
            Link before = before(tx, link);
            boolean withdrew = promises.hide(tx, blockUid, clock.instant());
            evidence.links().put(tx, link);
            Line line = finder.read(tx, stored);
            evidence.chronicle().repeat(tx, followUpId, line.text(), line.due(), line.said(), clock.instant());
            return new Taken(link, before, List.of(), withdrew);
        });
    }

    /**
     * The block tells of the follow-up: its words become a note, and the status, if one is given, is set.
     *
     * @throws UserError when there is no such block
     */
    public Taken takeAsAnswer(String blockUid, long followUpId, @Nullable Status status) {
        return database.write(tx -> {
            LineRepository.Stored stored = line(tx, blockUid);
            Link link = new Link(Kind.ANSWER, blockUid, followUpId);
            Link before = before(tx, link);
            evidence.links().put(tx, link);
            List<Long> events = new ArrayList<>();
            Status was = followUps.status(tx, followUpId);
            if (status == null || status == was) {
                events.add(evidence.ledger()
                        .add(tx, followUpId, Event.note(clock.instant(), stored.text(), stored.said())));
            } else {
                followUps.setStatus(tx, followUpId, status);
                events.add(evidence.ledger()
                        .add(tx, followUpId, Event.status(clock.instant(), was, status, stored.text(), stored.said())));
            }
            return new Taken(link, before, events, false);
        });
    }

    /** The block has nothing to do with the follow-up; it is not proposed again. */
    public Taken dismiss(String blockUid, long followUpId) {
        return database.write(tx -> {
            Link link = new Link(Kind.APART, blockUid, followUpId);
            Link before = before(tx, link);
            evidence.links().put(tx, link);
            return new Taken(link, before, List.of(), false);
        });
    }

    /** Blocks that stand for follow-ups in a round of review, in a transaction of the caller's. */
    public void review(Tx tx, String blockUid, long followUpId) {
        evidence.links().put(tx, new Link(Kind.REVIEW, blockUid, followUpId));
    }

    /** Everything is as it was before the proposal was taken or dismissed. */
    public void undo(Taken taken) {
        Link link = taken.link();
        if (link == null) {
            return;
        }
        database.write(tx -> {
            evidence.links().remove(tx, link.blockUid(), link.followUpId());
            if (taken.before() != null) {
                evidence.links().put(tx, taken.before());
            }
            taken.events().reversed().forEach(event -> evidence.ledger().takeBack(tx, event));
            if (link.kind() == Kind.REPEAT) {
                evidence.ledger().removeOf(tx, link.followUpId(), link.blockUid());
            }
            if (taken.withdrew()) {
                promises.restore(tx, link.blockUid());
            }
            return taken;
        });
    }

    private @Nullable Link before(Tx tx, Link link) {
        return evidence.links().ofFollowUp(tx, link.followUpId()).getOrDefault(link.blockUid(), List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    private LineRepository.Stored line(Tx tx, String blockUid) {
        return finder.line(tx, Objects.requireNonNull(blockUid))
                .orElseThrow(() -> new UserError("That line is not in the minutes any more; look at the list again."));
    }
}
