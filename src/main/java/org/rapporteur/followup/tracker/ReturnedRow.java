package org.rapporteur.followup.tracker;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a tracker as it came back. Texts are empty where the cell was blank or its column is gone: a blank cell says
 * nothing.
 *
 * @param row from 0
 * @param id of the follow-up; empty when the column is gone
 * @param number of the follow-up; null when it is missing or no number
 * @param answers what stands in the cells that can be filled in, with their places
 */
public record ReturnedRow(
        String sheet, int row, String id, @Nullable Integer number, String action, Map<Answer, Cell> answers) {

    /** A cell that can be filled in. */
    public enum Answer {
        DUE_AS_SAID,
        DUE,
        STATUS,
        PROGRESS
    }

    /**
     * A filled-in cell.
     *
     * @param at "F14"
     * @param text a date as ISO text
     */
    public record Cell(String at, String text) {}

    public ReturnedRow {
        answers = Map.copyOf(answers);
    }

    /** What stands in a cell; empty for nothing. */
    public String text(Answer answer) {
        Cell cell = answers.get(answer);
        return cell == null ? "" : cell.text();
    }

    /** Where it stands; empty when there is no such cell. */
    public String at(Answer answer) {
        Cell cell = answers.get(answer);
        return cell == null ? "" : cell.at();
    }
}
