package org.rapporteur.directory;

/** What sort of organisation it is, as humanitarian groups count their members. Stored by name: do not rename. */
public enum OrganisationKind {
    UN,
    /** Made by states and not of the United Nations. */
    INTERNATIONAL,
    /** The movement of the Red Cross and Red Crescent. */
    RED_CROSS,
    /** A body of the European Union. */
    EU,
    /** Not of a state, at work in several countries. */
    NGO,
    /** Not of a state, at work in its own country. */
    NATIONAL_NGO,
    GOVERNMENT,
    /** Gives the money, and is neither of the others above. */
    DONOR,
    /** Universities and institutes. */
    RESEARCH,
    /** Companies and their foundations. */
    PRIVATE,
    OTHER
}
