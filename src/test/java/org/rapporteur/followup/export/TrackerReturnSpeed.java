package org.rapporteur.followup.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.tracker.Answers;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.TrackerComparer;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;

/** Prints how long a tracker of 10,000 follow-ups takes out and back, cold and warm. Run its main method. */
public final class TrackerReturnSpeed {
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 9;

    private TrackerReturnSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempDirectory("tracker-return").resolve("tracker.xlsx");
        print("one sheet", LakeBasinFollowUps.collective(ROWS), file);
        print("a sheet for each organisation too", LakeBasinFollowUps.many(ROWS), file);
    }

    private static void print(String what, List<FollowUp> followUps, Path file) throws IOException {
        Tracker tracker = new Tracker("here", "Lake Basin IM Group", followUps, LakeBasinFollowUps.AS_OF, "");
        double out = best(() -> new ExcelTracker().write(tracker, file));
        double first = millis(() -> back(file, followUps));
        double back = best(() -> back(file, followUps));
        System.out.printf(
                Locale.ROOT,
                "%s: out %.0f ms, back first %.0f ms, warm %.0f ms; %d KB%n",
                what,
                out,
                first,
                back,
                Files.size(file) / 1024);
    }

    private static void back(Path file, List<FollowUp> followUps) {
        Comparison comparison = TrackerComparer.compare(
                TrackerReader.read(file),
                followUps,
                "here",
                new Answers(new Recogniser(new Vocabulary(List.of())), LakeBasinFollowUps.AS_OF));
        if (!comparison.differences().isEmpty() || !comparison.problems().isEmpty()) {
            throw new IllegalStateException("an untouched tracker differs: " + comparison);
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
