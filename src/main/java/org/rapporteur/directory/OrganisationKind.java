package org.rapporteur.directory;

/** Stored by name: do not rename. */
public enum OrganisationKind {
    UN,
    INTERNATIONAL,
    RED_CROSS,
    EU,
    NGO,
    GOVERNMENT,
    RESEARCH,
    OTHER
}
