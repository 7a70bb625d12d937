package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/** What an action block says: the recogniser's reading, overruled by what the user chose by hand. */
public final class ActionReader {
    private final Recogniser recogniser;

    public ActionReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** Reads a block against the meeting's date. Owners and dues chosen by hand stand at no place: 0 to 0. */
    public Recognition read(Block block, LocalDate on) {
        Recognition read = recogniser.action(block.text(), on);
        Corrections corrections = block.corrections();
        List<Mention<Owner>> owners = read.owners();
        if (corrections.owners() != null) {
            owners = corrections.owners().stream()
                    .map(name -> new Mention<>(owner(name), 0, 0))
                    .toList();
        }
        Mention<Due> due = read.due();
        if (corrections.due() != null) {
            due = corrections.due().isBlank() ? null : chosenDue(corrections.due(), on);
        }
        return new Recognition(owners, due, read.topic(), read.task());
    }

    private Owner owner(String name) {
        return recogniser
                .vocabulary()
                .find(name)
                .map(term -> term.owner(name))
                .orElseGet(() -> Owner.of(name, recogniser.isAudience(name) ? OwnerKind.AUDIENCE : OwnerKind.UNKNOWN));
    }

    private @Nullable Mention<Due> chosenDue(String words, LocalDate on) {
        return recogniser.due(words, on).map(due -> new Mention<>(due, 0, 0)).orElse(null);
    }
}
