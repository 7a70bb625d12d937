package org.rapporteur.followup.tracker;

/** What can be answered in a tracker. */
public enum Field {
    STATUS,
    DUE,
    NOTE
}
