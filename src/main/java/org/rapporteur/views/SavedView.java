package org.rapporteur.views;

/**
 * A view that is kept under a name.
 *
 * @param id row in the workspace; 0 for one not stored yet
 * @param screen which list it is of, as that screen calls itself ("follow-ups")
 * @param query in the language of the screen's filter box
 * @param grouping,sort,columns as the screen names them; empty for its usual way
 */
public record SavedView(
        long id, String screen, String name, String query, String grouping, String sort, String columns) {
    /** The same under another name. */
    public SavedView named(String other) {
        return new SavedView(id, screen, other, query, grouping, sort, columns);
    }
}
