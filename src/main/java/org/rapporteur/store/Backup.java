package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.shared.UserError;

/** Whole copies of a workspace, made by SQLite itself so that they are consistent while somebody writes. */
final class Backup {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Backup() {}

    static void beforeMigration(Path file, int version, Clock clock) {
        String stamp =
                LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()).format(STAMP);
        copy(file, file.resolveSibling(file.getFileName() + "-before-form-" + (version + 1) + "-" + stamp));
    }

    /** Copies to a temporary file beside the target, checks it, then moves it into place. */
    static void copy(Path file, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            refuseOpenOnes(file, target);
            Files.deleteIfExists(part);
            // SQLite writes into an empty file too; made here, so that a refusal names the target.
            Files.createFile(part);
            try (Session session = Opening.reader(file)) {
                session.execute(
                        "VACUUM INTO '" + part.toAbsolutePath().toString().replace("'", "''") + "'");
            }
            check(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserError("The copy “" + target + "” cannot be written; choose another folder.", e);
        } catch (UserError e) {
            if (e.getCause() instanceof SQLException fault && SqlFaults.isFull(fault)) {
                throw new UserError(
                        "The disk is full, the copy “" + target + "” cannot be written; free some space"
                                + " or choose another disk.",
                        e);
            }
            throw e;
        } finally {
            deleteQuietly(part);
        }
    }

    /** A file that is open, here or elsewhere, must not be changed for another under the hands of who has it. */
    private static void refuseOpenOnes(Path file, Path target) throws IOException {
        boolean itself = Files.exists(target) && Files.isSameFile(file, target);
        if (itself || Files.exists(target.resolveSibling(target.getFileName() + "-wal"))) {
            throw new UserError("“" + target.getFileName()
                    + "” is a workspace in use and cannot be replaced; choose another name for the copy.");
        }
    }

    private static void check(Path copy) {
        List<String> found;
        try (Session session = Opening.reader(copy)) {
            Function<Tx, List<String>> check =
                    tx -> tx.list("PRAGMA integrity_check", row -> row.text("integrity_check"));
            found = session.inTransaction("BEGIN", check, tx -> {});
        }
        if (!found.equals(List.of("ok"))) {
            throw new UserError("The workspace is damaged (" + found.getFirst()
                    + "); keep the file as it is and open its newest backup.");
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
