package org.rapporteur.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.shared.Folding;

/**
 * Organisations by countries: who works where or covers what, and where nobody does.
 *
 * @param countries by name
 * @param rows members of the group first, each by name
 */
public record WhoIsWhere(List<String> countries, List<Row> rows) {
    /**
     * An organisation.
     *
     * @param member of the group now; where a member has nobody is a gap
     * @param people names, one list a country
     */
    public record Row(String organisation, boolean member, List<List<String>> people) {
        /** True where a member of the group has nobody. */
        public boolean isGap(int country) {
            return member && people.get(country).isEmpty();
        }
    }

    /**
     * Puts the matrix together.
     *
     * @param members short names of the group's members
     */
    public static WhoIsWhere of(List<Contact> contacts, List<String> members, LocalDate today) {
        List<Contact> here =
                contacts.stream().filter(one -> !one.standing().hasLeft(today)).toList();
        Map<String, String> countries = new TreeMap<>();
        here.stream().flatMap(WhoIsWhere::countries).forEach(name -> countries.putIfAbsent(Folding.fold(name), name));
        Map<String, List<Contact>> byOrganisation = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        members.forEach(member -> byOrganisation.put(member, new ArrayList<>()));
        here.stream().filter(one -> one.organisation() != null).forEach(one -> byOrganisation
                .computeIfAbsent(Objects.requireNonNullElse(one.organisation(), ""), name -> new ArrayList<>())
                .add(one));
        List<String> names = List.copyOf(countries.values());
        List<String> folded =
                members.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        List<Row> rows = byOrganisation.entrySet().stream()
                .map(one -> new Row(
                        one.getKey(),
                        folded.contains(one.getKey().toLowerCase(Locale.ROOT)),
                        names.stream()
                                .map(country -> people(one.getValue(), country))
                                .toList()))
                .filter(row -> row.member() || row.people().stream().anyMatch(people -> !people.isEmpty()))
                .sorted(Comparator.comparing(row -> !row.member()))
                .toList();
        return new WhoIsWhere(names, rows);
    }

    private static List<String> people(List<Contact> contacts, String country) {
        return contacts.stream()
                .filter(one -> ContactFilter.isIn(country, one))
                .map(Contact::name)
                .toList();
    }

    private static Stream<String> countries(Contact one) {
        return Stream.concat(Stream.of(one.country()), one.post().covers().stream())
                .filter(name -> !name.isBlank());
    }
}
