package org.rapporteur.followup.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.followup.FollowUp;

/**
 * Prints how long a tracker of 10,000 follow-ups takes, cold and warm, beside xlsxwriter writing 10,000 x 8 cells (whole
 * process of {@code python3}, another one with {@code -Dpython=}). Run its main method on the test class path.
 */
public final class TrackerSpeed {
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 9;

    private static final String XLSXWRITER =
            """
            import sys, xlsxwriter, datetime
            book = xlsxwriter.Workbook(sys.argv[1])
            sheet = book.add_worksheet('All')
            date = book.add_format({'num_format': 'd mmm yyyy'})
            wrap = book.add_format({'text_wrap': True})
            for row in range(1, 10001):
                sheet.write(row, 0, row)
                sheet.write(row, 1, 'UNHCR to review and comment on version %d of the enrolment factsheet' % row, wrap)
                sheet.write(row, 2, 'UNHCR, IOM', wrap)
                sheet.write(row, 3, 'by the end of that week')
                sheet.write_datetime(row, 4, datetime.datetime(2026, 1, 1) + datetime.timedelta(days=row % 300), date)
                sheet.write(row, 5, 'In progress')
                sheet.write(row, 6, 'School enrolment data')
                sheet.write_datetime(row, 7, datetime.datetime(2026, 2, 12), date)
            names = ['No', 'Action', 'Agencies', 'Due as said', 'Due', 'Status', 'Topic', 'Raised']
            sheet.add_table(0, 0, 10000, 7, {'columns': [{'header': name} for name in names]})
            book.close()
            """;

    private TrackerSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tracker-speed");
        Path target = folder.resolve("tracker.xlsx");
        Path script = Files.writeString(folder.resolve("reference.py"), XLSXWRITER);
        double reference = best(() -> python(script, folder.resolve("reference.xlsx")));
        print("one sheet of 10,000 x 10", LakeBasinFollowUps.collective(ROWS), target, reference);
        print("the same with a sheet for each organisation", LakeBasinFollowUps.many(ROWS), target, reference);
    }

    private static void print(String what, List<FollowUp> followUps, Path target, double reference) {
        Tracker tracker = new Tracker("here", "Lake Basin IM Group", followUps, LakeBasinFollowUps.AS_OF, "");
        double first = millis(() -> new ExcelTracker().write(tracker, target));
        double warm = best(() -> new ExcelTracker().write(tracker, target));
        System.out.printf(
                Locale.ROOT,
                "%s: first %.0f ms, warm %.0f ms, xlsxwriter (one sheet of 10,000 x 8) %.0f ms, ratio %.2f%n",
                what,
                first,
                warm,
                reference,
                warm / reference);
    }

    private static void python(Path script, Path target) {
        try {
            int exit = new ProcessBuilder(System.getProperty("python", "python3"), script.toString(), target.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
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
