package org.rapporteur.recognition;

/** What stands in owner position. UNKNOWN is a name that the vocabulary lacks: flagged, never resolved silently. */
public enum OwnerKind {
    ORGANISATION,
    AUDIENCE,
    CONTACT,
    UNKNOWN
}
