package org.rapporteur.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryRepository;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;
import org.rapporteur.topic.TopicRepository;

/** Writes what, who and when of follow-ups, as the minutes say it, with their lines of the ledger. */
public final class PromiseRepository {
    private final Uids uids;
    private final DirectoryRepository organisations;
    private final TopicRepository topics;
    private final Chronicle chronicle;
    private final LedgerRepository ledger;
    private final LinkRepository links;

    public PromiseRepository(Uids uids, DirectoryRepository organisations, TopicRepository topics) {
        this.uids = uids;
        this.organisations = organisations;
        this.topics = topics;
        this.ledger = new LedgerRepository(uids);
        this.chronicle = new Chronicle(ledger);
        this.links = new LinkRepository(uids);
    }

    /**
     * Writes a promise with its line of the ledger: a new follow-up with the next number, or the known one of the same block,
     * brought back if gone, or the older one that the block asks for again.
     *
     * @param said the meeting and the block
     */
    public void put(Tx tx, Promise promise, Said said, Instant at) {
        Optional<Long> again = links.standsFor(tx, promise.blockUid());
        if (again.isPresent()) {
            chronicle.repeat(tx, again.get(), promise.text(), promise.due(), said, at);
            return;
        }
        Long topicId = promise.topic() == null ? null : topics.idOf(tx, promise.topic());
        Optional<Long> known =
                tx.first("SELECT id FROM follow_up WHERE block_uid = ?", row -> row.number("id"), promise.blockUid());
        long id;
        if (known.isPresent()) {
            id = known.get();
            tx.update(
                    "UPDATE follow_up SET meeting_id = ?, topic_id = ?, deleted_at = NULL WHERE id = ?",
                    said.meetingId(),
                    topicId,
                    id);
            chronicle.reword(tx, id, promise, said, at);
        } else {
            id = add(tx, said, promise, topicId);
            chronicle.raise(tx, id, promise, said, at);
        }
        putOwners(tx, id, promise.owners());
        tx.changed(Change.FOLLOW_UPS);
    }

    /** Those of the blocks that ask again for a follow-up of another block. */
    public Set<String> repeating(Tx tx, Collection<String> blockUids) {
        return links.repeating(tx, blockUids);
    }

    /**
     * Takes the follow-ups of blocks that are gone, or no action any more, out of sight, and what they said of others out of
     * the ledgers.
     */
    public void withdraw(Tx tx, Collection<String> blockUids, Instant at) {
        for (String uid : blockUids) {
            links.standsFor(tx, uid).ifPresent(id -> ledger.restOf(tx, id, uid));
            tx.update(
                    "UPDATE follow_up SET deleted_at = ? WHERE block_uid = ? AND deleted_at IS NULL",
                    at.toString(),
                    uid);
            tx.changed(Change.FOLLOW_UPS);
        }
    }

    /** Takes what a block raised itself out of sight; false when it raised nothing that is in sight. */
    boolean hide(Tx tx, String blockUid, Instant at) {
        tx.changed(Change.FOLLOW_UPS);
        return tx.update(
                        "UPDATE follow_up SET deleted_at = ? WHERE block_uid = ? AND deleted_at IS NULL",
                        at.toString(),
                        blockUid)
                > 0;
    }

    LinkRepository links() {
        return links;
    }

    /** Brings the follow-up of a block back that was withdrawn. */
    void restore(Tx tx, String blockUid) {
        tx.update("UPDATE follow_up SET deleted_at = NULL WHERE block_uid = ?", blockUid);
        tx.changed(Change.FOLLOW_UPS);
    }

    /** Owners that were unknown names and are known now become what they are; gives how many. */
    public int resolveUnknown(Tx tx) {
        int resolved = 0;
        record Unknown(long id, String name) {}
        List<Unknown> unknown = tx.list(
                "SELECT id, name FROM follow_up_owner WHERE kind = 'UNKNOWN'",
                row -> new Unknown(row.number("id"), row.text("name")));
        for (Unknown owner : unknown) {
            Optional<Long> organisation = organisations.idOf(tx, owner.name());
            if (organisation.isPresent()) {
                resolved += tx.update(
                        "UPDATE follow_up_owner SET kind = 'ORGANISATION', organisation_id = ?, suggestions = '' WHERE id = ?",
                        organisation.get(),
                        owner.id());
                tx.changed(Change.FOLLOW_UPS);
            }
        }
        return resolved;
    }

    /** Owners that are an organisation because of this name are unknown again. */
    public void unresolve(Tx tx, String name) {
        record Known(long id, String name) {}
        tx
                .list(
                        "SELECT id, name FROM follow_up_owner WHERE kind = 'ORGANISATION'",
                        row -> new Known(row.number("id"), row.text("name")))
                .stream()
                .filter(one -> Folding.fold(one.name()).equals(Folding.fold(name)))
                .forEach(one -> tx.update(
                        "UPDATE follow_up_owner SET kind = 'UNKNOWN', organisation_id = NULL WHERE id = ?", one.id()));
        tx.changed(Change.FOLLOW_UPS);
    }

    private long add(Tx tx, Said said, Promise promise, @Nullable Long topicId) {
        Due due = promise.due();
        return tx.insert(
                """
                INSERT INTO follow_up (uid, number, meeting_id, block_uid, topic_id, text,
                                       due_phrase, due_from, due_to, due_precision, status)
                VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM follow_up), ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
                """,
                uids.next(),
                said.meetingId(),
                promise.blockUid(),
                topicId,
                promise.text(),
                due == null ? null : due.phrase(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                due == null ? null : due.precision());
    }

    private void putOwners(Tx tx, long followUpId, List<Owner> owners) {
        tx.update("DELETE FROM follow_up_owner WHERE follow_up_id = ?", followUpId);
        for (int i = 0; i < owners.size(); i++) {
            Owner owner = owners.get(i);
            tx.update(
                    """
                    INSERT INTO follow_up_owner (follow_up_id, position, kind, name, suggestions, organisation_id, contact_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    followUpId,
                    i,
                    owner.kind(),
                    owner.name(),
                    String.join("\n", owner.suggestions()),
                    owner.kind() == OwnerKind.ORGANISATION
                            ? organisations.idOf(tx, owner.name()).orElse(null)
                            : null,
                    owner.kind() == OwnerKind.CONTACT ? contactId(tx, owner.name()) : null);
        }
    }

    private static @Nullable Long contactId(Tx tx, String name) {
        return tx.first(
                        "SELECT id FROM contact WHERE name = ? AND deleted_at IS NULL ORDER BY id LIMIT 1",
                        row -> row.number("id"),
                        name)
                .orElse(null);
    }
}
