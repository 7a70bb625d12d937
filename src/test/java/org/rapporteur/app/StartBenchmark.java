package org.rapporteur.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.rapporteur.Main;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/**
 * From the start of the JVM to the first frame: the packaged program with a workspace of five years on its overview, with
 * and without an ahead-of-time cache, against a bare window with one text field (without one). Each in a process of its
 * own, in turn; prints medians, memory and ratios. Needs {@code mvn package}.
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
            Thread.ofPlatform().daemon().start(new Watcher());
            Main.main(new String[] {arguments[1]});
        }
    }

    /** The reference. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new TextField("bare"), 1280, 800));
            stage.show();
            new FirstFrame(() -> true).start();
        }
    }

    /** Watches the program as it is from outside: waits until JavaFX runs, then for its window. */
    private static final class Watcher implements Runnable {
        // Held: JavaFX itself keeps hold of this view of its windows, and so of who listens to it, only weakly.
        private ObservableList<Window> windows = FXCollections.observableArrayList();

        @Override
        public void run() {
            while (true) {
                try {
                    Platform.runLater(this::listen);
                    return;
                } catch (IllegalStateException notYet) {
                    LockSupport.parkNanos(1_000_000);
                }
            }
        }

        private void listen() {
            windows = Window.getWindows();
            if (windows.isEmpty()) {
                windows.addListener((InvalidationListener) shown -> new FirstFrame(this::showTheOverview).start());
            } else {
                new FirstFrame(this::showTheOverview).start();
            }
        }

        private boolean showTheOverview() {
            return windows.stream()
                    .flatMap(window -> window.getScene().getRoot().lookupAll(".big-number").stream())
                    .anyMatch(node ->
                            node instanceof Label label && !label.getText().isBlank());
        }
    }

    /** Reports, at the second frame after what is waited for, and ends the process. */
    private static final class FirstFrame extends AnimationTimer {
        private final BooleanSupplier ready;
        private int frames;

        FirstFrame(BooleanSupplier ready) {
            this.ready = ready;
        }

        @Override
        public void handle(long now) {
            if (ready.getAsBoolean() && frames++ == 1) {
                stop();
                long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                long took = Clock.systemUTC().millis() - started;
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                long used = runtime.totalMemory() - runtime.freeMemory();
                System.out.println("READY " + took + " " + used / 1024);
                Platform.exit();
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static void compare() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start");
        Path file = folder.resolve("five-years.rapporteur");
        fill(file);
        String shipped = shipped(folder);
        String cache = folder.resolve("start.aot").toString();
        run(folder, "-XX:AOTCacheOutput=" + cache, shipped, "whole", file.toString());
        List<long[]> bare = new ArrayList<>();
        List<long[]> plain = new ArrayList<>();
        List<long[]> cached = new ArrayList<>();
        for (int i = -1; i < ROUNDS; i++) {
            long[] reference = run(folder, "-Dno.cache", shipped, "bare");
            long[] withoutCache = run(folder, "-Dno.cache", shipped, "whole", file.toString());
            long[] withCache = run(folder, "-XX:AOTCache=" + cache, shipped, "whole", file.toString());
            if (i >= 0) {
                bare.add(reference);
                plain.add(withoutCache);
                cached.add(withCache);
            }
        }
        System.out.printf(Locale.ROOT, "bare window: %s, heap %d KB%n", spread(bare), heap(bare));
        report("program, java -jar", plain, bare);
        report("program, with the cache that installer/run.sh keeps", cached, bare);
    }

    private static void report(String name, List<long[]> ours, List<long[]> bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %s, ratio of medians %.2f; heap %d KB, ratio %.2f%n",
                name,
                spread(ours),
                spread(ours).median() / spread(bare).median(),
                heap(ours),
                (double) heap(ours) / heap(bare));
    }

    /** The class path of the packaged program with this class behind it, as a cache wants it: of jars alone. */
    private static String shipped(Path folder) throws IOException {
        Path jar = Path.of("target", "rapporteur.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is not there: run mvn package first");
        }
        Path harness = folder.resolve("harness.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(harness))) {
            for (Class<?> one : List.of(StartBenchmark.class, Bare.class, Watcher.class, FirstFrame.class)) {
                String name = one.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in = one.getResourceAsStream("/" + name)) {
                    Objects.requireNonNull(in).transferTo(out);
                }
            }
        }
        try (Stream<Path> parts = Files.list(jar.resolveSibling("lib"))) {
            return Stream.concat(Stream.concat(Stream.of(jar), parts.sorted()), Stream.of(harness))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Spread spread(List<long[]> runs) {
        return new Spread(runs.stream().mapToLong(run -> run[0] * 1_000_000).toArray());
    }

    private static long heap(List<long[]> runs) {
        return runs.stream().mapToLong(run -> run[1]).sorted().toArray()[runs.size() / 2];
    }

    private static long[] run(Path folder, String option, String classPath, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=" + System.getProperty("glass.platform", "Headless"),
                "-Dprism.order=sw",
                option,
                "-cp",
                classPath,
                StartBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] words = printed.substring(printed.indexOf("READY")).strip().split("\\s+", -1);
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
