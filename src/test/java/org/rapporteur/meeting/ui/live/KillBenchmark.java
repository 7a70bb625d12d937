package org.rapporteur.meeting.ui.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.application.Application;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.store.Access;
import org.rapporteur.store.Integrity;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/**
 * What a kill in the middle of typing costs. {@link Typist} types on the real screen in a process of its own, which is
 * killed (SIGKILL) at a random moment; then the same file is opened again and compared with what was typed. The text lost
 * is measured from the first letter that is missing to the kill. Arguments: rounds, blocks that the minutes have before.
 */
public final class KillBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String TYPE = "type";
    private static final Clock CLOCK = Clock.systemUTC();

    private KillBenchmark() {}

    /** A letter that was typed: when it was pressed and when the screen took it, in milliseconds since 1970. */
    private record Typed(long pressed, long taken, char letter) {}

    /** What one kill cost; seconds since the first missing letter was pressed, and since the screen took it. */
    private record Round(double sincePressed, double sinceTaken, int letters, boolean sound, double opening) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(TYPE)) {
            Application.launch(Typist.class, arguments[1], arguments[2]);
            return;
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int blocks = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Random random = new Random(arguments.length > 2 ? Long.parseLong(arguments[2]) : 20260514);
        Path file = Files.createTempDirectory("kill").resolve("group.rapporteur");
        Workspace.create(file, BuiltInOrganisations.load(), CLOCK).close();
        List<Round> done = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Round round = round(file, FIRST.plusDays(i), blocks, 3_000 + random.nextInt(4_000));
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d letters typed, %.3f s lost (%.3f s since the key), %s, opened again in %.2f s%n",
                    i + 1,
                    round.letters(),
                    round.sinceTaken(),
                    round.sincePressed(),
                    round.sound() ? "sound" : "NOT SOUND",
                    round.opening());
            done.add(round);
        }
        sum(done, blocks);
    }

    private static void sum(List<Round> done, int blocks) {
        System.out.printf(
                Locale.ROOT,
                "%d kills while typing at %d ms a letter below %d blocks; %d files not sound%n",
                done.size(),
                Typist.BEAT,
                blocks,
                done.stream().filter(round -> !round.sound()).count());
        print("text lost of what the screen had taken", done.stream().mapToDouble(Round::sinceTaken));
        print("text lost of what was pressed", done.stream().mapToDouble(Round::sincePressed));
    }

    private static void print(String what, DoubleStream seconds) {
        double[] lost = seconds.sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.3f s, p95 %.3f s, max %.3f s%n",
                what,
                lost[lost.length / 2],
                lost[(int) Math.ceil(0.95 * lost.length) - 1],
                lost[lost.length - 1]);
    }

    private static Round round(Path file, LocalDate date, int blocks, int millis)
            throws IOException, InterruptedException {
        long meetingId = prepare(file, date, blocks);
        Process typist = start(file, meetingId);
        BufferedReader said = typist.inputReader(StandardCharsets.UTF_8);
        String ready = said.readLine();
        if (!"READY".equals(ready)) {
            throw new IllegalStateException("the typist did not start: " + ready);
        }
        CompletableFuture<List<Typed>> typing = CompletableFuture.supplyAsync(
                () -> said.lines().map(KillBenchmark::typed).toList());
        if (typist.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("the typist ended by itself");
        }
        long killed = CLOCK.millis();
        // Through the handle: the process itself would close its output before it is read.
        typist.toHandle().destroyForcibly();
        typist.waitFor();
        return compare(file, meetingId, typing.join(), killed);
    }

    private static Typed typed(String line) {
        String[] words = line.split(" ", -1);
        return new Typed(Long.parseLong(words[0]), Long.parseLong(words[1]), (char) Integer.parseInt(words[2]));
    }

    private static long prepare(Path file, LocalDate date, int blocks) {
        Block[] before = new Block[blocks + 1];
        for (int i = 0; i < blocks; i++) {
            BlockKind kind = i % 20 == 0 ? BlockKind.HEADING_1 : i % 7 == 3 ? BlockKind.ACTION : BlockKind.TEXT;
            before[i] =
                    Block.of(date + "-" + i, kind, "WFP and IOM to share list no " + i + " by the end of the month");
        }
        before[blocks] = Block.of(date + Typist.LIVE, BlockKind.TEXT, "");
        try (Workspace workspace = Workspace.open(file, Access.READ_WRITE, CLOCK)) {
            return workspace
                    .meetings()
                    .add(TestWorkspace.minutes(date, List.of("IOM"), before), MeetingState.DRAFT, null);
        }
    }

    private static Process start(Path file, long meetingId) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=" + System.getProperty("glass.platform", "Headless"),
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillBenchmark.class.getName(),
                        TYPE,
                        file.toString(),
                        Long.toString(meetingId))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        file.resolveSibling("typist.log").toFile()))
                .start();
    }

    private static Round compare(Path file, long meetingId, List<Typed> typed, long killed) {
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open(file, Access.READ_WRITE, CLOCK)) {
            Meeting meeting = workspace.meetings().meeting(meetingId).orElseThrow();
            double opening = (System.nanoTime() - start) / 1e9;
            List<Block> blocks = meeting.minutes().blocks();
            String saved = blocks.stream()
                    .dropWhile(block -> !block.uid().endsWith(Typist.LIVE))
                    .map(Block::text)
                    .collect(Collectors.joining("\n"));
            String all =
                    typed.stream().map(each -> String.valueOf(each.letter())).collect(Collectors.joining());
            boolean whole = all.startsWith(saved);
            int owed = workspace.followUps().count(FollowUpFilter.ALL.withMeeting(meetingId), FIRST);
            long actions = blocks.stream()
                    .filter(block ->
                            block.kind() == BlockKind.ACTION && !block.text().isBlank())
                    .count();
            List<String> problems = new ArrayList<>(Integrity.problems(workspace.database()));
            if (!whole) {
                problems.add("typed “" + all + "”, but kept “" + saved + "”");
            }
            if (owed != actions) {
                problems.add(actions + " actions, but " + owed + " follow-ups");
            }
            problems.forEach(System.out::println);
            Typed missing = saved.length() < typed.size() ? typed.get(saved.length()) : new Typed(killed, killed, ' ');
            return new Round(
                    Math.max(0, killed - missing.pressed()) / 1e3,
                    Math.max(0, killed - missing.taken()) / 1e3,
                    typed.size(),
                    problems.isEmpty(),
                    opening);
        }
    }
}
