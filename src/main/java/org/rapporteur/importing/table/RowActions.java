package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.importing.table.ActionTable.Row;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;

/** Rows in which what was said and what is to be done stand in one cell, or in which only who acts has a column of its own. */
final class RowActions {
    private static final Pattern COLON = Pattern.compile("\\s*:$");
    private static final int LONGEST_TOPIC = 80;

    private final OwedTables owed;

    RowActions(OwedTables owed) {
        this.owed = owed;
    }

    /** Of a cell that holds both, what somebody is told to do. */
    Row told(TableRow row, List<Line> before) {
        List<Entry> entries = new ArrayList<>();
        for (Line part : CellLines.of(row.line(), row.task())) {
            if (owed.isTold(part.text())) {
                entries.add(new Entry(part, null, null, null));
            } else {
                before.add(part);
            }
        }
        return new Row(before, entries);
    }

    /** Where somebody has to act the last paragraph says what; the rest was only said. */
    Row saidAndDone(TableRow row, @Nullable String whose, List<Line> before) {
        List<Line> said = CellLines.of(row.line(), row.task());
        if (whose != null && owed.speaks(whose)) {
            // "Action by": who is to act is told in a sentence of its own.
            before.addAll(said);
            return new Row(
                    before,
                    CellLines.parts(whose).stream()
                            .filter(words -> !NoAction.says(words))
                            .map(words -> new Entry(row.line().saying(words), null, null, null))
                            .toList());
        }
        boolean nextMeeting =
                !said.isEmpty() && NextMeetingWords.lead(said.getLast().text());
        if (whose == null || NoAction.says(whose) || NoAction.isNoted(whose) || said.isEmpty() || nextMeeting) {
            before.addAll(said);
            return new Row(before, List.of());
        }
        before.addAll(said.subList(0, said.size() - 1));
        return new Row(before, row.entries(List.of(said.getLast().text())));
    }

    /** A title, or what was said; of several paragraphs the first may be the title of the others. */
    static List<Line> discussed(Line line, String said) {
        List<String> paragraphs =
                said.lines().map(String::strip).filter(part -> !part.isEmpty()).toList();
        String first = paragraphs.getFirst();
        boolean title = line.item() == null && first.length() <= LONGEST_TOPIC && !first.endsWith(".");
        if (!title) {
            return paragraphs.size() > 1
                    ? CellLines.of(line, said)
                    : List.of(new Line(line.number(), RichText.plain(said), 0, line.item(), line.afterGap()));
        }
        List<Line> lines = new ArrayList<>();
        // The minutes number their titles themselves.
        ListMarker.Found marker = ListMarker.of(first);
        String words = marker != null && marker.kind() == BlockKind.NUMBERED ? first.substring(marker.end()) : first;
        lines.add(line.saying(COLON.matcher(words).replaceFirst("")).withLevel(2));
        lines.addAll(CellLines.of(line, String.join("\n", paragraphs.subList(1, paragraphs.size()))));
        return lines;
    }
}
