package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program's log: three files of at most a megabyte in the data folder, the newest is {@code rapporteur.0.log}. */
final class LogFile {
    private static final int SIZE = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /** Sends all logging there. When the folder cannot be written, the log goes to standard error. */
    static void start(Path folder) {
        Logger root = LogManager.getLogManager().getLogger("");
        try {
            Files.createDirectories(folder);
            FileHandler file =
                    new FileHandler(folder.resolve("rapporteur.%g.log").toString(), SIZE, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.log(Level.WARNING, "the log cannot be written", unwritable);
        }
    }

    static Path newest(Path folder) {
        return folder.resolve("rapporteur.0.log");
    }
}
