package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

/** Times one line of an action by JMH; the median (p0.50) of the sample is the figure that was promised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecognitionBenchmark {
    private static final LocalDate ON = LocalDate.of(2018, 3, 27);
    private static final List<String> LINES = List.of(
            "UNHCR, UNICEF and IOM to complete the Q3 water point table for the districts along the lake in April.",
            "Water points - review and comment on the second draft of the inter-agency map (all)",
            "WFP - Follow up on the answers to the market survey by the end of next week (WFP, UNHCR and IOM).",
            "UNHCEF to collate the tables of last year's well survey in the Northern districts",
            "OIM et PAM doivent envoyer la liste des puits avant la fin du mois prochain");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private int next;

    /** Reads the next line. */
    @Benchmark
    public Recognition line() {
        next = (next + 1) % LINES.size();
        return recogniser.action(LINES.get(next), ON);
    }

    /** Looks for a promise in the next line. */
    @Benchmark
    public Object promise() {
        next = (next + 1) % LINES.size();
        return recogniser.promise(LINES.get(next), ON);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(RecognitionBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
    }
}
