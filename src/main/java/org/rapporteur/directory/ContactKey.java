package org.rapporteur.directory;

/**
 * Which contact it is.
 *
 * @param id row in the workspace; 0 for one not stored yet
 * @param uid travels between files; empty for one not stored yet
 */
public record ContactKey(long id, String uid) {
    public static final ContactKey NEW = new ContactKey(0, "");
}
