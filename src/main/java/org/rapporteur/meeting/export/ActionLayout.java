package org.rapporteur.meeting.export;

/** How actions read in exported minutes. */
public enum ActionLayout {
    /** Every action as it stands in the minutes. */
    AS_WRITTEN,
    /** "UNHCR and IOM to finalise the factsheet". */
    OWNER_FIRST,
    /** "Factsheet - finalise the first version (UNHCR and IOM)". */
    TOPIC_FIRST
}
