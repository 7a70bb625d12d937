package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;

/**
 * Owners whom a document names by initials or first name, and explains in its list of attendance: those who are contacts owe
 * their actions under their full names. Of others nothing is stored but what was written; see ADR 13.
 */
public final class KnownPeople {
    private final ActionReader reader;
    private final LocalDate on;
    private final List<String> known;

    private KnownPeople(MinutesDraft draft, Vocabulary vocabulary, List<String> known) {
        reader = new ActionReader(draft.recogniser(new Recogniser(vocabulary)));
        on = Objects.requireNonNullElse(draft.minutes().header().date(), LocalDate.EPOCH);
        this.known = known;
    }

    /** The draft with the full names of those of its people who are contacts. */
    public static MinutesDraft named(MinutesDraft draft, Vocabulary vocabulary) {
        List<String> known = draft.people().stream()
                .map(PersonFound::name)
                .filter(name -> isContact(name, vocabulary))
                .toList();
        if (known.isEmpty()) {
            return draft;
        }
        KnownPeople people = new KnownPeople(draft, vocabulary, known);
        Minutes minutes = draft.minutes();
        List<Block> blocks = minutes.blocks().stream().map(people::named).toList();
        return draft.with(new Minutes(minutes.header(), minutes.attendance(), blocks), draft.warnings());
    }

    private static boolean isContact(String name, Vocabulary vocabulary) {
        return vocabulary
                .find(name)
                .filter(term -> term.kind() == OwnerKind.CONTACT)
                .isPresent();
    }

    private Block named(Block block) {
        if (block.kind() != BlockKind.ACTION) {
            return block;
        }
        List<String> written = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (Owner owner : reader.read(block, on).ownerNames()) {
            written.add(owner.name());
            named.add(owner.suggestions().stream()
                    .filter(known::contains)
                    .findFirst()
                    .orElse(owner.name()));
        }
        return named.equals(written)
                ? block
                : new Block(
                        block.uid(),
                        block.kind(),
                        block.depth(),
                        block.content(),
                        block.corrections().withOwners(named));
    }
}
