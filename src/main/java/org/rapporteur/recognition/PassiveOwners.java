package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import org.rapporteur.recognition.OwnerList.Read;
import org.rapporteur.recognition.OwnerReading.Span;

/** Owners behind a passive: "… to be circulated by UNHCR", "… sera envoyé aux partenaires par le PAM", "… será enviada por OIM". */
final class PassiveOwners {
    /** Words that may stand between the verb and who does it: "to the partners", "aux membres du groupe". */
    private static final int LONGEST_BETWEEN = 6;

    private static final Set<String> BY = Set.of("by", "par", "por");
    /** "est organisée par Mme Roux": what is already known to be an action may be told in the present. */
    private static final Set<String> FRENCH_IS = Set.of("est", "sont");

    private static final Set<String> SPANISH_IS = Set.of("es", "son");
    private static final Set<String> FRENCH_BE = Set.of("sera", "seront", "etre");
    private static final Set<String> SPANISH_BE = Set.of("sera", "seran", "ser");

    private final OwnerList lists;

    PassiveOwners(OwnerList lists) {
        this.lists = lists;
    }

    /** The same in the present, where who does it is known or has a title: of a line that is an action. */
    OwnerReading inPresent(Tokens tokens, int start) {
        OwnerReading found = find(tokens, start, true);
        boolean sure = found.owners().stream()
                .allMatch(owner -> lists.isKnown(owner)
                        || UnknownNames.hasTitle(owner.what().name()));
        return sure ? found : none(tokens, start);
    }

    OwnerReading find(Tokens tokens, int start) {
        return find(tokens, start, false);
    }

    private OwnerReading find(Tokens tokens, int start, boolean present) {
        int be = -1;
        for (int i = start; i < tokens.size(); i++) {
            if (isBe(tokens, i, present)) {
                be = i;
            } else if (be >= 0
                    && i - be <= LONGEST_BETWEEN
                    && BY.contains(tokens.get(i).folded())) {
                Read read = lists.before(tokens, i + 1);
                if (!read.isEmpty()
                        && (present
                                || lists.isKnown(read)
                                || read.owners().stream().allMatch(lists::isPlausible))) {
                    Span by = new Span(
                            tokens.get(i).start(), tokens.get(read.end() - 1).end());
                    return new OwnerReading(
                            read.owners(),
                            null,
                            tokens.startOf(start),
                            tokens.text().length(),
                            List.of(by));
                }
            }
        }
        return none(tokens, start);
    }

    private static OwnerReading none(Tokens tokens, int start) {
        return OwnerReading.of(List.of(), tokens.startOf(start), tokens.text().length());
    }

    /** "be", or its future in French or Spanish, before a participle. */
    private static boolean isBe(Tokens tokens, int i, boolean present) {
        String word = tokens.get(i).folded();
        String next = tokens.get(i + 1).folded();
        boolean english = word.equals("be") && Words.isParticiple(next);
        boolean french = tokens.mayBe(Language.FRENCH)
                && (FRENCH_BE.contains(word) || (present && FRENCH_IS.contains(word)))
                && next.matches("\\p{L}{2,}(?:e|i|u|is|it)e?s?");
        boolean spanish = tokens.mayBe(Language.SPANISH)
                && (SPANISH_BE.contains(word) || (present && SPANISH_IS.contains(word)))
                && next.matches("\\p{L}{2,}(?:ad|id|t|ch|st)[oa]s?");
        return english || french || spanish;
    }
}
