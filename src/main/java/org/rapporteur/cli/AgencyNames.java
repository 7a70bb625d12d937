package org.rapporteur.cli;

import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.UserError;

/** Agencies as they are named on the command line. */
final class AgencyNames {
    private AgencyNames() {}

    /**
     * The short name of an agency given by any of its names.
     *
     * @throws UserError when the workspace knows none of that name
     */
    static String shortName(String agency, Vocabulary vocabulary) {
        return vocabulary
                .find(agency)
                .map(Vocabulary.Term::name)
                .orElseThrow(() -> new UserError("The workspace knows no agency “" + agency
                        + "”; check the spelling, or add it under Organisations."));
    }
}
