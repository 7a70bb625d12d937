package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.shared.Folding;

/** Finds contacts that may be one person. Pure; takes time in proportion to the number of contacts. */
public final class Doubles {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,.'\\-]+");

    private Doubles() {}

    /** Two contacts of whom somebody said that they are two people; the smaller uid first. */
    public record Apart(String one, String other) {
        public static Apart of(Contact one, Contact other) {
            return one.uid().compareTo(other.uid()) <= 0
                    ? new Apart(one.uid(), other.uid())
                    : new Apart(other.uid(), one.uid());
        }
    }

    /** All pairs that may be one person, but those that are known to be two. */
    public static List<LikelyDouble> among(List<Contact> contacts, Set<Apart> apart) {
        Map<String, List<Contact>> byEmail = new HashMap<>();
        Map<String, List<Contact>> byName = new HashMap<>();
        List<LikelyDouble> found = new ArrayList<>();
        Set<Apart> seen = new HashSet<>(apart);
        for (Contact contact : contacts) {
            for (Address email : contact.reach().emails()) {
                propose(byEmail, email.value().toLowerCase(Locale.ROOT), contact, seen, found);
            }
            propose(byName, nameKey(contact), contact, seen, found);
        }
        return found;
    }

    private static void propose(
            Map<String, List<Contact>> known,
            String key,
            Contact contact,
            Set<Apart> seen,
            Collection<LikelyDouble> found) {
        List<Contact> alike = known.computeIfAbsent(key, fresh -> new ArrayList<>(1));
        // A mailbox that many share must not make a pair of every two.
        alike.stream().limit(8).forEach(other -> {
            Likeness why = why(other, contact);
            if (why != null && seen.add(Apart.of(other, contact))) {
                found.add(new LikelyDouble(other, contact, why));
            }
        });
        alike.add(contact);
    }

    /** Why these two may be one person; null when nothing speaks for it. */
    public static @org.jspecify.annotations.Nullable Likeness why(Contact one, Contact other) {
        if (sharesEmail(one, other)) {
            return Likeness.EMAIL;
        }
        if (!nameKey(one).equals(nameKey(other)) || !mayBeSameOrganisation(one, other)) {
            return null;
        }
        return one.name().equals(other.name()) ? Likeness.NAME : Likeness.SPELLING;
    }

    static boolean sharesEmail(Contact one, Contact other) {
        return one.reach().emails().stream().anyMatch(mine -> other.reach().emails().stream()
                .anyMatch(theirs -> mine.value().equalsIgnoreCase(theirs.value())));
    }

    /** The parts of the name without case, accents and order. */
    public static String nameKey(Contact contact) {
        return Arrays.stream(BETWEEN.split(Folding.fold(contact.name()), -1))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static boolean mayBeSameOrganisation(Contact one, Contact other) {
        String mine = Objects.requireNonNullElse(one.organisation(), "");
        String theirs = Objects.requireNonNullElse(other.organisation(), "");
        return mine.isEmpty() || theirs.isEmpty() || Folding.fold(mine).equals(Folding.fold(theirs));
    }
}
