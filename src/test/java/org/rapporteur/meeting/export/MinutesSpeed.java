package org.rapporteur.meeting.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.meeting.Minutes;

/**
 * Prints how long minutes take to become a docx, cold (the first one in this process) and warm, beside pandoc on the same
 * text (whole process). Run its main method on the test class path, in the project's folder; it needs the seeds.
 */
public final class MinutesSpeed {
    private static final int ROUNDS = 40;

    private MinutesSpeed() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("minutes-speed");
        Path target = folder.resolve("minutes.docx");
        for (Path seed : Seeds.files()) {
            Minutes minutes = Seeds.read(seed);
            MinutesExport export = Seeds.export();
            double cold = millis(() -> export.write(minutes, ActionLayout.TOPIC_FIRST, target));
            double warm = best(ROUNDS, () -> export.write(minutes, ActionLayout.TOPIC_FIRST, target));
            double pandoc = best(7, () -> pandoc(seed, folder.resolve("pandoc.docx")));
            System.out.printf(
                    Locale.ROOT,
                    "%s: first %.0f ms, warm %.1f ms, pandoc %.0f ms, warm/pandoc %.3f%n",
                    minutes.header().date(),
                    cold,
                    warm,
                    pandoc,
                    warm / pandoc);
        }
    }

    private static void pandoc(Path seed, Path target) {
        try {
            List<String> command = List.of("pandoc", "-f", "markdown", seed.toString(), "-o", target.toString());
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("pandoc is needed for the reference");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the reference did not run", e);
        }
    }

    private static double best(int rounds, Runnable work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
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
