package org.rapporteur.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;

/**
 * Which contacts are wanted. Those who left are not, unless {@code is:left} asks for them.
 *
 * @param query words, and the keys below
 * @param today the day as of which people have left
 * @param unconfirmedBefore contacts last confirmed before that day are to be reviewed
 */
public record ContactFilter(Query query, LocalDate today, LocalDate unconfirmedBefore) {
    public static final String AGENCY = "agency";
    public static final String COUNTRY = "country";
    public static final String PROFILE = "profile";
    public static final String LANGUAGE = "language";
    public static final String STATION = "station";
    public static final String IS = "is";

    /** All keys that are understood. */
    public static final Set<String> KEYS = Set.of(AGENCY, COUNTRY, PROFILE, LANGUAGE, STATION, IS);

    /** What {@code is:} may ask for. */
    public enum State {
        /** On the mailing list. */
        LISTED,
        /** Not confirmed for as long as the user set. */
        UNCONFIRMED,
        /** In an organisation that is not known. */
        UNKNOWN,
        /** With neither e-mail nor phone. */
        UNREACHABLE,
        /** Left. */
        LEFT;

        /** As it is typed: "listed". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A contact ready to be filtered.
     *
     * @param text all its words, folded
     * @param known whether its organisation is known
     */
    public record Entry(Contact contact, String text, boolean known) {
        public static Entry of(Contact contact, Set<String> organisations) {
            StringBuilder text = new StringBuilder(contact.name());
            for (ContactField field : ContactField.KEPT) {
                if (!field.isDate() && field != ContactField.MAILING_LIST) {
                    text.append('\n').append(field.of(contact));
                }
            }
            String organisation = Objects.requireNonNullElse(contact.organisation(), "");
            return new Entry(
                    contact,
                    Folding.fold(text.toString()),
                    organisation.isEmpty() || organisations.contains(organisation));
        }
    }

    /** The contacts wanted, in their order. */
    public List<Contact> of(List<Entry> entries) {
        List<Term> terms = query.terms().stream().map(ContactFilter::folded).toList();
        boolean leftToo = query.values(IS).contains(State.LEFT.word());
        List<Contact> found = new ArrayList<>();
        for (Entry entry : entries) {
            if ((leftToo || !entry.contact().standing().hasLeft(today))
                    && terms.stream().allMatch(term -> holds(term, entry))) {
                found.add(entry.contact());
            }
        }
        return found;
    }

    private static Term folded(Term term) {
        return new Term(term.key(), term.values().stream().map(Folding::fold).toList(), term.negated());
    }

    private boolean holds(Term term, Entry entry) {
        return term.values().stream().anyMatch(value -> holds(term.key(), value, entry)) != term.negated();
    }

    private boolean holds(String key, String value, Entry entry) {
        Contact one = entry.contact();
        return switch (key) {
            case AGENCY -> isSame(value, Objects.requireNonNullElse(one.organisation(), ""));
            case COUNTRY -> isIn(value, one);
            case PROFILE -> one.post().profiles().stream().anyMatch(other -> isSame(value, other));
            case LANGUAGE -> one.reach().languages().stream().anyMatch(other -> isSame(value, other));
            case STATION -> isSame(value, one.dutyStation());
            case IS -> is(value, entry);
            default -> entry.text().contains(value);
        };
    }

    private boolean is(String value, Entry entry) {
        Contact one = entry.contact();
        LocalDate confirmed = one.standing().confirmedOn();
        return (value.equals(State.LISTED.word()) && one.standing().mailingList())
                || (value.equals(State.UNCONFIRMED.word())
                        && (confirmed == null || confirmed.isBefore(unconfirmedBefore)))
                || (value.equals(State.UNKNOWN.word()) && !entry.known())
                || (value.equals(State.UNREACHABLE.word())
                        && one.email().isEmpty()
                        && one.phone().isEmpty())
                || (value.equals(State.LEFT.word()) && one.standing().hasLeft(today));
    }

    /** True when the contact works in the country or covers it. */
    static boolean isIn(String country, Contact one) {
        return isSame(country, one.country()) || one.post().covers().stream().anyMatch(other -> isSame(country, other));
    }

    private static boolean isSame(String wanted, String there) {
        return Folding.fold(wanted).equals(Folding.fold(there));
    }
}
