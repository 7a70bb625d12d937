package org.rapporteur.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who writes a workspace. A file beside it is locked through the operating system, so that the lock ends with the
 * program however it ends, and holds the writer's name for the second who comes.
 */
final class WorkspaceLock implements AutoCloseable {
    /** Far behind the text: Windows forbids others to read what is locked. */
    private static final long LOCKED_BYTE = 1L << 32;

    /**
     * Locks that this very program holds. On POSIX systems closing any channel of a file gives up all locks the process
     * has on it, so a second attempt from here must not even open it.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path file;

    private WorkspaceLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static Path beside(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + "-lock");
    }

    /** Takes the lock; empty when another program has it. */
    static Optional<WorkspaceLock> take(Path workspace, Clock clock) throws IOException {
        Path file = beside(workspace).toAbsolutePath().normalize();
        if (!OWN.add(file)) {
            return Optional.empty();
        }
        WorkspaceLock taken = null;
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
            } else {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder(clock).getBytes(StandardCharsets.UTF_8)), 0);
                taken = new WorkspaceLock(channel, file);
            }
        } finally {
            if (taken == null) {
                OWN.remove(file);
            }
        }
        return Optional.ofNullable(taken);
    }

    /** "amina on LAPTOP-7, since 2026-05-14 14:02", as far as it can be read. */
    static String holderOf(Path workspace) {
        try {
            String holder = Files.readString(beside(workspace)).strip();
            return holder.isEmpty() ? "another program" : holder;
        } catch (IOException e) {
            return "another program";
        }
    }

    private static String holder(Clock clock) {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "this computer";
        }
        String since = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MINUTES)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        return System.getProperty("user.name") + " on " + host + ", since " + since;
    }

    @Override
    public void close() throws IOException {
        // Gone before the lock ends, so that nobody reads a name that no longer holds.
        Files.deleteIfExists(file);
        channel.close();
        OWN.remove(file);
    }
}
