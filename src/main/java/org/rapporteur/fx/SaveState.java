package org.rapporteur.fx;

/**
 * What the status line says about saving.
 *
 * @param text "Saved 14:32:05", "Not saved: the disk is full"
 * @param level how it stands
 */
public record SaveState(String text, Level level) {
    /** SAVED: all is in the file; SAVING: something is on its way; FAILED: something is not, and will not be by itself. */
    public enum Level {
        SAVED,
        SAVING,
        FAILED
    }
}
