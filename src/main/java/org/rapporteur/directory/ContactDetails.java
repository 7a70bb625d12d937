package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.List;

/** What a contact has several of, as rows of one table. */
final class ContactDetails {
    private ContactDetails() {}

    /** Stored by name: do not rename. */
    enum Field {
        EMAIL,
        PHONE,
        LINK,
        PROFILE,
        COUNTRY,
        LANGUAGE
    }

    /**
     * One value.
     *
     * @param kind of an e-mail or a phone, else empty
     */
    record Detail(Field field, String kind, String value) {}

    /** All rows of a contact, each field in order. */
    static List<Detail> of(Contact contact) {
        List<Detail> rows = new ArrayList<>();
        addresses(rows, Field.EMAIL, contact.reach().emails());
        addresses(rows, Field.PHONE, contact.reach().phones());
        texts(rows, Field.LINK, contact.reach().links());
        texts(rows, Field.PROFILE, contact.post().profiles());
        texts(rows, Field.COUNTRY, contact.post().covers());
        texts(rows, Field.LANGUAGE, contact.reach().languages());
        return rows;
    }

    static Reach reach(List<Detail> rows) {
        return rows.isEmpty()
                ? Reach.NONE
                : new Reach(
                        addresses(rows, Field.EMAIL),
                        addresses(rows, Field.PHONE),
                        values(rows, Field.LINK),
                        values(rows, Field.LANGUAGE));
    }

    static List<String> values(List<Detail> rows, Field field) {
        return rows.stream()
                .filter(row -> row.field() == field)
                .map(Detail::value)
                .toList();
    }

    private static List<Address> addresses(List<Detail> rows, Field field) {
        return rows.stream()
                .filter(row -> row.field() == field)
                .map(row -> new Address(Address.Kind.valueOf(row.kind()), row.value()))
                .toList();
    }

    private static void addresses(List<Detail> rows, Field field, List<Address> addresses) {
        addresses.forEach(one -> rows.add(new Detail(field, one.kind().name(), one.value())));
    }

    private static void texts(List<Detail> rows, Field field, List<String> values) {
        values.forEach(value -> rows.add(new Detail(field, "", value)));
    }
}
