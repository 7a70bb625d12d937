package org.rapporteur.directory;

import java.util.List;

/** How a contact is reached: e-mails and phones, the main one first, links to pages, and languages. */
public record Reach(List<Address> emails, List<Address> phones, List<String> links, List<String> languages) {
    public static final Reach NONE = new Reach(List.of(), List.of(), List.of(), List.of());

    public Reach {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        languages = List.copyOf(languages);
    }

    /** The address to write to: the first one of work, else the first; empty when there is none. */
    public String email() {
        return main(emails);
    }

    /** The number to call; empty when there is none. */
    public String phone() {
        return main(phones);
    }

    public Reach withEmails(List<Address> now) {
        return new Reach(now, phones, links, languages);
    }

    public Reach withPhones(List<Address> now) {
        return new Reach(emails, now, links, languages);
    }

    public Reach withLinks(List<String> now) {
        return new Reach(emails, phones, now, languages);
    }

    public Reach withLanguages(List<String> now) {
        return new Reach(emails, phones, links, now);
    }

    private static String main(List<Address> addresses) {
        return addresses.stream()
                .filter(one -> one.kind() == Address.Kind.WORK)
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .map(Address::value)
                .orElse("");
    }
}
