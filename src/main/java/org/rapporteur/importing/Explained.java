package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/** The names that a document explains itself: the people of its list of attendance, the bodies that were there, and who chairs. */
final class Explained {
    private static final int LONGEST = 60;
    /** Who chairs may be a body with a slash in its name, which else would be two. */
    private static final Pattern CHAIRS = Pattern.compile("\\p{Lu}[\\p{L}&-]*/\\p{Lu}[\\p{L}&-]*");

    private Explained() {}

    /** As terms for a recogniser; what it knows already counts before them. */
    static List<Term> terms(List<PersonFound> people, List<Attendee> attendees, Header header) {
        List<Term> terms = new ArrayList<>(PersonFound.terms(people));
        Set<String> named =
                terms.stream().map(term -> Folding.fold(term.name())).collect(Collectors.toSet());
        Stream<String> chairs = Stream.of(header.chair().split("\\s*[,;]\\s*|\\s+(?:and|et|y)\\s+", -1))
                .filter(CHAIRS.asMatchPredicate());
        Stream.concat(attendees.stream().map(Attendee::name), chairs)
                .filter(name -> name.length() <= LONGEST && !named.contains(Folding.fold(name)))
                .distinct()
                .map(Term::attended)
                .forEach(terms::add);
        return terms;
    }
}
