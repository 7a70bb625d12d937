package org.rapporteur.meeting;

/** Where minutes stand. Stored by name: do not rename. */
public enum MeetingState {
    PLANNED,
    DRAFT,
    CIRCULATED,
    PUBLISHED
}
