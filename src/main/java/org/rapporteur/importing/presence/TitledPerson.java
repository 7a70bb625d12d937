package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/** A line about one person with a title before the name and signs of all kinds behind it: "Mr. Ben Cruz-Chairperson - WFP, Head of Office". */
final class TitledPerson {
    private static final Pattern LINE = Pattern.compile(
            "^(?<person>(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|Sr|Sra|Eng|Ing|Prof)\\.?\\s[^,;:()–—-]{3,50}?)\\s*[–—-]\\s*(?<rest>[^();:]{2,100})$");
    private static final Pattern OTHER =
            Pattern.compile("(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|Sr|Sra|Eng|Ing|Prof)\\.?\\s\\p{Lu}");
    private static final Pattern SIGNS = Pattern.compile("\\s*[,–—]\\s*|\\s+-\\s*|\\s*-\\s+");

    private final AttendanceNames names;
    private final List<PersonFound> people;

    /** @param people those found are added to it */
    TitledPerson(AttendanceNames names, List<PersonFound> people) {
        this.names = names;
        this.people = people;
    }

    /** Reads a line of such a form that holds a known body or an acronym; empty for any other. */
    List<Attendee> read(String line, Presence presence) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || OTHER.matcher(matcher.group("rest")).find()) {
            return List.of();
        }
        String person = matcher.group("person");
        List<String> parts = SIGNS.splitAsStream(matcher.group("rest"))
                .filter(part -> !part.isBlank())
                .toList();
        String body = parts.stream()
                .filter(names::isOrganisation)
                .findFirst()
                .or(() -> parts.stream()
                        .map(part -> isAcronyms(part) ? part : part.split("\\s+", 2)[0])
                        .filter(word -> names.isOrganisation(word) || isAcronyms(word))
                        .findFirst())
                .orElse("");
        if (body.isEmpty() || !names.isPerson(person)) {
            return List.of();
        }
        String rest = matcher.group("rest").strip();
        String note = rest.equals(body) ? "" : rest;
        people.add(new PersonFound(person, "", body, note));
        return List.of(new Attendee(body, null, note.isEmpty() ? person : person + " (" + note + ")", presence));
    }

    /** "WFP", "ARS DT 29". */
    private static boolean isAcronyms(String words) {
        return Stream.of(words.split("\\s+", -1))
                .allMatch(word -> AttendanceNames.isAcronym(word) || word.matches("\\d{1,3}"));
    }
}
