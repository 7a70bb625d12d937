package org.rapporteur.meeting;

/**
 * One paragraph of minutes. Its uid survives every edit: split, merge, move, cut and paste, undo.
 *
 * @param uid UUIDv7, unique in the workspace
 * @param depth indentation of list items and actions, 0 to 4; 0 for headings and text
 * @param content the words with their marks
 * @param corrections what was decided by hand
 */
public record Block(String uid, BlockKind kind, int depth, RichText content, Corrections corrections) {
    /** The deepest indentation there is. */
    public static final int MAX_DEPTH = 4;

    public Block {
        if (depth < 0 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("depth " + depth + " is not within 0 to " + MAX_DEPTH);
        }
    }

    public static Block of(String uid, BlockKind kind, String text) {
        return new Block(uid, kind, 0, RichText.plain(text), Corrections.NONE);
    }

    public String text() {
        return content.text();
    }
}
