package org.rapporteur.followup.tracker;

/**
 * Something in a returned tracker that was not taken.
 *
 * @param sheet its name
 * @param cell "C14"; empty for the whole sheet
 * @param sentence what is wrong with it, and what to do
 */
public record TrackerProblem(String sheet, String cell, String sentence) {
    /** "UNICEF!C14: …" */
    public String told() {
        return sheet + (cell.isEmpty() ? "" : "!" + cell) + ": " + sentence;
    }
}
