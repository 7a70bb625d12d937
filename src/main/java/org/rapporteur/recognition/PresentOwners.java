package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import org.rapporteur.recognition.OwnerList.Read;

/** Owners in front of a verb in the present, as notes in short form have them: "IOM print the map", "FICR et CRS le testent". */
final class PresentOwners {
    /** Words of a subject at most. */
    private static final int SUBJECT = 5;

    private static final int SHORTEST_BODY = 4;

    private static final Set<String> STATES = Set.of(
            "is", "are", "was", "were", "has", "have", "est", "sont", "etait", "etaient", "ont", "es", "son", "estan",
            "esta", "fue", "fueron");
    /** "IOM note que les prix montent": what somebody says, and nothing to be done. */
    private static final Set<String> THAT = Set.of("que", "qu'", "that");

    /** "FICR et CRS le testent": what stands between somebody and a verb in French and Spanish. */
    private static final Set<String> CLITICS =
            Set.of("le", "la", "les", "l'", "lo", "los", "las", "se", "lui", "leur", "y", "en");

    private final OwnerList lists;

    PresentOwners(OwnerList lists) {
        this.lists = lists;
    }

    /** "UNICEF IM correct the codes", "ADRA y COOPI difunden …", "Port Office + UNHCR, joint visit": only known names. */
    OwnerReading find(Tokens tokens, int start) {
        Read read = lists.before(tokens, start);
        Token behind = tokens.get(read.end());
        boolean clitic =
                CLITICS.contains(behind.folded()) && (tokens.mayBe(Language.FRENCH) || tokens.mayBe(Language.SPANISH));
        Token next = clitic ? tokens.get(read.end() + 1) : behind;
        boolean deed = next.is(",") ? tokens.get(read.end() + 1).startsSmall() : Words.isPresent(tokens, next);
        boolean told = !read.isEmpty()
                && deed
                && !tellsState(tokens, read.end())
                && !THAT.contains(tokens.get(read.end() + (clitic ? 2 : 1)).folded())
                && (read.owners().stream().allMatch(owner -> isSure(tokens, owner))
                        || (read.owners().size() > 1
                                && read.owners().stream().anyMatch(lists::isKnown)
                                && !tokens.mayBe(Language.ENGLISH)));
        return OwnerReading.of(
                told ? read.owners() : List.of(),
                tokens.startOf(start),
                tokens.text().length());
    }

    private boolean isSure(Tokens tokens, Mention<Owner> owner) {
        return lists.isKnown(owner)
                || lists.isOfKnown(tokens, owner)
                || UnknownNames.hasTitle(owner.what().name())
                || isShouted(owner.what().name());
    }

    /** "VIDECI", as nothing but a body is written in front of a verb. */
    private static boolean isShouted(String name) {
        return name.length() >= SHORTEST_BODY && name.chars().allMatch(Character::isUpperCase);
    }

    /** "UNICEF reports are late": what looked like a deed is a thing, and the sentence says how it is. */
    private static boolean tellsState(Tokens tokens, int start) {
        for (int i = start; i < start + SUBJECT; i++) {
            boolean french = tokens.get(i).is("son") && tokens.mayBe(Language.FRENCH);
            if (STATES.contains(tokens.get(i).folded()) && !french) {
                return true;
            }
        }
        return false;
    }
}
