package org.rapporteur.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of a contact as text: what forms, columns of files, bulk edits and merges work with. Stored by name (which
 * column means which field): do not rename.
 */
public enum ContactField {
    FULL_NAME(Contact::name, (one, text) -> one.with(PersonName.of(text))),
    GIVEN_NAME(
            one -> one.person().given(),
            (one, text) -> one.with(new PersonName(text, one.person().family()))),
    FAMILY_NAME(
            one -> one.person().family(),
            (one, text) -> one.with(new PersonName(one.person().given(), text))),
    ORGANISATION(
            one -> one.organisation() == null ? "" : one.organisation(),
            (one, text) -> one.with(one.post().withOrganisation(text))),
    POSITION(Contact::position, (one, text) -> one.with(one.post().withPosition(text))),
    PROFILES(
            one -> ContactText.list(one.post().profiles()),
            (one, text) -> one.with(one.post().withProfiles(ContactText.list(text)))),
    DUTY_STATION(Contact::dutyStation, (one, text) -> one.with(one.post().withDutyStation(text))),
    COUNTRY(Contact::country, (one, text) -> one.with(one.post().withCountry(text))),
    COVERS(
            one -> ContactText.list(one.post().covers()),
            (one, text) -> one.with(one.post().withCovers(ContactText.list(text)))),
    EMAILS(
            one -> ContactText.addresses(one.reach().emails()),
            (one, text) -> one.with(one.reach().withEmails(ContactText.emails(text)))),
    PHONES(
            one -> ContactText.addresses(one.reach().phones()),
            (one, text) -> one.with(one.reach().withPhones(ContactText.phones(text)))),
    LANGUAGES(
            one -> ContactText.list(one.reach().languages()),
            (one, text) -> one.with(one.reach().withLanguages(ContactText.list(text)))),
    LINKS(
            one -> ContactText.list(one.reach().links()),
            (one, text) -> one.with(one.reach().withLinks(ContactText.links(text)))),
    MEMBER_SINCE(
            one -> ContactText.date(one.standing().since()),
            (one, text) -> one.with(one.standing().withSince(ContactText.date(text)))),
    MEMBER_UNTIL(
            one -> ContactText.date(one.standing().until()),
            (one, text) -> one.with(one.standing().withUntil(ContactText.date(text)))),
    MAILING_LIST(
            one -> one.standing().mailingList() ? "yes" : "no",
            (one, text) -> one.with(one.standing().withMailingList(ContactText.isYes(text)))),
    CONFIRMED_ON(
            one -> ContactText.date(one.standing().confirmedOn()),
            (one, text) -> one.with(one.standing().withConfirmedOn(ContactText.date(text)))),
    LEFT_ON(
            one -> ContactText.date(one.standing().leftOn()),
            (one, text) -> one.with(one.standing().withLeftOn(ContactText.date(text)))),
    NOTES(Contact::notes, Contact::withNotes);

    /** What is kept: all but the full name, which is given and family name together. */
    public static final List<ContactField> KEPT = List.copyOf(EnumSet.complementOf(EnumSet.of(FULL_NAME)));

    private static final Set<ContactField> SEVERAL = EnumSet.of(PROFILES, COVERS, EMAILS, PHONES, LANGUAGES, LINKS);
    private static final Set<ContactField> DATES = EnumSet.of(MEMBER_SINCE, MEMBER_UNTIL, CONFIRMED_ON, LEFT_ON);

    // Pure functions, all of them written above.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Contact, String> reader;

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<Contact, String, Contact> writer;

    ContactField(Function<Contact, String> reader, BiFunction<Contact, String, Contact> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** The field as text; empty when not known. */
    public String of(Contact contact) {
        return reader.apply(contact);
    }

    /**
     * The contact with this text in the field.
     *
     * @throws FieldError when the text is no such value
     */
    public Contact set(Contact contact, String text) {
        return writer.apply(contact, text.strip());
    }

    /** True where a contact may have several values. */
    public boolean isSeveral() {
        return SEVERAL.contains(this);
    }

    public boolean isDate() {
        return DATES.contains(this);
    }
}
