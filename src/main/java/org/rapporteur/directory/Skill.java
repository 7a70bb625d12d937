package org.rapporteur.directory;

/**
 * Something the group wants to know of its people: an IM profile such as "GIS", or a competency.
 *
 * @param id row in the workspace
 */
public record Skill(long id, Kind kind, String name) {
    /** Stored by name: do not rename. */
    public enum Kind {
        PROFILE,
        COMPETENCY
    }

    /** The highest level; 0 is none, 1 basic, 2 working, 3 advanced, 4 expert. */
    public static final int HIGHEST = 4;
}
