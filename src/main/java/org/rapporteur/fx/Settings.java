package org.rapporteur.fx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.shared.UserError;

/**
 * Small things remembered from one start to the next, in one file of properties: names and texts. It is read once, before
 * the window is there, which is why it needs no library; it is written soon after a change, to a temporary file that is
 * then moved. A file that cannot be read counts as empty; one that cannot be written is only logged: nobody's work
 * depends on it.
 */
public final class Settings {
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());
    private static final Duration SOON = Duration.ofMillis(700);

    private final Path file;
    private final Background background;
    private final Map<String, String> values = new TreeMap<>();
    private boolean waiting;

    private Settings(Path file, Background background) {
        this.file = file;
        this.background = background;
    }

    /** Reads the settings in the given file, which need not exist. */
    public static Settings at(Path file, Background background) {
        Settings settings = new Settings(file, background);
        if (Files.exists(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                Properties read = new Properties();
                read.load(reader);
                read.stringPropertyNames().forEach(name -> settings.values.put(name, read.getProperty(name)));
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, "settings cannot be read", unreadable);
            }
        }
        return settings;
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A remembered number; {@code otherwise} when there is none or it is no number. */
    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(get(name, String.valueOf(otherwise)));
        } catch (NumberFormatException edited) {
            return otherwise;
        }
    }

    public void put(String name, Object value) {
        String text = String.valueOf(value);
        if (!text.equals(values.put(name, text)) && !waiting) {
            waiting = true;
            background.later(SOON, () -> {
                waiting = false;
                Map<String, String> now = new TreeMap<>(values);
                background.runInOrder(() -> write(now), written -> {}, Settings::unwritten);
            });
        }
    }

    /** Writes what is not written yet; for the end of the program. */
    public void flush() {
        try {
            write(values);
        } catch (IOException | UserError full) {
            unwritten(full);
        }
    }

    private boolean write(Map<String, String> now) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Properties written = new Properties();
        written.putAll(now);
        StringWriter text = new StringWriter();
        written.store(text, null);
        SafeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return true;
    }

    private static void unwritten(Throwable problem) {
        LOG.log(Level.WARNING, "settings cannot be written", problem);
    }
}
