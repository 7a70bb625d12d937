package org.rapporteur.importing.contacts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.Doubles;
import org.rapporteur.directory.LikelyDouble;
import org.rapporteur.directory.Likeness;
import org.rapporteur.directory.PersonName;
import org.rapporteur.importing.contacts.ImportPlan.DoubleAt;
import org.rapporteur.importing.contacts.ImportPlan.Outcome;
import org.rapporteur.importing.contacts.ImportPlan.Step;
import org.rapporteur.importing.contacts.Reading.Read;
import org.rapporteur.shared.Folding;

/**
 * Finds for each line whom it is about. A shared e-mail address tells, unless the names have nothing in common (a mailbox
 * of many); so do name and organisation, unless several people have both. Who is only alike stays a person of their own.
 */
final class Matching {
    private final UnaryOperator<String> organisation;
    private final Map<String, List<Integer>> byEmail = new HashMap<>();
    private final Map<String, List<Integer>> byNameAndOrganisation = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, Integer> inFile = new HashMap<>();

    /** Everybody known so far: first those stored, then those of the lines before. */
    private final List<Contact> people = new ArrayList<>();

    private final List<Step> steps = new ArrayList<>();
    private final List<DoubleAt> doubles = new ArrayList<>();

    /** The step that made or changed a person. */
    private final Map<Integer, Integer> stepOf = new HashMap<>();

    /**
     * Begins with who is stored.
     *
     * @param organisation the short name of an organisation by any of its names; the name itself when it is not known
     */
    Matching(List<Contact> stored, UnaryOperator<String> organisation) {
        this.organisation = organisation;
        stored.forEach(this::add);
    }

    ImportPlan plan(Reading reading) {
        reading.read().forEach(read -> inFile.merge(key(incoming(read)), 1, Integer::sum));
        reading.read().forEach(this::take);
        return new ImportPlan(List.copyOf(steps), List.copyOf(doubles), reading.refused());
    }

    private void take(Read read) {
        Contact incoming = incoming(read);
        Optional<Integer> match = match(incoming);
        if (match.isEmpty()) {
            likely(read, incoming);
            stepOf.put(add(incoming), steps.size());
            steps.add(new Step(read.sheet(), read.line(), Outcome.CREATED, null, incoming));
            return;
        }
        int at = match.get();
        Contact known = people.get(at);
        Contact updated = updated(known, incoming, read.given());
        people.set(at, updated);
        index(updated, at);
        Integer earlier = stepOf.get(at);
        if (earlier != null) {
            // A second line about the same person: one change in the end.
            Step first = steps.get(earlier);
            steps.set(
                    earlier,
                    new Step(
                            first.sheet(),
                            first.line(),
                            first.before() == null ? Outcome.CREATED : outcome(first.before(), updated),
                            first.before(),
                            updated));
            steps.add(new Step(read.sheet(), read.line(), Outcome.UNCHANGED, updated, updated));
            return;
        }
        stepOf.put(at, steps.size());
        steps.add(new Step(read.sheet(), read.line(), outcome(known, updated), known, updated));
    }

    private static Outcome outcome(Contact before, Contact after) {
        return before.equals(after) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private Contact incoming(Read read) {
        String name = read.contact().organisation();
        return name == null
                ? read.contact()
                : read.contact().with(read.contact().post().withOrganisation(organisation.apply(name)));
    }

    private Optional<Integer> match(Contact incoming) {
        for (Address email : incoming.reach().emails()) {
            for (int at : byEmail.getOrDefault(folded(email), List.of())) {
                if (sharesNamePart(people.get(at), incoming)) {
                    return Optional.of(at);
                }
            }
        }
        List<Integer> namesakes = byNameAndOrganisation.getOrDefault(key(incoming), List.of());
        if (namesakes.size() != 1) {
            return Optional.empty();
        }
        boolean told = !incoming.reach().emails().isEmpty()
                && !people.get(namesakes.getFirst()).reach().emails().isEmpty();
        // Two lines of one name with addresses of their own are two people; one such line is one with a new address.
        return told && inFile.getOrDefault(key(incoming), 0) > 1 ? Optional.empty() : Optional.of(namesakes.getFirst());
    }

    private void likely(Read read, Contact incoming) {
        List<Integer> alike = new ArrayList<>();
        incoming.reach().emails().forEach(email -> alike.addAll(byEmail.getOrDefault(folded(email), List.of())));
        alike.addAll(byName.getOrDefault(Doubles.nameKey(incoming), List.of()));
        for (int at : alike) {
            Likeness why = Doubles.why(people.get(at), incoming);
            if (why != null) {
                doubles.add(new DoubleAt(read.sheet(), read.line(), new LikelyDouble(people.get(at), incoming, why)));
                return;
            }
        }
    }

    /** What a line says replaces what is stored; addresses are added; what it is silent about stays. */
    private static Contact updated(Contact known, Contact incoming, Set<ContactField> given) {
        Contact now = known;
        for (ContactField field : given) {
            now = switch (field) {
                case FULL_NAME, GIVEN_NAME, FAMILY_NAME -> now;
                case EMAILS ->
                    now.with(now.reach()
                            .withEmails(Reading.joined(
                                    now.reach().emails(), incoming.reach().emails())));
                case PHONES ->
                    now.with(now.reach()
                            .withPhones(Reading.joined(
                                    now.reach().phones(), incoming.reach().phones())));
                default -> field.set(now, field.of(incoming));
            };
        }
        return renamed(now, incoming.person());
    }

    /** The name as the line spells it, unless only the order differs. */
    private static Contact renamed(Contact known, PersonName spelt) {
        return Folding.fold(known.name()).equals(Folding.fold(spelt.full()))
                        && !known.person().full().equals(spelt.full())
                ? known.with(spelt)
                : known;
    }

    private int add(Contact contact) {
        people.add(contact);
        index(contact, people.size() - 1);
        return people.size() - 1;
    }

    private void index(Contact contact, int at) {
        contact.reach().emails().forEach(email -> put(byEmail, folded(email), at));
        put(byNameAndOrganisation, key(contact), at);
        put(byName, Doubles.nameKey(contact), at);
    }

    private static void put(Map<String, List<Integer>> index, String key, int at) {
        List<Integer> there = index.computeIfAbsent(key, fresh -> new ArrayList<>(1));
        if (!there.contains(at)) {
            there.add(at);
        }
    }

    private static String key(Contact contact) {
        return Folding.fold(contact.name()) + "|"
                + Folding.fold(Objects.requireNonNullElse(contact.organisation(), ""));
    }

    private static String folded(Address email) {
        return email.value().toLowerCase(Locale.ROOT);
    }

    private static boolean sharesNamePart(Contact one, Contact other) {
        List<String> parts = List.of(Doubles.nameKey(other).split(" ", -1));
        return List.of(Doubles.nameKey(one).split(" ", -1)).stream()
                .anyMatch(part -> part.length() > 1 && parts.contains(part));
    }
}
