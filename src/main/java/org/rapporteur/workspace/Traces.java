package org.rapporteur.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.directory.PersonalWords.Stretch;
import org.rapporteur.meeting.Written;
import org.rapporteur.shared.Folding;
import org.rapporteur.workspace.Erasing.Place;

/**
 * Where a person is named: surely, and perhaps. Pure.
 *
 * @param words what names the person and nobody else
 * @param namesakes the words of people who share a name, whose own full names are no perhaps
 */
record Traces(PersonalWords words, List<PersonalWords> namesakes) {
    /** How many characters of a place's text are told on either side. */
    private static final int AROUND = 30;

    Traces {
        namesakes = List.copyOf(namesakes);
    }

    /** The family name alone counts when no other person, organisation or place, and no word of the minutes, is like it. */
    static Traces of(Contact contact, List<Contact> people, List<Organisation> organisations, List<Written> minutes) {
        List<String> others = new ArrayList<>();
        for (Contact one : people) {
            String name = one.id() == contact.id() ? "" : one.name();
            others.add(" " + Folding.fold(name + " | " + one.dutyStation() + " | " + one.country()) + " ");
        }
        for (Organisation one : organisations) {
            String names = one.shortName() + " | " + one.name() + " | " + String.join(" | ", one.aliases());
            others.add(" " + Folding.fold(names) + " ");
        }
        PersonalWords words = PersonalWords.of(contact, name -> {
            Pattern small = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
            return others.stream().noneMatch(text -> text.contains(" " + name + " "))
                    && minutes.stream()
                            .noneMatch(one -> small.matcher(one.text()).find());
        });
        return new Traces(
                words,
                people.stream()
                        .filter(one -> one.id() != contact.id() && isNamesake(one, contact))
                        .map(PersonalWords::of)
                        .toList());
    }

    private static boolean isNamesake(Contact one, Contact other) {
        return !one.person().given().isEmpty()
                && !one.person().family().isEmpty()
                && (Folding.fold(one.person().given())
                                .equals(Folding.fold(other.person().given()))
                        || Folding.fold(one.person().family())
                                .equals(Folding.fold(other.person().family())));
    }

    /** The places that may mean somebody or something else, each once. */
    List<Place> unsure(List<Written> minutes) {
        return minutes.stream()
                .flatMap(one -> words.unsure(one.text()).stream()
                        .filter(stretch -> namesakes.stream()
                                .flatMap(namesake -> namesake.in(one.text()).stream())
                                .noneMatch(stretch::overlaps))
                        .map(stretch -> new Place(one.date(), excerpt(one.text(), stretch))))
                .distinct()
                .toList();
    }

    private static String excerpt(String text, Stretch stretch) {
        int from = Math.max(0, stretch.start() - AROUND);
        int to = Math.min(text.length(), stretch.end() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? "…" : "");
    }
}
