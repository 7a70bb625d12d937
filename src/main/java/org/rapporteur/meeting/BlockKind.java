package org.rapporteur.meeting;

/** What a paragraph of minutes is. Stored by name: do not rename. */
public enum BlockKind {
    HEADING_1,
    HEADING_2,
    HEADING_3,
    TEXT,
    NUMBERED,
    LETTERED,
    BULLET,
    DECISION,
    ACTION;

    public boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3;
    }

    /** 1 to 3 for headings, 0 for all others. */
    public int headingLevel() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }

    /** True for kinds that carry a number, letter or bullet of a list. */
    public boolean isListItem() {
        return this == NUMBERED || this == LETTERED || this == BULLET;
    }
}
