package org.rapporteur.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.followup.LinkRepository.Kind;
import org.rapporteur.followup.LinkRepository.Link;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.store.Tx;

/** Follow-ups that minutes from elsewhere look back on, and actions that they say twice; see ADR 25. */
public final class Reviews {
    /** From here on a line stands for a follow-up without anybody being asked; what is merely like it is not enough. */
    private static final double SURE = 0.6;
    /** Lines this much less alike than the best one are another matter. */
    private static final double AS_GOOD = 0.9;

    private final Clock clock;
    private final FollowUpRepository followUps;
    private final LinkRepository links;
    private final LedgerRepository ledger;
    private final LineRepository lines = new LineRepository();

    public Reviews(Clock clock, FollowUpRepository followUps, PromiseRepository promises, LedgerRepository ledger) {
        this.clock = clock;
        this.followUps = followUps;
        this.links = promises.links();
        this.ledger = ledger;
    }

    /**
     * A status that a review gave to a follow-up of other minutes.
     *
     * @param words of the review, kept with the status
     */
    public record Settled(long followUpId, Status was, Status now, String words, Said said) {}

    /**
     * The follow-ups that lines seem to be about, by block; each stands for one follow-up that was raised before its day, and
     * no two for the same. Of several that are as like, one that is pending counts, then the latest.
     */
    public Map<String, Long> known(Tx tx, List<Line> reviewing, Vocabulary vocabulary) {
        Map<String, Long> known = new LinkedHashMap<>();
        if (reviewing.isEmpty()) {
            return known;
        }
        List<FollowUp> all = followUps.find(tx, FollowUpFilter.ALL, LocalDate.now(clock));
        Resemblance resemblance = new Resemblance(all, lines.corpus(tx), vocabulary);
        for (Line line : reviewing) {
            List<Proposal> near = resemblance.of(line).stream()
                    .filter(one -> one.score() >= SURE
                            && !known.containsValue(one.followUp().id()))
                    .toList();
            near.stream()
                    .filter(one -> one.score() >= AS_GOOD * near.getFirst().score())
                    .map(Proposal::followUp)
                    .max(Comparator.comparingInt((FollowUp one) -> one.status().isPending() ? 1 : 0)
                            .thenComparingInt(FollowUp::number))
                    .ifPresent(one -> known.put(line.blockUid(), one.id()));
        }
        return known;
    }

    /** The block reviews the follow-up, and sets its status when the minutes close what was pending. */
    public Optional<Settled> review(Tx tx, long followUpId, Said said, Status status, String words) {
        links.put(tx, new Link(Kind.REVIEW, String.valueOf(said.blockUid()), followUpId));
        Status was = followUps.status(tx, followUpId);
        if (!was.isPending() || status.isPending()) {
            return Optional.empty();
        }
        Settled settled = new Settled(followUpId, was, status, words, said);
        again(tx, settled);
        return Optional.of(settled);
    }

    /** The follow-up that a block raised comes with a status. */
    public void raisedAs(Tx tx, Said said, Status status) {
        raisedBy(tx, String.valueOf(said.blockUid())).ifPresent(id -> {
            Status was = followUps.status(tx, id);
            if (was != status) {
                again(tx, new Settled(id, was, status, "", said));
            }
        });
    }

    /** The block says once more what another one raised. */
    public void echo(Tx tx, String blockUid, long followUpId) {
        links.put(tx, new Link(Kind.ECHO, blockUid, followUpId));
    }

    /** The follow-up in sight that a block raised itself. */
    public Optional<Long> raisedBy(Tx tx, String blockUid) {
        return tx.first(
                "SELECT id FROM follow_up WHERE block_uid = ? AND deleted_at IS NULL",
                row -> row.number("id"),
                blockUid);
    }

    /** Sets a status again that was taken back. */
    public void again(Tx tx, Settled settled) {
        followUps.setStatus(tx, settled.followUpId(), settled.now());
        ledger.add(
                tx,
                settled.followUpId(),
                Event.status(clock.instant(), settled.was(), settled.now(), settled.words(), settled.said()));
    }

    /** The follow-up stands as it did before the review. */
    public void takeBack(Tx tx, Settled settled) {
        ledger.removeOf(tx, settled.followUpId(), String.valueOf(settled.said().blockUid()));
        followUps.setStatus(tx, settled.followUpId(), settled.was());
    }
}
