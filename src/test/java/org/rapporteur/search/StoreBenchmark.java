package org.rapporteur.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** Search as one types over 100,000 blocks, and the commit of one block, each against the sqlite3 shell. */
public final class StoreBenchmark {
    private static final int MEETINGS = 100;
    private static final int PER_MEETING = 1_000;
    private static final int ROUNDS = 400;
    private static final int SHELL_ROUNDS = 400;

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Files.createTempDirectory("store").resolve("large.rapporteur");
        try (Workspace workspace = Workspace.create(file, TestWorkspace.ORGANISATIONS, Clock.systemUTC())) {
            long[] ids = new long[MEETINGS];
            for (int i = 0; i < MEETINGS; i++) {
                ids[i] = workspace
                        .meetings()
                        .add(minutes(i), i == MEETINGS - 1 ? MeetingState.DRAFT : MeetingState.PUBLISHED, null);
            }
            for (String words : List.of("sch", "school dist", "4711")) {
                search(workspace, file, words);
            }
            commit(workspace, file, ids[MEETINGS - 1]);
        }
    }

    private static void search(Workspace workspace, Path file, String words) throws IOException, InterruptedException {
        long[] nanos = new long[ROUNDS];
        for (int i = -100; i < ROUNDS; i++) {
            long start = System.nanoTime();
            workspace.search().find(words, 30);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        String sql = SearchRepository.FIND
                .replaceFirst("\\?", "'" + SearchService.query(words) + "'")
                .replaceFirst("\\?", "30");
        print("search '" + words + "'", new Spread(nanos), shell(file, sql));
    }

    private static void commit(Workspace workspace, Path file, long id) throws IOException, InterruptedException {
        long[] nanos = new long[ROUNDS];
        Minutes now = minutes(MEETINGS - 1);
        for (int i = -100; i < ROUNDS; i++) {
            Block[] blocks = now.blocks().toArray(Block[]::new);
            blocks[5] = Block.of(blocks[5].uid(), BlockKind.TEXT, "typed in round " + i);
            Minutes next = new Minutes(now.header(), now.attendance(), List.of(blocks));
            long start = System.nanoTime();
            workspace.meetings().save(new MinutesChange(id, now, next));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
            now = next;
        }
        print(
                "commit of a block",
                new Spread(nanos),
                shell(file, "UPDATE block SET text = 'typed ' || random() WHERE uid = 'b5'"));
    }

    private static void print(String what, Spread ours, double shell) {
        System.out.printf(
                Locale.ROOT,
                "%s: ours %s; sqlite3 shell %.2f ms; ratio %.2f%n",
                what,
                ours,
                shell,
                ours.median() / shell);
    }

    /** Milliseconds a statement takes in the shell: its own timer counts in whole ones, so many are timed from outside. */
    private static double shell(Path file, String sql) throws IOException, InterruptedException {
        long nothing = shell(file, sql, 0);
        return (shell(file, sql, SHELL_ROUNDS) - nothing) / 1e6 / SHELL_ROUNDS;
    }

    /** Nanoseconds that a shell needs to start and run a statement so often; the best of three. */
    private static long shell(Path file, String sql, int times) throws IOException, InterruptedException {
        String script = "PRAGMA synchronous = FULL;\n.output /dev/null\n" + (sql + ";\n").repeat(times);
        Path input = Files.writeString(file.resolveSibling("script.sql"), script);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder("sqlite3", file.toString())
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static Minutes minutes(int meeting) {
        Block[] blocks = new Block[PER_MEETING];
        for (int i = 0; i < PER_MEETING; i++) {
            int number = meeting * PER_MEETING + i;
            String words = number % 7 == 0 ? "The schools of the district sent form " : "Places on the list of form ";
            blocks[i] = Block.of("b" + number, BlockKind.TEXT, words + number);
        }
        return TestWorkspace.minutes(LocalDate.of(2016, 6, 1).plusMonths(meeting), List.of("UNHCR"), blocks);
    }
}
