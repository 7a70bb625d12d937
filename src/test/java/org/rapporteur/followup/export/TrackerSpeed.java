package org.rapporteur.followup.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.followup.FollowUp;

/**
 * Prints how long a tracker of 10,000 follow-ups takes, cold and warm, beside xlsxwriter writing 10,000 x 8 cells
 * and as many as we do (whole process of {@code python3}, another one with {@code -Dpython=}). Run its main method on the test class path.
 */
public final class TrackerSpeed {
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 9;

    private static final String XLSXWRITER =
            """
            import sys, datetime, xlsxwriter
            columns = int(sys.argv[2])
            names = ['No', 'Action', 'Agencies', 'Due as said', 'Due', 'Status', 'Topic', 'Raised', 'Progress', 'Id'][:columns]
            book = xlsxwriter.Workbook(sys.argv[1])
            date = book.add_format({'num_format': 'd mmm yyyy'})
            wrap = book.add_format({'text_wrap': True})
            for rows in [int(count) for count in sys.argv[3:]]:
                sheet = book.add_worksheet()
                for row in range(1, rows + 1):
                    sheet.write(row, 0, row)
                    sheet.write(row, 1, 'UNHCR to review and comment on version %d of the enrolment factsheet' % row, wrap)
                    sheet.write(row, 2, 'UNHCR, IOM', wrap)
                    sheet.write(row, 3, 'by the end of that week')
                    sheet.write_datetime(row, 4, datetime.datetime(2026, 1, 1) + datetime.timedelta(days=row % 300), date)
                    sheet.write(row, 5, 'In progress')
                    sheet.write(row, 6, 'School enrolment data')
                    sheet.write_datetime(row, 7, datetime.datetime(2026, 2, 12), date)
                    if columns > 8:
                        sheet.write(row, 8, 'waits for the answer of no %d' % row)
                        sheet.write(row, 9, '01890a5d-ac96-774b-bcce-%012d' % row)
                sheet.add_table(0, 0, rows, columns - 1, {'columns': [{'header': name} for name in names]})
            book.close()
            """;

    private TrackerSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tracker-speed");
        Path script = Files.writeString(folder.resolve("reference.py"), XLSXWRITER);
        Path other = folder.resolve("reference.xlsx");
        double eight = best(() -> python(script, other, 8, List.of(ROWS)));
        double ten = best(() -> python(script, other, 10, List.of(ROWS)));
        List<FollowUp> collective = LakeBasinFollowUps.collective(ROWS);
        double one = print("one sheet of 10,000 x 10", collective, folder);
        against("10,000 x 8", one, eight);
        against("as many cells", one, ten);
        List<FollowUp> many = LakeBasinFollowUps.many(ROWS);
        List<Integer> sheets =
                Stream.concat(Stream.of(ROWS), ofOrganisations(many)).toList();
        double parts = best(() -> python(script, other, 10, sheets));
        double several = print("the same with a sheet for each organisation", many, folder);
        against("10,000 x 8", several, eight);
        against("as many sheets and cells", several, parts);
    }

    private static Stream<Integer> ofOrganisations(List<FollowUp> followUps) {
        Map<String, Integer> rows = new TreeMap<>();
        followUps.forEach(one -> one.owners().forEach(owner -> rows.merge(owner.name(), 1, Integer::sum)));
        return rows.values().stream();
    }

    private static double print(String what, List<FollowUp> followUps, Path folder) {
        Path target = folder.resolve("tracker.xlsx");
        Tracker tracker = new Tracker("here", "Lake Basin IM Group", followUps, LakeBasinFollowUps.AS_OF, "");
        double first = millis(() -> new ExcelTracker().write(tracker, target));
        double warm = best(() -> new ExcelTracker().write(tracker, target));
        System.out.printf(Locale.ROOT, "%s: first %.0f ms, warm %.0f ms%n", what, first, warm);
        return warm;
    }

    private static void against(String what, double ours, double reference) {
        System.out.printf(Locale.ROOT, "  xlsxwriter, %s: %.0f ms, ratio %.2f%n", what, reference, ours / reference);
    }

    private static void python(Path script, Path target, int columns, List<Integer> rowsOfSheets) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("python", "python3"),
                script.toString(),
                target.toString(),
                String.valueOf(columns)));
        rowsOfSheets.forEach(rows -> command.add(String.valueOf(rows)));
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("python3 with xlsxwriter is needed for the reference");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the reference did not run", e);
        }
    }

    private static double best(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, millis(work));
        }
        return best;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
