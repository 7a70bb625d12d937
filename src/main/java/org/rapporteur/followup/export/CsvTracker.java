package org.rapporteur.followup.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.shared.SafeFile;

/**
 * Writes follow-ups as CSV: UTF-8 with a byte order mark (Excel asks for it), ISO dates, the tracker's columns. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvTracker {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(Tracker tracker, Path target) {
        SafeFile.write(target, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            write(tracker, text);
            text.flush();
        });
    }

    private static void write(Tracker tracker, Writer text) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(Column.TITLES);
        for (FollowUp followUp : tracker.followUps()) {
            csv.writeRecord(cells(followUp, tracker.asOf()).stream()
                    .map(CsvTracker::safe)
                    .toList());
        }
        csv.flush();
    }

    private static List<String> cells(FollowUp followUp, LocalDate asOf) {
        return List.of(
                Integer.toString(followUp.number()),
                followUp.text(),
                Wording.owners(followUp),
                Wording.duePhrase(followUp),
                date(Wording.lastDay(followUp)),
                Wording.status(followUp.status()),
                "",
                Wording.overdue(followUp, asOf),
                Wording.topic(followUp),
                followUp.raisedOn().toString(),
                followUp.blockUid());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** A tab or line break in front of a formula would not stop a spreadsheet either. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
