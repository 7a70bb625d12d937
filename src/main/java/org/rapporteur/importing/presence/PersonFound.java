package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/**
 * A person whom a document's attendance list names: a proposal for a contact, nothing is stored of it.
 *
 * @param name in full, as written ("Ana Santos")
 * @param initials as the document abbreviates the name ("as"); empty when it does not
 * @param organisation as written; null when the list does not say
 * @param note what else stands with the name ("chair"); empty when nothing does
 */
public record PersonFound(String name, String initials, @Nullable String organisation, String note) {

    /** Short words at the start of names that sentences start with as well. */
    private static final Set<String> NO_FIRST_NAMES = Set.of(
            "an", "al", "el", "la", "le", "de", "in", "no", "so", "me", "my", "as", "do", "dr", "mr", "ms", "sr", "to",
            "on");

    /** As a contact that is not stored yet. */
    public Contact contact() {
        return Contact.of(name, organisation).withNotes(note);
    }

    /** True for the initials that are given for the person, or that the name makes. */
    boolean isCalled(String letters) {
        return letters.equalsIgnoreCase(initials) || letters.equalsIgnoreCase(made(this));
    }

    /** The people as names for a recogniser: by full name, initials given or made, and first name, each where only one bears it. */
    static List<Term> terms(List<PersonFound> people) {
        List<Term> terms = new ArrayList<>();
        for (PersonFound person : people) {
            List<String> aliases = new ArrayList<>();
            if (!person.initials.isEmpty()) {
                aliases.add(person.initials);
            }
            boolean onlyBearer = people.stream()
                            .filter(other -> made(other).equals(made(person)))
                            .count()
                    == 1;
            if (onlyBearer && made(person).length() > 1) {
                aliases.add(made(person));
            }
            String plain = AttendanceNames.untitled(person.name);
            if (!plain.equals(person.name)) {
                // "Dr. Luis Cruz" may be called "Dr. Cruz".
                String title = person.name.substring(0, person.name.length() - plain.length());
                aliases.add(title + plain.substring(plain.lastIndexOf(' ') + 1));
            }
            String first = plain.split("\\s", 2)[0];
            if (first.length() > 1
                    && !NO_FIRST_NAMES.contains(Folding.fold(first))
                    && people.stream()
                                    .filter(other ->
                                            AttendanceNames.untitled(other.name).startsWith(first + " "))
                                    .count()
                            == 1) {
                aliases.add(first);
            }
            terms.add(Term.proposed(person.name, aliases));
        }
        return terms;
    }

    private static String made(PersonFound person) {
        StringBuilder initials = new StringBuilder();
        for (String part : person.name.split("[\\s-]+", -1)) {
            if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
