package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.tracker.Exported;
import org.rapporteur.office.SheetRows;
import org.rapporteur.office.XmlText;

/**
 * The hidden sheet in which a tracker remembers where it comes from and what it said when it was sent out. One cell a
 * row, parts separated by tabs: first {@code Rapporteur tracker, 1, origin}, then {@code id, number, status, last day,
 * phrase} of each follow-up.
 */
final class Memory {
    private static final String MARK = "Rapporteur tracker";
    private static final String VERSION = "1";
    private static final int PARTS = 5;

    private final Sheet sheet;

    Memory(Sheet sheet) {
        this.sheet = sheet;
    }

    void fill(Tracker tracker) {
        write(0, String.join("\t", MARK, VERSION, tracker.origin()));
        int row = 1;
        for (FollowUp followUp : tracker.followUps()) {
            Exported said = Exported.of(followUp);
            write(
                    row++,
                    String.join(
                            "\t",
                            said.id(),
                            String.valueOf(said.number()),
                            said.status().name(),
                            said.due() == null ? "" : said.due().toString(),
                            said.phrase().replace('\t', ' ')));
        }
    }

    private void write(int row, String text) {
        sheet.createRow(row).createCell(0).setCellValue(XmlText.clean(text));
    }

    /** What a tracker remembers. */
    record Remembered(String origin, Map<String, Exported> exported) {
        static final Remembered NOTHING = new Remembered("", Map.of());
    }

    /** Reads the sheet that remembers, whatever it is called now; lines that were tampered with are passed over. */
    static Remembered in(List<SheetRows> sheets) {
        return sheets.stream()
                .filter(Memory::remembers)
                .findFirst()
                .map(Memory::read)
                .orElse(Remembered.NOTHING);
    }

    static boolean remembers(SheetRows sheet) {
        return !sheet.rows().isEmpty() && sheet.rows().getFirst().cell(0).text().startsWith(MARK + "\t" + VERSION);
    }

    private static Remembered read(SheetRows sheet) {
        String[] head = sheet.rows().getFirst().cell(0).text().split("\t", -1);
        Map<String, Exported> exported = new LinkedHashMap<>();
        sheet.rows().stream()
                .skip(1)
                .flatMap(row -> exported(row.cell(0).text().split("\t", PARTS)).stream())
                .forEach(one -> exported.put(one.id(), one));
        return new Remembered(head.length > 2 ? head[2] : "", exported);
    }

    private static Optional<Exported> exported(String... parts) {
        try {
            return Optional.of(new Exported(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    Status.valueOf(parts[2]),
                    parts.length < 4 || parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
                    parts.length < PARTS ? "" : parts[4]));
        } catch (RuntimeException tampered) {
            return Optional.empty();
        }
    }
}
