package org.rapporteur.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.importing.contacts.ContactImport;
import org.rapporteur.importing.contacts.ImportPlan;
import org.rapporteur.importing.contacts.TableReader;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** Prints how long it takes to filter 20,000 contacts, to find doubles among them, and to bring in 5,000 lines. */
public final class ContactBenchmark {
    private static final int CONTACTS = 20_000;
    private static final int LINES = 5_000;
    private static final int DOUBLES = 2_000;
    private static final int ROUNDS = 60;
    private static final List<String> ORGANISATIONS = List.of("UNHCR", "UNICEF", "IOM", "WFP", "HCR");
    private static final List<String> COUNTRIES = List.of("Lakeland", "Highland", "Rivermark", "Coastland");

    private ContactBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-contacts");
        try (Workspace workspace = TestWorkspace.in(folder)) {
            long start = System.nanoTime();
            workspace.people().contacts().take(withDoubles(people(CONTACTS, 7)));
            System.out.printf("store %,d contacts: %.0f ms%n", CONTACTS, millis(start));
            filter(workspace);
            doubles(workspace);
            bringIn(workspace, folder);
        }
    }

    private static void filter(Workspace workspace) {
        long start = System.nanoTime();
        List<Contact> all = workspace.people().contacts().all();
        System.out.printf("read %,d contacts from the file: %.0f ms%n", all.size(), millis(start));
        Set<String> known = Set.copyOf(ORGANISATIONS);
        start = System.nanoTime();
        List<ContactFilter.Entry> entries =
                all.stream().map(one -> ContactFilter.Entry.of(one, known)).toList();
        System.out.printf("make them ready to be filtered: %.0f ms%n", millis(start));
        List<Query> queries = List.of(
                Query.of(Term.word("ana")),
                Query.of(Term.of(ContactFilter.AGENCY, "IOM")),
                Query.of(Term.of(ContactFilter.COUNTRY, "Lakeland"), Term.word("officer")),
                Query.of(Term.of(ContactFilter.IS, "unconfirmed")));
        for (Query query : queries) {
            ContactFilter filter = new ContactFilter(query, TestWorkspace.TODAY, TestWorkspace.TODAY.minusYears(1));
            long[] nanos = new long[ROUNDS];
            int found = 0;
            for (int i = 0; i < ROUNDS; i++) {
                long from = System.nanoTime();
                found = filter.of(entries).size();
                nanos[i] = System.nanoTime() - from;
            }
            System.out.printf("filter %s, %,d found: %s%n", query.terms(), found, new Spread(nanos));
        }
    }

    private static void doubles(Workspace workspace) {
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            int pairs = workspace.people().contacts().doubles().size();
            System.out.printf(
                    "doubles among %,d, reading them included: %.0f ms, %,d pairs%n", CONTACTS, millis(start), pairs);
        }
    }

    private static void bringIn(Workspace workspace, Path folder) throws IOException {
        StringBuilder csv = new StringBuilder("Name,Organisation,Position,E-mail,Phone,Country\n");
        for (Contact one : people(LINES, 99)) {
            csv.append(String.join(",", one.name(), "HCR", one.position(), one.email(), one.phone(), one.country()))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("list.csv"), csv);
        ContactImport imports = workspace.contactImport();
        for (String round : List.of("first time", "again")) {
            long start = System.nanoTime();
            ImportPlan plan = imports.plan(TableReader.read(file, null), imports.remembered(), "list.csv");
            double preview = millis(start);
            start = System.nanoTime();
            imports.apply(plan);
            System.out.printf(
                    "import of %,d lines beside %,d, %s: preview %.0f ms, storing %.0f ms (%,d created, %,d updated)%n",
                    LINES,
                    CONTACTS,
                    round,
                    preview,
                    millis(start),
                    plan.count(ImportPlan.Outcome.CREATED),
                    plan.count(ImportPlan.Outcome.UPDATED));
        }
    }

    private static List<Contact> people(int count, int seed) {
        Random random = new Random(seed);
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = word(random) + " " + word(random);
            Contact contact = Contact.of(name, ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())));
            contact =
                    ContactField.POSITION.set(contact, i % 3 == 0 ? "Information Management Officer" : "Data Analyst");
            contact = ContactField.EMAILS.set(contact, "p" + seed + "." + i + "@example.org");
            contact = ContactField.PHONES.set(contact, "+41 22 000 " + i);
            people.add(ContactField.COUNTRY.set(contact, COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
        }
        return people;
    }

    /** Each tenth person stands there once more, the names the other way round and in capitals, with another address. */
    private static List<Contact> withDoubles(List<Contact> people) {
        List<Contact> all = new ArrayList<>(people);
        for (int i = 0; i < DOUBLES; i++) {
            Contact one = people.get(i);
            PersonName name = one.person();
            all.set(
                    people.size() - 1 - i,
                    ContactField.EMAILS.set(
                            one.with(new PersonName(
                                    name.family().toUpperCase(Locale.ROOT),
                                    name.given().toUpperCase(Locale.ROOT))),
                            "again." + i + "@example.org"));
        }
        return all;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bcdfghjklmnprstvz".charAt(random.nextInt(17))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
