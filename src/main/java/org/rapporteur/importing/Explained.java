package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/** The names that a document explains itself: the people of its list of attendance, and the bodies that were there. */
final class Explained {
    private static final int LONGEST = 60;

    private Explained() {}

    /** As terms for a recogniser; what it knows already counts before them. */
    static List<Term> terms(List<PersonFound> people, List<Attendee> attendees) {
        List<Term> terms = new ArrayList<>(PersonFound.terms(people));
        Set<String> named =
                terms.stream().map(term -> Folding.fold(term.name())).collect(Collectors.toSet());
        attendees.stream()
                .map(Attendee::name)
                .filter(name -> name.length() <= LONGEST && !named.contains(Folding.fold(name)))
                .distinct()
                .map(Term::attended)
                .forEach(terms::add);
        return terms;
    }
}
