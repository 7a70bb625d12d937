package org.rapporteur.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Folding;

/**
 * Which contacts are wanted; conditions of different kinds all hold.
 *
 * @param words all of them stand somewhere in the contact, case and accents aside
 * @param organisation short name; null: any
 * @param country of the duty station or covered; null: any
 * @param profile IM profile; null: any
 * @param state of all contacts, which
 */
public record ContactFilter(
        String words, @Nullable String organisation, @Nullable String country, @Nullable String profile, State state) {
    public static final ContactFilter ALL = new ContactFilter("", null, null, null, State.HERE);

    /** Of all contacts, which. */
    public enum State {
        /** Those who have not left. */
        HERE,
        /** Those on the mailing list. */
        MAILING_LIST,
        /** Those not confirmed for as long as the user set. */
        UNCONFIRMED,
        /** Those whose organisation is not known. */
        STRANGE,
        /** Those who left. */
        LEFT
    }

    /**
     * A contact ready to be filtered.
     *
     * @param text all its words, folded
     */
    public record Entry(Contact contact, String text) {
        public static Entry of(Contact contact) {
            String text = ContactField.KEPT.stream()
                    .filter(field -> !field.isDate() && field != ContactField.MAILING_LIST)
                    .map(field -> field.of(contact))
                    .filter(value -> !value.isEmpty())
                    .reduce(contact.name(), (one, other) -> one + "\n" + other);
            return new Entry(contact, Folding.fold(text));
        }
    }

    /**
     * The contacts wanted, in their order.
     *
     * @param unconfirmedBefore contacts last confirmed before that day count as unconfirmed
     * @param known folded short names of the organisations that are known
     */
    public List<Contact> of(
            List<Entry> entries, LocalDate today, LocalDate unconfirmedBefore, java.util.Set<String> known) {
        List<String> wanted = Stream.of(Folding.fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Contact> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (isWanted(entry.contact(), today, unconfirmedBefore, known)
                    && wanted.stream().allMatch(entry.text()::contains)) {
                found.add(entry.contact());
            }
        }
        return found;
    }

    private boolean isWanted(Contact one, LocalDate today, LocalDate unconfirmedBefore, java.util.Set<String> known) {
        boolean left = one.standing().hasLeft(today);
        boolean inState =
                switch (state) {
                    case HERE -> !left;
                    case MAILING_LIST -> !left && one.standing().mailingList();
                    case UNCONFIRMED -> {
                        LocalDate confirmed = one.standing().confirmedOn();
                        yield !left && (confirmed == null || confirmed.isBefore(unconfirmedBefore));
                    }
                    case STRANGE -> one.organisation() != null && !known.contains(Folding.fold(one.organisation()));
                    case LEFT -> left;
                };
        return inState
                && isSame(organisation, Objects.requireNonNullElse(one.organisation(), ""))
                && isIn(country, one)
                && (profile == null || one.post().profiles().stream().anyMatch(other -> isSame(profile, other)));
    }

    /** True when the contact works in the country or covers it. */
    public static boolean isIn(@Nullable String country, Contact one) {
        return country == null
                || isSame(country, one.country())
                || one.post().covers().stream().anyMatch(other -> isSame(country, other));
    }

    private static boolean isSame(@Nullable String wanted, String there) {
        return wanted == null || Folding.fold(wanted).equals(Folding.fold(there));
    }

    public ContactFilter withWords(String now) {
        return new ContactFilter(now, organisation, country, profile, state);
    }

    public ContactFilter withOrganisation(@Nullable String now) {
        return new ContactFilter(words, now, country, profile, state);
    }

    public ContactFilter withCountry(@Nullable String now) {
        return new ContactFilter(words, organisation, now, profile, state);
    }

    public ContactFilter withProfile(@Nullable String now) {
        return new ContactFilter(words, organisation, country, now, state);
    }

    public ContactFilter withState(State now) {
        return new ContactFilter(words, organisation, country, profile, now);
    }
}
