package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.recognition.Vocabulary.Term;

/** Makes the recogniser's vocabulary of a directory. */
public final class Names {
    private Names() {}

    /** Organisations under their short names, aliases and full names; contacts under their names. */
    public static Vocabulary vocabulary(List<Organisation> organisations, List<Contact> contacts) {
        List<Term> terms = new ArrayList<>();
        for (Organisation organisation : organisations) {
            List<String> aliases = new ArrayList<>(organisation.aliases());
            aliases.add(organisation.name());
            terms.add(new Term(organisation.shortName(), OwnerKind.ORGANISATION, aliases));
        }
        for (Contact contact : contacts) {
            terms.add(new Term(contact.name(), OwnerKind.CONTACT, List.of()));
        }
        return new Vocabulary(terms);
    }
}
