package org.rapporteur.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

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

    /** The file that was written last in that folder. */
    public static Path newest(Path folder) {
        return folder.resolve("rapporteur.0.log");
    }
}
