package org.rapporteur.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** The program's log: three files of at most a megabyte, the newest is {@code rapporteur.0.log}. */
public final class LogFile {
    private static final int SIZE = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /** Sends all logging to that folder, and nothing to the console. When it cannot be written, nothing is logged. */
    public static void start(Path folder) {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            // A log file that stays open would send the next start to a file of another name.
            handler.close();
        }
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            FileHandler file =
                    new FileHandler(folder.resolve("rapporteur.%g.log").toString(), SIZE, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }

    /**
     * Puts every line of the logs in a folder into other words. What is no text in UTF-8, after a crash in mid-letter or by
     * another program, keeps its bytes.
     *
     * @throws IOException when a file cannot be read or written
     */
    public static void rewrite(Path folder, UnaryOperator<String> words) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
                for (int start = 0, end; start < bytes.length; start = end) {
                    end = start;
                    while (end < bytes.length && bytes[end++] != '\n') {}
                    clean.writeBytes(rewritten(Arrays.copyOfRange(bytes, start, end), words));
                }
                if (!Arrays.equals(bytes, clean.toByteArray())) {
                    Files.write(file, clean.toByteArray());
                }
            }
        }
    }

    private static byte[] rewritten(byte[] line, UnaryOperator<String> words) {
        Charset charset = StandardCharsets.UTF_8;
        String text = new String(line, charset);
        if (!Arrays.equals(text.getBytes(charset), line)) {
            // One character a byte, and back.
            charset = StandardCharsets.ISO_8859_1;
            text = new String(line, charset);
        }
        String clean = words.apply(text);
        return clean.equals(text) ? line : clean.getBytes(charset);
    }

    /** The file that was written last in that folder. */
    public static Path newest(Path folder) {
        return folder.resolve("rapporteur.0.log");
    }
}
