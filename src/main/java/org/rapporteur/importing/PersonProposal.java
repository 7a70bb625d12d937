package org.rapporteur.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.directory.Contact;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/**
 * Somebody whom an attendance list names with an organisation, and whom the workspace does not know yet.
 *
 * @param name of the person
 * @param organisation short name of the organisation
 */
public record PersonProposal(String name, String organisation) {
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{L}{1,3}\\s+)?\\p{Lu}[\\p{L}.'’-]*){1,4}");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)?");

    /** The people that minutes name and a vocabulary does not know. */
    public static List<PersonProposal> in(Minutes minutes, Vocabulary vocabulary) {
        Map<String, PersonProposal> found = new LinkedHashMap<>();
        for (Attendee attendee : minutes.attendance()) {
            String organisation =
                    vocabulary.find(attendee.name()).map(term -> term.name()).orElse(attendee.name());
            for (String part : attendee.people().split("[,;]", -1)) {
                String name = BRACKETS.matcher(part).replaceAll("").strip();
                if (FULL_NAME.matcher(name).matches() && vocabulary.find(name).isEmpty()) {
                    found.putIfAbsent(Folding.fold(name), new PersonProposal(name, organisation));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** As a contact that is not stored yet. */
    public Contact contact() {
        return Contact.of(name, organisation);
    }
}
