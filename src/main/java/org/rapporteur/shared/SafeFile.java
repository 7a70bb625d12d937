package org.rapporteur.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes a whole file or nothing: first beside the target, then moved over it. */
public final class SafeFile {
    private SafeFile() {}

    /** Writes the content of a file into the stream; need not close it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the target, replacing what stood there. When anything fails the old file is untouched and no half file stays.
     *
     * @throws UserError when the target cannot be written; it names the target
     */
    public static void write(Path target, Content content) {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new UserError("“" + target + "” is a folder; name the file to write inside it.");
        }
        if (!Files.isDirectory(folder)) {
            throw new UserError("The folder “" + folder + "” does not exist; create it or choose another place for “"
                    + file.getFileName() + "”.");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new UserError(
                    "“" + target + "” is write-protected; choose another name or take the protection away.");
        }
        // Not a temporary file of the system: those may be read by nobody else, also after the move.
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        AtomicBoolean refused = new AtomicBoolean();
        try {
            try (OutputStream out = new Watched(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), refused)) {
                content.writeTo(out);
            }
            move(part, file);
        } catch (IOException e) {
            throw refused(target, e);
        } catch (RuntimeException e) {
            // Office libraries do not always say that it was the disk.
            throw refused.get() ? refused(target, e) : e;
        } finally {
            discard(part);
        }
    }

    private static UserError refused(Path target, Exception cause) {
        return new UserError(
                "“" + target
                        + "” could not be written; close it if another program has it open, and check the free space and your rights to the folder.",
                cause);
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @SuppressWarnings("EmptyCatch") // the part file is hidden and the first failure is the one to tell
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // left behind at worst
        }
    }

    /** Remembers that the disk refused something, whatever the writer makes of it. */
    private static final class Watched extends FilterOutputStream {
        private final AtomicBoolean refused;

        Watched(OutputStream out, AtomicBoolean refused) {
            super(out);
            this.refused = refused;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                refused.set(true);
                throw e;
            }
        }
    }
}
