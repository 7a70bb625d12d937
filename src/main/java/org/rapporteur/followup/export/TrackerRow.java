package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.office.CellText;
import org.rapporteur.office.XmlText;

/**
 * What stands in the cells of one follow-up.
 *
 * @param texts fit for a sheet; without columns that hold dates or nothing
 * @param lines of the tallest cell
 */
record TrackerRow(int number, Map<Column, String> texts, @Nullable LocalDate due, LocalDate raised, int lines) {
    /** Excel's limit of a cell's text. */
    private static final int LONGEST = 32_767;

    private static final int MOST_LINES = 20;

    static TrackerRow of(FollowUp followUp, LocalDate asOf) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        put(texts, Column.ACTION, followUp.text());
        put(texts, Column.AGENCIES, Wording.owners(followUp));
        put(texts, Column.DUE_AS_SAID, Wording.duePhrase(followUp));
        put(texts, Column.STATUS, Wording.status(followUp.status()));
        put(texts, Column.OVERDUE, Wording.overdue(followUp, asOf));
        put(texts, Column.TOPIC, Wording.topic(followUp));
        put(texts, Column.ID, followUp.blockUid());
        int lines = 1;
        for (Map.Entry<Column, String> cell : texts.entrySet()) {
            if (cell.getKey() != Column.ID) {
                lines = Math.max(
                        lines, CellText.lines(cell.getValue(), cell.getKey().width()));
            }
        }
        return new TrackerRow(
                followUp.number(), texts, Wording.lastDay(followUp), followUp.raisedOn(), Math.min(lines, MOST_LINES));
    }

    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    private static void put(Map<Column, String> texts, Column column, String text) {
        String clean = XmlText.clean(text);
        if (!clean.isEmpty()) {
            texts.put(column, clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean);
        }
    }
}
