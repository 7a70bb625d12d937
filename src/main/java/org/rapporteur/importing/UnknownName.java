package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Folding;

/**
 * A name in drafts that nobody in the workspace has.
 *
 * @param name as first written
 * @param suggestions the nearest known names, best first
 * @param files how many of the drafts hold it
 * @param times how often it stands in them
 */
public record UnknownName(String name, List<String> suggestions, int files, int times) {
    private static final int LONGEST = 60;

    public UnknownName {
        suggestions = List.copyOf(suggestions);
    }

    /** The unknown names of drafts, as owners of actions or present, those in most files first. */
    public static List<UnknownName> in(List<MinutesDraft> drafts, Recogniser recogniser) {
        Map<String, UnknownName> found = new LinkedHashMap<>();
        for (MinutesDraft draft : drafts) {
            Map<String, UnknownName> own = new LinkedHashMap<>();
            names(draft, draft.recogniser(recogniser))
                    .forEach(owner -> own.merge(
                            Folding.fold(owner.name()),
                            new UnknownName(owner.name(), owner.suggestions(), 1, 1),
                            (one, more) -> one.and(0, more.times)));
            own.forEach((key, name) -> found.merge(key, name, (one, more) -> one.and(1, more.times)));
        }
        return found.values().stream()
                .sorted((a, b) -> Integer.compare(b.files, a.files))
                .toList();
    }

    private UnknownName and(int moreFiles, int moreTimes) {
        return new UnknownName(name, suggestions, files + moreFiles, times + moreTimes);
    }

    private static List<Owner> names(MinutesDraft draft, Recogniser recogniser) {
        List<Owner> names = new ArrayList<>();
        ActionReader reader = new ActionReader(recogniser);
        for (Block block : draft.minutes().blocks()) {
            if (block.kind() == BlockKind.ACTION) {
                reader.read(block, LocalDate.EPOCH).ownerNames().stream()
                        .filter(owner -> owner.kind() == OwnerKind.UNKNOWN)
                        .forEach(names::add);
            }
        }
        for (Attendee attendee : draft.minutes().attendance()) {
            String name = attendee.name();
            boolean known = recogniser
                            .vocabulary()
                            .find(name)
                            .filter(term -> term.kind() != OwnerKind.UNKNOWN)
                            .isPresent()
                    || recogniser.isAudience(name);
            if (!known && name.length() <= LONGEST) {
                names.add(Owner.of(name, OwnerKind.UNKNOWN));
            }
        }
        return names;
    }
}
