package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.rapporteur.shared.UserError;
import org.sqlite.SQLiteConfig;

/** Makes connections to the file, and refuses files that are no workspace or newer than this program. */
final class Opening {
    /** "Rapp" in ASCII, in the header of every workspace (sqlite.org/fileformat2.html, offset 68). */
    static final int APPLICATION_ID = 0x52617070;

    private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_SIZE = 100;

    private Opening() {}

    /** Reads the header only: the file is not touched. */
    static void refuseStrangers(Path file) {
        String name = file.getFileName().toString();
        byte[] header = header(file, name);
        if (header.length < HEADER_SIZE || !Arrays.equals(header, 0, 16, SQLITE_HEADER, 0, 16)) {
            throw new UserError(
                    header.length == 0
                            ? "“" + name + "” is empty; it is not a Rapporteur workspace."
                            : "“" + name
                                    + "” is not a Rapporteur workspace; choose another file, or a backup if it was one.");
        }
        int application = bigEndian(header, 68);
        int version = bigEndian(header, 60);
        if (application != APPLICATION_ID) {
            throw new UserError("“" + name + "” is a database of another program, not a Rapporteur workspace.");
        }
        if (version > Migrations.newest()) {
            throw new UserError("“" + name + "” was written by a newer Rapporteur (form " + version
                    + ", this program knows up to " + Migrations.newest() + "); update Rapporteur to open it.");
        }
    }

    static int version(Path file) {
        return bigEndian(header(file, file.getFileName().toString()), 60);
    }

    private static byte[] header(Path file, String name) {
        if (!Files.exists(file)) {
            throw new UserError("There is no file “" + file + "”; check its name and folder.");
        }
        if (Files.isDirectory(file)) {
            throw new UserError("“" + name + "” is a folder, not a workspace; choose a file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER_SIZE);
        } catch (IOException e) {
            throw new UserError("“" + name + "” cannot be read; check that you may open it.", e);
        }
    }

    private static int bigEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }

    static Session writer(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Session writer = session(file, config, "jdbc:sqlite:" + file.toAbsolutePath());
        writer.deleteSecurely();
        return writer;
    }

    static Session reader(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        // Beside a folder that may not be written, SQLite cannot make its shared memory file: then nobody writes
        // either.
        boolean frozen = !Files.isWritable(file.toAbsolutePath().getParent());
        String url = frozen
                ? "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1"
                : "jdbc:sqlite:" + file.toAbsolutePath();
        return session(file, config, url);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(3_000);
        return config;
    }

    private static Session session(Path file, SQLiteConfig config, String url) {
        try {
            Connection connection = config.createConnection(url);
            return new Session(connection, file);
        } catch (SQLException e) {
            throw SqlFaults.translated(file, "open", e);
        }
    }
}
