package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

/** Prints how long one line of an action takes, in microseconds, warm. */
public final class RecognitionTiming {
    private static final int ROUNDS = 4000;

    private RecognitionTiming() {}

    public static void main(String[] arguments) {
        Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
        LocalDate on = LocalDate.of(2018, 3, 27);
        List<String> lines = List.of(
                "UNHCR, UNICEF and IOM to complete the Q3 water point table for the districts along the lake in April.",
                "Water points - review and comment on the second draft of the inter-agency map (all)",
                "WFP - Follow up on the answers to the market survey by the end of next week (WFP, UNHCR and IOM).",
                "UNHCEF to collate the tables of last year's well survey in the Northern districts");
        long[] times = new long[ROUNDS];
        for (int warm = 0; warm < 3; warm++) {
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                recogniser.action(lines.get(i % lines.size()), on);
                times[i] = System.nanoTime() - start;
            }
        }
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            new Recogniser(recogniser.vocabulary());
        }
        System.out.printf("a recogniser is made in %.1f microseconds%n", (System.nanoTime() - start) / 200e3);
        Arrays.sort(times);
        System.out.printf(
                "median %.1f, p99 %.1f microseconds a line%n", times[ROUNDS / 2] / 1e3, times[ROUNDS * 99 / 100] / 1e3);
    }
}
