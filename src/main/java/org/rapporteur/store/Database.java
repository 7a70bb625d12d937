package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Changes;
import org.rapporteur.shared.UserError;

/**
 * A workspace's file. Writes run one after the other on the writer's own lane, each in a transaction; reads run beside
 * it on the caller's thread, each on a snapshot. See docs/decisions/0003.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final Access access;
    private final Changes changes = new Changes();
    private final Deque<Session> readers = new ConcurrentLinkedDeque<>();
    private final WriterLane lane = new WriterLane(Duration.ofSeconds(2));
    private final @Nullable Session writer;
    private final @Nullable WorkspaceLock lock;
    private volatile BooleanSupplier forbidden = () -> false;

    private Database(Path file, Access access, @Nullable WorkspaceLock lock, @Nullable Session writer) {
        this.file = file;
        this.access = access;
        this.lock = lock;
        this.writer = writer;
    }

    /**
     * Opens a workspace. A file of an older form is backed up beside itself, then migrated; it is not when opened
     * read-only.
     *
     * @throws UserError when the file is missing, no workspace, newer than this program or cannot be read
     * @throws LockedException when another program writes it
     */
    public static Database open(Path file, Access access, Clock clock) {
        Opening.refuseStrangers(file);
        if (access == Access.READ_ONLY) {
            if (Opening.version(file) < Migrations.newest()) {
                throw new UserError("“" + file.getFileName()
                        + "” was written by an older Rapporteur; open it for writing once to bring it up to date.");
            }
            return new Database(file, access, null, null);
        }
        if (!Files.isWritable(file)) {
            throw new UserError("“" + file.getFileName()
                    + "” is read-only; open it read-only, or a copy of it in a folder you may write to.");
        }
        return writing(file, clock);
    }

    /**
     * Makes a new, empty workspace.
     *
     * @throws UserError when the file exists or cannot be written
     */
    public static Database create(Path file, Clock clock) {
        if (Files.exists(file)) {
            throw new UserError("“" + file.getFileName() + "” exists already; choose another name.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new UserError("The folder of “" + file.getFileName()
                    + "” cannot be written; choose a folder that exists and is yours.");
        }
        try {
            return writing(file, clock);
        } catch (UserError | StoreException failed) {
            discard(file);
            throw failed;
        }
    }

    /** Takes away a workspace that came to nothing, with what SQLite put beside it; it must not be open. */
    public static void discard(Path file) {
        for (String part : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }

    private static Database writing(Path file, Clock clock) {
        WorkspaceLock lock = lock(file, clock);
        Session opened = null;
        try {
            Session writer = Opening.writer(file);
            opened = writer;
            // Asked through SQL: after a crash the newest version may still lie in the write-ahead log.
            int version = writer.version();
            if (version == 0) {
                writer.execute("PRAGMA application_id = " + Opening.APPLICATION_ID);
            } else if (version < Migrations.newest()) {
                Backup.beforeMigration(file, version, clock);
            }
            if (version < Migrations.newest()) {
                Migrations.run(writer, version);
                // Into the file itself, where whoever opens it next reads what it is.
                writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            return new Database(file, Access.READ_WRITE, lock, writer);
        } catch (RuntimeException e) {
            try {
                if (opened != null) {
                    opened.close();
                }
                lock.close();
            } catch (IOException | RuntimeException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    private static WorkspaceLock lock(Path file, Clock clock) {
        try {
            Optional<WorkspaceLock> taken = WorkspaceLock.take(file, clock);
            return taken.orElseThrow(() -> new LockedException(file, WorkspaceLock.holderOf(file)));
        } catch (IOException e) {
            throw new UserError(
                    "The folder of “" + file.getFileName()
                            + "” cannot be written; open the workspace read-only, or copy it to a folder of yours.",
                    e);
        }
    }

    public Path file() {
        return file;
    }

    public boolean isReadOnly() {
        return access == Access.READ_ONLY;
    }

    /** Announcements of what each committed write touched. */
    public Changes changes() {
        return changes;
    }

    /** From now on refuses to work on threads for which the test is true: a window's thread must never wait for a disk. */
    public void refuseOn(BooleanSupplier test) {
        forbidden = test;
    }

    /** Reads on the caller's thread; all queries of one call see the same state of the file. */
    public <T> T read(Function<Tx, T> work) {
        refuseForbiddenThread();
        Session session = readers.poll();
        if (session == null) {
            session = Opening.reader(file);
        }
        try {
            return session.inTransaction("BEGIN", work, tx -> {});
        } finally {
            readers.push(session);
        }
    }

    /**
     * Writes in one transaction and waits for it: all or nothing. Changes are announced after the commit.
     *
     * @throws UserError when the file cannot be written, with the reason
     */
    public <T> T write(Function<Tx, T> work) {
        refuseForbiddenThread();
        Session session = writer;
        if (session == null) {
            throw new UserError("“" + file.getFileName() + "” is open read-only; nothing can be changed in it.");
        }
        return lane.run(() -> {
            T result = session.inTransaction("BEGIN IMMEDIATE", work, tx -> changes.announce(tx.changes()));
            // Until then what was written is safe in the log, but a copy of the file alone would lack it.
            lane.later(() -> session.execute("PRAGMA wal_checkpoint(PASSIVE)"));
            return result;
        });
    }

    /** Writes a whole, checked copy of the workspace to a new file; the target appears only when it is complete. */
    public void backUpTo(Path target) {
        refuseForbiddenThread();
        Backup.copy(file, target);
    }

    /**
     * Writes the file anew without anything that was deleted, and empties the write-ahead log.
     *
     * @throws UserError when somebody else reads the file, so that the log cannot be emptied
     */
    public void compact() {
        refuseForbiddenThread();
        if (writer == null) {
            throw new UserError("“" + file.getFileName() + "” is open read-only; nothing can be changed in it.");
        }
        boolean emptied = lane.run(this::rewritten);
        if (!emptied) {
            throw new UserError("Another program reads “" + file.getFileName()
                    + "”, so that traces of what was deleted stay in its log; close that program and do it again.");
        }
    }

    /** On a connection of its own: the one that writes keeps statements, and SQLite will not rewrite the file under them. */
    private boolean rewritten() {
        try (Session session = Opening.writer(file)) {
            session.execute("VACUUM");
            return session.emptyLog();
        }
    }

    private void refuseForbiddenThread() {
        if (forbidden.getAsBoolean()) {
            throw new IllegalStateException("the workspace was asked on the window's thread");
        }
    }

    /** What was asked and written lately, for a look at its plans. */
    Set<String> asked() {
        return Stream.concat(readers.stream(), Stream.ofNullable(writer))
                .flatMap(session -> session.asked().stream())
                .collect(Collectors.toSet());
    }

    /** Waits for the writes under way, then closes the file and gives up the lock. */
    @Override
    public void close() {
        lane.close();
        for (Session session = readers.poll(); session != null; session = readers.poll()) {
            session.close();
        }
        if (writer != null) {
            writer.close();
        }
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
