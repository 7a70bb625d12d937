package org.rapporteur.recognition;

/** How far something is, as tables and lists say it in English, French and Spanish: alternatives of a pattern, without a group. */
public final class StatusTerms {
    /** Not done yet. */
    public static final String OPEN =
            "not (?:yet )?(?:done|started|completed)|no reply(?: yet)?|pending|ongoing|on-going|in progress|under ?way|open|outstanding|overdue|delayed|postponed"
                    + "|non (?:fait|réalisée?)|pas (?:encore )?fait|reconduite?s?|en (?:cours|attente|proceso|curso)|pendientes?|no (?:hech[oa]|cumplid[oa]|realizad[oa])s?";

    /** Done, or not to be done any more. */
    public static final String DONE =
            "done|completed?|closed|achieved|finali[sz]ed|implemented|fait|réalisée?s?|terminée?s?|clôturée?|hech[oa]s?|cumplid[oa]s?|realizad[oa]s?|completad[oa]s?|finalizad[oa]s?|cancelled|canceled|dropped|annulée?s?|abandonnée?s?|cancelad[oa]s?";

    private StatusTerms() {}
}
