package org.rapporteur.shared;

/** What a committed transaction touched. Announcements carry no payload: whoever cares asks its query again. */
public enum Change {
    MEETINGS,
    MINUTES,
    FOLLOW_UPS,
    DIRECTORY,
    TOPICS,
    VIEWS
}
