package org.rapporteur.importing.presence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;

/** Whether all that a list of attendance says stands in the attendees that were read from it. */
public final class AttendanceWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** What joins and counts names, and says nothing by itself. */
    private static final Set<String> JOINING = Set.of(
            "and",
            "et",
            "de",
            "la",
            "le",
            "les",
            "el",
            "los",
            "of",
            "the",
            "from",
            "for",
            "with",
            "representing",
            "behalf",
            "on",
            "représentant",
            "représentante",
            "representante",
            "representando",
            "pour",
            "por",
            "plus",
            "etc",
            "including",
            "participants",
            "organisations",
            "organizations",
            "agencies",
            "also",
            "by",
            "people",
            "persons",
            "pax",
            "personnes",
            "personas",
            "mr",
            "ms",
            "mrs",
            "dr",
            "mme",
            "sr",
            "sra");

    private AttendanceWords() {}

    /**
     * True when every word of a list went into the names that were made of it, so that nothing of it need be kept as text.
     *
     * @param people who was named in the list so far: initials are theirs
     */
    public static boolean allKept(String written, List<Attendee> attendees, List<PersonFound> people) {
        Stream<String> names = attendees.stream().map(one -> one.name() + " " + one.people());
        Set<String> kept = Stream.concat(names, people.stream().map(PersonFound::initials))
                .flatMap(said -> WORD.matcher(said).results())
                .map(AttendanceWords::folded)
                .collect(Collectors.toSet());
        return WORD.matcher(written)
                .results()
                .map(AttendanceWords::folded)
                .allMatch(word -> kept.contains(word) || JOINING.contains(word));
    }

    private static String folded(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }
}
