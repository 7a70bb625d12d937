package org.rapporteur.followup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.store.Tx;

/**
 * Writes what minutes say into ledgers. While minutes are one edition, that is, between two circulations, a block has one
 * line of each kind, which follows the block letter by letter; see ADR 17.
 */
final class Chronicle {
    private final LedgerRepository ledger;

    Chronicle(LedgerRepository ledger) {
        this.ledger = ledger;
    }

    /** The first line of a new follow-up. */
    void raise(Tx tx, long id, Promise promise, Said said, Instant at) {
        ledger.add(
                tx,
                id,
                Event.wording(at, Event.Kind.RAISED, null, promise.text(), said).withDue(promise.due()));
    }

    /** The block that raised a follow-up reads differently. */
    void reword(Tx tx, long id, Promise promise, Said said, Instant at) {
        List<Event> events = ledger.lines(tx, id);
        if (events.isEmpty() || events.getFirst().kind() != Event.Kind.RAISED) {
            raise(tx, id, promise, said, at);
            ledger.settle(tx, id);
            return;
        }
        ledger.setDay(tx, id, said);
        Ledger.State own = Ledger.replay(Ledger.linesOf(promise.blockUid(), events));
        Optional<Long> raised = ledger.current(tx, id, Event.Kind.RAISED, said);
        if (!own.text().equals(promise.text())) {
            if (raised.isPresent()) {
                ledger.setNow(tx, raised.get(), promise.text());
            } else {
                rewrite(tx, id, own.text(), promise.text(), said, at);
            }
        }
        if (!Objects.equals(own.due(), promise.due())) {
            if (raised.isPresent()) {
                ledger.setDue(tx, raised.get(), promise.due());
            } else if (Objects.equals(
                    Ledger.replay(saidBefore(tx, id, Event.Kind.DUE, said)).due(), promise.due())) {
                ledger.current(tx, id, Event.Kind.DUE, said).ifPresent(line -> ledger.rest(tx, line));
            } else {
                move(tx, id, promise.due(), said, at);
            }
        }
        ledger.settle(tx, id);
    }

    /**
     * What the block itself said in earlier editions, whatever other meetings made of it: all its lines but the one of this
     * kind that this edition wrote.
     */
    private List<Event> saidBefore(Tx tx, long id, Event.Kind kind, Said said) {
        long current = ledger.current(tx, id, kind, said).orElse(-1L);
        return Ledger.linesOf(String.valueOf(said.blockUid()), ledger.lines(tx, id)).stream()
                .filter(event -> event.id() != current)
                .toList();
    }

    /**
     * A block of another meeting asks for the same, perhaps with another due; null leaves the due as it is, and so does the
     * one that the block named before this edition, since others may have moved it with reason.
     */
    void repeat(Tx tx, long id, String line, @Nullable Due due, Said said, Instant at) {
        ledger.setDay(tx, id, said);
        askAgain(tx, id, line, said, at);
        Due before = Ledger.replay(saidBefore(tx, id, Event.Kind.DUE, said)).due();
        if (due == null || due.equals(before)) {
            ledger.current(tx, id, Event.Kind.DUE, said).ifPresent(moved -> ledger.rest(tx, moved));
        } else {
            move(tx, id, due, said, at);
        }
        ledger.settle(tx, id);
    }

    private void askAgain(Tx tx, long id, String line, Said said, Instant at) {
        Optional<Long> current = ledger.current(tx, id, Event.Kind.ASKED_AGAIN, said);
        Optional<String> before = saidBefore(tx, id, Event.Kind.ASKED_AGAIN, said).stream()
                .filter(event -> event.kind() == Event.Kind.ASKED_AGAIN)
                .reduce((earlier, later) -> later)
                .map(Event::now);
        if (before.filter(line::equals).isPresent()) {
            current.ifPresent(known -> ledger.rest(tx, known));
        } else if (current.isPresent()) {
            ledger.setNow(tx, current.get(), line);
        } else {
            ledger.add(tx, id, Event.askedAgain(at, line, said));
        }
    }

    private void rewrite(Tx tx, long id, String was, String now, Said said, Instant at) {
        Optional<Long> current = ledger.current(tx, id, Event.Kind.WORDING, said);
        if (current.isEmpty()) {
            ledger.add(tx, id, Event.wording(at, Event.Kind.WORDING, was, now, said));
        } else if (now.equals(ledger.was(tx, current.get()))) {
            ledger.rest(tx, current.get());
        } else {
            ledger.setNow(tx, current.get(), now);
        }
    }

    /** A due that is what it was before is a line as well: it changes nothing until what stands before it does. */
    private void move(Tx tx, long id, @Nullable Due due, Said said, Instant at) {
        Optional<Long> current = ledger.current(tx, id, Event.Kind.DUE, said);
        long line = current.orElse(Long.MAX_VALUE);
        Due before = Ledger.replay(ledger.events(tx, id).stream()
                        .filter(event -> event.id() < line || event.kind() == Event.Kind.RAISED)
                        .toList())
                .due();
        if (current.isPresent()) {
            ledger.setDue(tx, current.get(), due);
        } else {
            ledger.add(tx, id, Event.due(at, before, due, "", said));
        }
    }
}
