package org.rapporteur.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/**
 * From the start of the JVM to the first frame: the program with a workspace of five years on its overview, against a
 * bare window with one text field. Each in a process of its own, in turn; prints medians, memory and ratios.
 */
public final class StartBenchmark {
    private static final int ROUNDS = 7;

    private StartBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            compare();
        } else if (arguments[0].equals("bare")) {
            Application.launch(Bare.class);
        } else {
            Application.launch(Whole.class, arguments[1]);
        }
    }

    /** The reference. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new TextField("bare"), 1280, 800));
            stage.show();
            reportWhen(() -> true);
        }
    }

    /** The program as it is, watched from outside. */
    public static final class Whole extends Application {
        private final RapporteurApp program = new RapporteurApp();

        @Override
        public void start(Stage stage) {
            program.start(stage, getParameters().getRaw());
            reportWhen(() -> Window.getWindows().stream()
                    .flatMap(window -> window.getScene().getRoot().lookupAll(".big-number").stream())
                    .anyMatch(node ->
                            node instanceof Label label && !label.getText().isBlank()));
        }
    }

    private static void reportWhen(java.util.function.BooleanSupplier ready) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (ready.getAsBoolean() && frames++ == 1) {
                    stop();
                    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    long used = runtime.totalMemory() - runtime.freeMemory();
                    System.out.println("READY " + (Clock.systemUTC().millis() - started) + " " + used / 1024);
                    Platform.exit();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    private static void compare() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start");
        Path file = folder.resolve("five-years.rapporteur");
        fill(file);
        List<Long> bare = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        long[] memory = new long[2];
        for (int i = -1; i < ROUNDS; i++) {
            long[] reference = run(folder, "bare");
            long[] ours = run(folder, "whole", file.toString());
            if (i >= 0) {
                bare.add(reference[0] * 1_000_000);
                whole.add(ours[0] * 1_000_000);
                memory = new long[] {reference[1], ours[1]};
            }
        }
        Spread reference = spread(bare);
        Spread ours = spread(whole);
        System.out.printf(
                Locale.ROOT,
                "bare window %s%nprogram %s%nratio of medians %.2f%nheap in use: %d KB against %d KB, ratio %.2f%n",
                reference,
                ours,
                ours.median() / reference.median(),
                memory[1],
                memory[0],
                (double) memory[1] / memory[0]);
    }

    private static Spread spread(List<Long> nanos) {
        return new Spread(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    private static long[] run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=" + System.getProperty("glass.platform", "Headless"),
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                StartBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] words = printed.substring(printed.indexOf("READY")).strip().split(" ", -1);
        return new long[] {Long.parseLong(words[1]), Long.parseLong(words[2])};
    }

    private static void fill(Path file) {
        try (Workspace workspace = Workspace.create(file, BuiltInOrganisations.load(), Clock.systemUTC())) {
            for (int meeting = 0; meeting < 60; meeting++) {
                Block[] blocks = new Block[60];
                for (int i = 0; i < blocks.length; i++) {
                    BlockKind kind = i % 10 == 0 ? BlockKind.HEADING_1 : i % 5 == 1 ? BlockKind.ACTION : BlockKind.TEXT;
                    blocks[i] = Block.of(
                            meeting + "-" + i,
                            kind,
                            "UNHCR and IOM to share list no " + i + " by the end of the month");
                }
                workspace
                        .meetings()
                        .add(
                                TestWorkspace.minutes(
                                        LocalDate.of(2021, 6, 10).plusMonths(meeting),
                                        List.of("UNHCR", "IOM", "UNICEF"),
                                        blocks),
                                MeetingState.PUBLISHED,
                                null);
            }
        }
    }
}
