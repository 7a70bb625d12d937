package org.rapporteur.meeting;

/** Stored by name: do not rename. */
public enum Presence {
    PRESENT,
    APOLOGIES,
    /** Invited to a meeting that is yet to come. */
    EXPECTED
}
