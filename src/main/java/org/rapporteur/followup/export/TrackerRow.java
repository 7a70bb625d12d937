package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.office.XmlText;

/**
 * What stands in the cells of one follow-up.
 *
 * @param texts fit for a sheet; without columns that hold dates or nothing
 * @param lines of the tallest cell: streamed sheets are not measured, and not every program does so on opening
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
            lines = Math.max(lines, cell.getKey() == Column.ID ? 1 : lines(cell.getValue(), cell.getKey()));
        }
        return new TrackerRow(followUp.number(), texts, Wording.lastDay(followUp), followUp.raisedOn(), lines);
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

    /** A width counts digits, and letters are a little narrower: this makes up for lines that break early. */
    private static int lines(String text, Column column) {
        int breaks = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            breaks++;
        }
        return Math.min(MOST_LINES, 1 + breaks + Math.max(0, text.length() - 1) / column.width());
    }
}
