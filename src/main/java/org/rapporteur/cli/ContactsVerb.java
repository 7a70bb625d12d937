package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactFilter;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.UserError;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code contacts}: lists people. */
@Command(name = "contacts", mixinStandardHelpOptions = true, description = "Lists people who have not left.")
final class ContactsVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--agency", paramLabel = "A", description = "Only people of this organisation.")
    private @Nullable String agency;

    @Option(names = "--country", paramLabel = "C", description = "Only people who work in this country or cover it.")
    private @Nullable String country;

    @Option(names = "--json", description = "A JSON array.")
    private boolean json;

    ContactsVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            List<Contact> all = workspace.people().contacts().all();
            LocalDate today = LocalDate.now(surroundings.clock());
            String organisation = agency == null ? null : organisation(agency, workspace, all);
            Query query = Query.ALL;
            query = organisation == null ? query : query.and(Term.of(ContactFilter.AGENCY, organisation));
            query = country == null ? query : query.and(Term.of(ContactFilter.COUNTRY, country));
            List<Contact> found = new ContactFilter(query, today, today)
                    .of(all.stream()
                            .map(one -> ContactFilter.Entry.of(one, Set.of()))
                            .toList());
            if (json) {
                surroundings
                        .out()
                        .println(Json.pretty(
                                found.stream().map(ContactsVerb::shape).toList()));
            } else {
                found.forEach(one -> surroundings.out().println(words(one)));
                surroundings.out().println(Lines.count(found.size(), "contact"));
            }
        }
    }

    /** An organisation by any of its names, or one that only contacts are written under. */
    private static String organisation(String agency, Workspace workspace, List<Contact> all) {
        return workspace
                .directory()
                .vocabulary()
                .find(agency)
                .map(Vocabulary.Term::name)
                .or(() -> all.stream()
                        .map(Contact::organisation)
                        .filter(name -> name != null && Folding.fold(name).equals(Folding.fold(agency)))
                        .findFirst()
                        .map(String::valueOf))
                .orElseThrow(() -> new UserError("The workspace knows no agency “" + agency
                        + "”; check the spelling, or add it under Organisations."));
    }

    private static Map<String, @Nullable Object> shape(Contact one) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("uid", one.uid());
        shape.put("name", one.name());
        shape.put("given", one.person().given());
        shape.put("family", one.person().family());
        shape.put("organisation", one.organisation());
        shape.put("position", one.position());
        shape.put("profiles", one.post().profiles());
        shape.put("dutyStation", one.dutyStation());
        shape.put("country", one.country());
        shape.put("covers", one.post().covers());
        shape.put("emails", addresses(one.reach().emails()));
        shape.put("phones", addresses(one.reach().phones()));
        shape.put("languages", one.reach().languages());
        shape.put("links", one.reach().links());
        shape.put("memberSince", Json.date(one.standing().since()));
        shape.put("memberUntil", Json.date(one.standing().until()));
        shape.put("mailingList", one.standing().mailingList());
        shape.put("confirmedOn", Json.date(one.standing().confirmedOn()));
        shape.put("leftOn", Json.date(one.standing().leftOn()));
        shape.put("notes", one.notes());
        return shape;
    }

    private static List<Map<String, @Nullable Object>> addresses(List<Address> addresses) {
        return addresses.stream()
                .map(one -> {
                    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
                    shape.put("kind", one.kind().name());
                    shape.put("value", one.value());
                    return shape;
                })
                .toList();
    }

    private static String words(Contact one) {
        return String.join(
                " · ",
                java.util.stream.Stream.of(
                                one.name(),
                                one.organisation() == null ? "" : one.organisation(),
                                one.position(),
                                one.dutyStation(),
                                one.country(),
                                one.email())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
